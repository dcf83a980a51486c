import { dataFolder } from './data-folder';
import { overlap } from './extraction-metric';
import { type Extractor, extractors, type Reading } from './extractor';
import { type GoldPage, goldPages } from './gold';
import { benchInBrowser } from './in-browser/run';

interface Result extends Reading {
  readonly page: GoldPage;
  readonly ms: number;
  readonly precision: number;
  readonly recall: number;
  readonly wordF1: number;
  readonly error: string | null;
}

const set = argument('--set') ?? 'articles';
const limit = Number(argument('--limit') ?? Number.POSITIVE_INFINITY);
const pages = goldPages(dataFolder('extraction').replace(/\/extraction$/, ''), set).slice(0, limit);
async function benchInNode(): Promise<void> {
  console.log(
    `${set}: ${pages.length} pages. Our model has seen these sites; npm run train:blocks prints the cross-validated figures.`,
  );
  const rows: Record<string, string>[] = [];
  for (const extractor of extractors()) {
    const results: Result[] = [];
    for (const page of pages) results.push(await resultOf(extractor, page));
    rows.push(rowOf(extractor.name, results));
    if (extractor.name === 'headwater') printWorst(results);
  }
  console.table(rows);
}

function argument(flag: string): string | null {
  const at = process.argv.indexOf(flag);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

async function resultOf({ read }: Extractor, page: GoldPage): Promise<Result> {
  const nothing = { text: '', title: '', author: '', date: '', ms: 0 };
  const { error, ...reading } = await read(page).then(
    (found) => ({ ...found, error: null }),
    (fault) => ({ ...nothing, error: String(fault) }),
  );
  const shingles = overlap(reading.text, page.text ?? '');
  const words = overlap(reading.text, page.text ?? '', 1);
  return { ...reading, ...shingles, wordF1: f1(words.precision, words.recall), page, error };
}

function f1(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const quantile = (values: readonly number[], at: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * at)] ?? 0;
const shown = (value: number, digits = 4) => value.toFixed(digits);
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function rowOf(name: string, results: readonly Result[]): Record<string, string> {
  const whole = f1(mean(results.map((one) => one.precision)), mean(results.map((one) => one.recall)));
  const snippets = snippetsOf(results);
  const about = {
    precision: snippets.kept / Math.max(1, snippets.kept + snippets.leaked),
    recall: snippets.kept / Math.max(1, snippets.wanted),
  };
  return {
    extractor: name,
    'F1 ±': set === 'articles' ? `${shown(whole)} ±${shown(bootstrap(results), 3)}` : '-',
    P: shown(mean(results.map((one) => one.precision))),
    R: shown(mean(results.map((one) => one.recall))),
    'word F1': shown(mean(results.map((one) => one.wordF1))),
    'segment F': shown(f1(about.precision, about.recall)),
    kept: shown(about.recall, 3),
    leaked: shown(snippets.leaked / Math.max(1, snippets.unwanted), 3),
    empty: String(results.filter((one) => one.text.trim() === '').length),
    errors: String(results.filter((one) => one.error).length),
    'ms median/p95': `${shown(
      quantile(
        results.map((one) => one.ms),
        0.5,
      ),
      1,
    )}/${shown(
      quantile(
        results.map((one) => one.ms),
        0.95,
      ),
      0,
    )}`,
    'title/author/date': metadataOf(results),
  };
}

function snippetsOf(results: readonly Result[]) {
  const counts = { wanted: 0, kept: 0, unwanted: 0, leaked: 0 };
  for (const { text, page } of results) {
    const line = plain(text);
    counts.wanted += page.with.length;
    counts.kept += page.with.filter((words) => line.includes(plain(words))).length;
    counts.unwanted += page.without.length;
    counts.leaked += page.without.filter((words) => line.includes(plain(words))).length;
  }
  return counts;
}

/** Standard deviation of the F1 over resampled pages; the numbers come from a fixed row, so that runs agree. */
function bootstrap(results: readonly Result[]): number {
  let seed = 1;
  const next = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const drawn = Array.from({ length: 200 }, () => {
    const sample = results.map(() => results[Math.floor(next() * results.length)] as Result);
    return f1(mean(sample.map((one) => one.precision)), mean(sample.map((one) => one.recall)));
  });
  const centre = mean(drawn);
  return Math.sqrt(mean(drawn.map((value) => (value - centre) ** 2)));
}

const DAY = 86_400_000;
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function metadataOf(results: readonly Result[]): string {
  const rate = (known: (page: GoldPage) => unknown, right: (result: Result) => boolean) => {
    const judged = results.filter(({ page }) => known(page));
    return `${((100 * judged.filter(right).length) / Math.max(1, judged.length)).toFixed(1)}`;
  };
  return [
    rate(
      (page) => page.title,
      ({ page, title }) => letters(title) === letters(page.title ?? ''),
    ),
    rate(
      (page) => page.author,
      ({ page, author }) => letters(author) === letters(page.author ?? ''),
    ),
    rate(
      (page) => page.date,
      ({ page, date }) => Math.abs(Date.parse(date) - Date.parse(page.date ?? '')) <= DAY,
    ),
  ].join(' / ');
}

function printWorst(results: readonly Result[]): void {
  if (set !== 'articles') return;
  const worst = results.toSorted((a, b) => f1(a.precision, a.recall) - f1(b.precision, b.recall)).slice(0, 20);
  console.table(
    worst.map(({ page, precision, recall, text, error }) => ({
      page: page.id,
      host: new URL(page.url).hostname.slice(0, 28),
      P: shown(precision, 2),
      R: shown(recall, 2),
      why: error ?? (text === '' ? 'nothing found' : recall < precision ? 'text lost' : 'other text kept'),
      lost:
        (page.text ?? '')
          .split('\n')
          .find((line) => line.length > 30 && !text.includes(line.slice(0, 40)))
          ?.slice(0, 50) ?? '',
    })),
  );
}

if (process.argv.includes('--browser')) await benchInBrowser(pages);
else await benchInNode();
