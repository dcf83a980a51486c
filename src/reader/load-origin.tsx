import type { ComponentProps, ComponentType } from 'preact';
import { loadShortcuts } from '../platform/shortcuts';
import { loadServices } from '../ui/ready-services';
import type { Origin } from './Origin';

/** What stands beside the text, once all that decides how high anything in it is has been asked for: what came later would push the rest about. */
export async function loadOrigin(): Promise<ComponentType<Omit<ComponentProps<typeof Origin>, 'shortcuts'>>> {
  const [{ Origin }, shortcuts] = await Promise.all([import('./Origin'), loadShortcuts(), loadServices()]);
  return (props) => <Origin {...props} shortcuts={shortcuts} />;
}
