import type { ComponentType } from 'preact';
import { firstPaint } from './first-paint';
import { usePart } from './use-part';

/** A view whose code is loaded when it is first drawn, but after the page's first words; nothing stands in its place until then. */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Late(props: Props) {
    const part = usePart(async () => {
      await firstPaint();
      return { View: await load() };
    });
    return part && <part.View {...props} />;
  };
}
