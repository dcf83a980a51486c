import { type FoundPage, foundPage } from './found-page';
import { listAt } from './list-at';
import { parsedJson } from './parsed-json';

/** The pages in an answer of GDELT's DOC 2.0 API (mode=artlist, format=json). */
export function readGdelt(body: string): FoundPage[] {
  return listAt(parsedJson(body), 'articles').flatMap(
    (item) => foundPage(Reflect.get(item, 'url'), Reflect.get(item, 'title'), Reflect.get(item, 'seendate')) ?? [],
  );
}
