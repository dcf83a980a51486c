import { engines, type SearchEngine } from './engines';
import { searchAddress } from './search-address';

/** Setting that stands for the reader's own template. */
export const OWN_ENGINE = 'own';

/** The engine the reader chose, named by its host where it is their own; the first of the table where the choice is none. */
export function chosenEngine(id: string, ownTemplate: string): SearchEngine {
  const example = id === OWN_ENGINE ? searchAddress(ownTemplate.trim(), 'x') : null;
  if (example !== null) return { id, name: new URL(example).host, template: ownTemplate.trim() };
  return engines.find((engine) => engine.id === id) ?? FIRST;
}

const FIRST: SearchEngine = { id: 'duckduckgo', name: 'DuckDuckGo', template: 'https://duckduckgo.com/?q=%s' };
