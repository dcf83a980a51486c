import { readHostList } from '../core/site/host-list';
import { LONGEST_LIST, putHostList } from './host-lists';

/** How many sites a list's text names once it is kept, under the id of its address; 0 where it names none, null where there is no room. */
export async function keepHostList(text: string, name: string, address: string | null): Promise<number | null> {
  const { hosts, excepted } = readHostList(text);
  if (hosts.size === 0) return 0;
  const rules = [...hosts, ...[...excepted].map((host) => `@${host}`)].join('\n').slice(0, LONGEST_LIST);
  const id = address ?? crypto.randomUUID();
  const list = { id, name: name.slice(0, 200), address, at: Date.now(), sites: hosts.size, rules };
  return (await putHostList(list)) ? hosts.size : null;
}
