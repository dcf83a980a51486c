import { engines, type SearchEngine } from './engines';

/** Setting that stands for the reader's own template. */
export const OWN_ENGINE = 'own';

/** The engine the reader chose, named by its host where it is their own; the first of the table where the choice is none. */
export function chosenEngine(id: string, ownTemplate: string): SearchEngine {
  const host = id === OWN_ENGINE ? hostOf(ownTemplate.trim()) : null;
  if (host !== null) return { id, name: host, template: ownTemplate.trim() };
  return engines.find((engine) => engine.id === id) ?? FIRST;
}

const FIRST: SearchEngine = { id: 'duckduckgo', name: 'DuckDuckGo', template: 'https://duckduckgo.com/?q=%s' };

/** The host of a template that may be one. Whether it is a public one is asked when it is opened: every view loads this file. */
function hostOf(template: string): string | null {
  const example = template.replace('%s', 'x');
  if (!/^https:\/\//i.test(template) || template.split('%s').length !== 2 || !URL.canParse(example)) return null;
  const { host, hostname, username, password } = new URL(example);
  return username + password === '' && /^(?:[^.]+\.)+(?=[^.]*[a-z])[^.]+$/.test(hostname) ? host : null;
}
