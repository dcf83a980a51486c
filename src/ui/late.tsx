import type { ComponentType } from 'preact';
import { usePart } from './use-part';

/** A view whose code is loaded when it is first drawn; nothing stands in its place until then. */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Late(props: Props) {
    const part = usePart(async () => ({ View: await load() }));
    return part && <part.View {...props} />;
  };
}
