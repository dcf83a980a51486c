import { useEffect, useState } from 'preact/hooks';
import type { Finder } from '../platform/finder';
import type { ServiceAccess } from '../platform/provider-access';
import { readyServices } from './ready-services';
import type { Services } from './Services';
import { useSettings } from './use-settings';

interface Props {
  readonly query: string;
  readonly finder: Finder;
  readonly say: (words: string) => void;
}

/** Buttons for the services that the reader switched on; none by default, and their code is loaded only then. */
export function LookUp(props: Props) {
  const [services, setServices] = useState<ServiceAccess>(() => readyServices().access);
  const [View, setView] = useState<typeof Services | null>(() => readyServices().View);
  useEffect(() => props.finder.watchServices(setServices), []);
  const [{ lookUps }] = useSettings();
  const wanted = lookUps && services.on.length > 0;
  useEffect(() => {
    if (wanted && !View) void import('./Services').then((part) => setView(() => part.Services));
  }, [wanted]);
  return wanted && View ? <View {...props} services={services} /> : null;
}
