import { type HostList, isListed, readHostList } from '../core/site/host-list';
import { loadHostLists } from './host-lists';

/** The name of the first list that holds this host, or null. */
export async function listNaming(host: string): Promise<string | null> {
  for (const { name, rules } of await loadHostLists()) if (isListed(parsed(rules), host)) return name;
  return null;
}

/** Lists as they were last parsed in this worker's life, by their own text. */
const known = new Map<string, HostList>();
/** More than are ever kept at a time. */
const MOST = 12;

function parsed(rules: string): HostList {
  const before = known.get(rules);
  if (before) return before;
  if (known.size >= MOST) known.clear();
  const list = readHostList(rules);
  known.set(rules, list);
  return list;
}
