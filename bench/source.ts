/** npm run bench:source [-- --data DIR]: right originals, comparisons, lying pages, vectors, time. */
import type { Relation } from '@/core/model';
import { matchOf, trace } from '@/core/source/trace';
import { lies } from '../test/fixtures/newsroom/lies';
import { copies, type NewsPage, ownPages } from '../test/fixtures/newsroom/newsroom';
import { texts } from '../test/fixtures/newsroom/texts';
import { linkFigures } from './source-links';
import { type ReadPage, readPage } from './source-read';

const LEVELS = ['possible', 'likely', 'stated', 'matched'];
const read = new Map<string, ReadPage>(copies.map((page) => [page.id, readPage(page.html, page.url)]));
const own = new Map(ownPages.map((page) => [page.id, page]));

async function main() {
  originals();
  comparisons();
  await liars();
  linkFigures();
  time();
}

interface Count {
  readonly pages: number;
  readonly right: number;
  readonly level: number;
  readonly wrong: number;
  readonly silent: number;
}

/** Right original first, by the kind of text, the statement's form and the language. */
function originals() {
  const tables = new Map<string, Map<string, Count>>();
  const stated = copies.filter(({ statement }) => statement?.expect !== null);
  const traps = copies.filter(({ statement }) => statement?.expect === null);
  const outcomes = stated.map((page) => ({ page, outcome: outcomeOf(page) }));
  for (const { page, outcome } of outcomes) {
    const form = page.statement?.id.replace(/-[a-z]{2}$/, '') ?? '';
    for (const [table, key] of [
      ['text', page.kind],
      ['form', form],
      ['language', page.lang],
    ] as const) {
      const rows = tables.get(table) ?? new Map<string, Count>();
      tables.set(table, rows.set(key, added(rows.get(key), outcome)));
    }
  }
  for (const [name, rows] of tables) {
    console.log(`\nstated or betrayed sources, by ${name}`);
    console.table(Object.fromEntries(rows));
  }
  const total = outcomes.reduce<Count | undefined>((count, { outcome }) => added(count, outcome), undefined) ?? NONE;
  const fooled = traps.filter((page) => firstOf(page) !== null);
  console.log(`right original first: ${total.right} of ${total.pages} (${percent(total.right, total.pages)})`);
  console.log(
    `at the level expected: ${percent(total.level, total.pages)}; nothing said though stated: ${total.silent}`,
  );
  console.log(`wrong original: ${total.wrong}; traps that called one: ${fooled.length} of ${traps.length}`);
  const misses = outcomes.filter(({ outcome }) => outcome.level === 0).map(({ page }) => page);
  for (const page of [...fooled, ...misses].slice(0, MOST_MISSES))
    console.log(`  ${page.id}: ${firstOf(page)?.level ?? 'nothing'} ${firstOf(page)?.url ?? ''}`);
}

const NONE: Count = { pages: 0, right: 0, level: 0, wrong: 0, silent: 0 };
const MOST_MISSES = 30;

/** The candidate a reader is led to; merely possible ones are only offered. */
const firstOf = (page: NewsPage) => read.get(page.id)?.takenFrom.find(({ level }) => level !== 'possible') ?? null;

function outcomeOf(page: NewsPage): Count {
  const first = firstOf(page);
  const right = first?.url.replace(/\/$/, '') === page.originalUrl;
  const expected = LEVELS.indexOf(page.statement?.expect ?? 'stated');
  const reached = right && LEVELS.indexOf(first?.level ?? '') >= expected;
  return {
    pages: 1,
    right: Number(right),
    level: Number(reached),
    wrong: Number(first !== null && !right),
    silent: Number(first === null),
  };
}

function added(sum: Count | undefined, one: Count): Count {
  const { pages, right, level, wrong, silent } = sum ?? NONE;
  return {
    pages: pages + one.pages,
    right: right + one.right,
    level: level + one.level,
    wrong: wrong + one.wrong,
    silent: silent + one.silent,
  };
}

/** Each copy and each independent story against the original's page. */
function comparisons() {
  const rows = new Map<string, Record<Relation, number>>();
  const shares = new Map<string, number[]>();
  const note = (name: string, page: ReadPage, other: NewsPage) => {
    const candidate = { url: other.url, host: '', status: 'direct', level: 'stated', points: 0, clues: [] } as const;
    const { relation, aligned, compared } = matchOf(page.profile, candidate, other.html);
    const row = rows.get(name) ?? { same: 0, reworded: 0, partly: 0, different: 0, 'too-short': 0 };
    row[relation]++;
    rows.set(name, row);
    shares.set(name, [...(shares.get(name) ?? []), compared === 0 ? 0 : aligned / compared]);
  };
  const seen = new Set<string>();
  for (const page of copies) {
    const key = `${page.kind} ${page.made} ${page.slug}`;
    const original = own.get(`original/${page.slug}`);
    const independent = own.get(`independent/${page.slug}`);
    const mine = read.get(page.id);
    if (seen.has(key) || !original || !independent || !mine) continue;
    seen.add(key);
    note(`${page.kind} ${page.made} ↔ original`, mine, original);
    if (page.kind === 'spun') note(`${page.kind} ${page.made} ↔ independent`, mine, independent);
  }
  for (const page of ownPages.filter(({ kind }) => kind === 'independent')) {
    const original = own.get(`original/${page.slug}`);
    if (original) note('independent ↔ original', readPage(page.html, page.url), original);
  }
  for (const [index, text] of texts.entries()) {
    const original = own.get(`original/${text.slug}`);
    const lines = text.original.split('\n');
    const others = (texts[(index + 5) % texts.length] ?? text).original.split('\n');
    const half = [...lines.slice(0, lines.length / 2), ...others.slice(others.length / 2)];
    const cut = `${article(lines.slice(0, 2))}<div class="paywall">Subscribe to go on reading</div>`;
    if (!original) continue;
    note('half of it ↔ original', readPage(article(half), COPY), original);
    note('verbatim ↔ cut original', readPage(article(lines), COPY), { ...original, html: cut });
  }
  console.log('\ncomparison at the shipped thresholds');
  console.table(
    Object.fromEntries(
      [...rows].map(([name, row]) => [
        name,
        {
          ...row,
          least: round(Math.min(...(shares.get(name) ?? []))),
          most: round(Math.max(...(shares.get(name) ?? []))),
        },
      ]),
    ),
  );
  const copied = [...rows].filter(([name]) => /^spun.*original/.test(name)).map(([, row]) => row);
  const apart = [...rows].filter(([name]) => /independent/.test(name)).map(([, row]) => row);
  const right = sum(copied, (row) => row.reworded + row.same) + sum(apart, (row) => row.different + row['too-short']);
  const all = sum(
    [...copied, ...apart],
    (row) => row.same + row.reworded + row.partly + row.different + row['too-short'],
  );
  console.log(`spun copies told from independent stories: ${right} of ${all} (${percent(right, all)})`);
}

const COPY = 'https://copy.example/news/a-story-of-the-day';
const article = (lines: readonly string[]) =>
  `<html lang="en"><body><article><h1>A story of the day</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;

/** Pages that lie about their source, each fetched address answering with another text. */
async function liars() {
  let called = 0;
  let unseen = 0;
  for (const lie of lies) {
    const { profile, takenFrom } = readPage(lie.html, lie.url);
    if (takenFrom.some(({ url, host }) => host !== new URL(url).host)) unseen++;
    const matches = await trace(profile, takenFrom, async () => lie.answer);
    if (
      matches.some(
        ({ candidate, relation }) => candidate.level === 'matched' || relation === 'same' || relation === 'reworded',
      )
    ) {
      called++;
      console.log(`  matched: ${lie.id}`);
    }
  }
  console.log(`\nlying pages: ${lies.length}; called matched: ${called}; host not shown in full: ${unseen}`);
}

/** Time per page and per comparison, and how it grows with length. */
function time() {
  const times = [...read.values()].map(({ ms }) => ms).toSorted((a, b) => a - b);
  console.log(
    `\nfinding candidates: median ${round(times[times.length >> 1] ?? 0)} ms, most ${round(times.at(-1) ?? 0)} ms a page`,
  );
  const original = ownPages.filter(({ kind }) => kind === 'original').map(({ slug }) => own.get(`original/${slug}`));
  const lines = original.flatMap((page) => page?.html.match(/<p>[^<]{40,}<\/p>/g) ?? []);
  for (const count of [15, 30, 60, 120]) {
    const html = `<body>${Array.from({ length: count }, (_, i) => lines[i % lines.length]).join('')}</body>`;
    const page = readPage(html, 'https://long.example/a-long-story-of-many-parts');
    const candidate = {
      url: 'https://long.example/',
      host: '',
      status: 'direct',
      level: 'stated',
      points: 0,
      clues: [],
    } as const;
    matchOf(page.profile, candidate, html);
    const start = performance.now();
    for (let i = 0; i < REPEATS; i++) matchOf(page.profile, candidate, html);
    console.log(
      `comparing ${page.profile.sentences.length} sentences with as many: ${round((performance.now() - start) / REPEATS)} ms`,
    );
  }
}

const REPEATS = 5;
const round = (value: number) => Math.round(value * 100) / 100;
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const sum = <T>(list: readonly T[], count: (item: T) => number) => list.reduce((total, item) => total + count(item), 0);

await main();
