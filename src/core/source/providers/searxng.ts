import { type FoundPage, foundPage } from './found-page';
import { listAt } from './list-at';
import { parsedJson } from './parsed-json';

/** The pages in a SearXNG instance's JSON; most instances answer in HTML alone, which gives none. */
export function readSearxng(body: string): FoundPage[] {
  return listAt(parsedJson(body), 'results').flatMap(
    (item) => foundPage(Reflect.get(item, 'url'), Reflect.get(item, 'title'), Reflect.get(item, 'publishedDate')) ?? [],
  );
}
