import { type FoundPage, foundPage } from './found-page';
import { listAt } from './list-at';
import { parsedJson } from './parsed-json';

/** The pages in an answer of the Brave Search API, web or news. */
export function readBrave(body: string): FoundPage[] {
  const answer = parsedJson(body);
  return [
    ...listAt(answer, 'web', 'results'),
    ...listAt(answer, 'news', 'results'),
    ...listAt(answer, 'results'),
  ].flatMap(
    (item) => foundPage(Reflect.get(item, 'url'), Reflect.get(item, 'title'), Reflect.get(item, 'page_age')) ?? [],
  );
}
