import { loadServiceAccess, type ServiceAccess } from '../platform/provider-access';
import type { Services } from './Services';

/** Which services are on, and what draws their buttons: code that is loaded only where one is. */
interface ReadyServices {
  readonly access: ServiceAccess;
  readonly View: typeof Services | null;
}

let ready: ReadyServices = { access: { on: [], access: {} }, View: null };

/** Done once the services' buttons can be drawn at once: a view that waits for it moves nothing when they come. */
export async function loadServices(): Promise<void> {
  const access = await loadServiceAccess();
  ready = { access, View: access.on.length > 0 ? (await import('./Services')).Services : null };
}

/** The services as last loaded by this page. */
export function readyServices(): ReadyServices {
  return ready;
}
