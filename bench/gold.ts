import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One page of a benchmark with what is known of its article; `text` null where only snippets are known. */
export interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly text: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly html: string;
}

/** The pages of a set ('articles' or 'segments'); throws with a sentence where the data is missing. */
export function goldPages(dataFolder: string, set: string): GoldPage[] {
  const folder = `${dataFolder}/extraction/${set}`;
  if (!existsSync(`${folder}/gold.jsonl`))
    throw new Error(`no ${folder}/gold.jsonl: name the data with --data DIR or HEADWATER_DATA`);
  const lines = readFileSync(`${folder}/gold.jsonl`, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const row = JSON.parse(line) as Partial<GoldPage> & Pick<GoldPage, 'id' | 'url'>;
    const html = gunzipSync(readFileSync(`${folder}/html/${row.id}.html.gz`)).toString('utf8');
    return { text: null, title: null, author: null, date: null, with: [], without: [], ...row, html };
  });
}
