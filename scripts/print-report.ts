import type { Report, SourceCandidate, TabState } from '@/core/model';
import { originalOf } from '@/core/source/original';
import type { Driver, View } from './browsers/driver';
import { until } from './browsers/until';

const PICTURES = 'test-results/start';
/** Paragraphs and letters of the article that fit a terminal. */
const PARAGRAPHS = 3;
const LETTERS = 320;

/** The exit code, after the real popup and reader were opened on the page, photographed, and the report printed. */
export async function printReport(browser: Driver, address: string): Promise<number> {
  const tab = await browser.open(address);
  const popup = await browser.popup(tab);
  const state = await until(async () => settled(await stateOf(browser, tab.id)), 'the report', 60_000);
  await until(
    () => popup.call(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'),
    'the popup',
  );
  const heading = await popup.call(() => document.querySelector('h1')?.textContent ?? '');
  const badge = await browser.extension.call((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
  await popup.screenshot(`${PICTURES}/popup.png`);
  const report = state.kind === 'reported' || state.kind === 'no-article' ? state.report : null;
  console.log(`\n${badge} ${heading}`.trimEnd());
  if (report) console.log(linesOf(report).join('\n'));
  if (state.kind === 'reported') await photographReader(browser, popup);
  console.log(`\npictures: ${PICTURES}/`);
  console.log(lastLine(state));
  return state.kind === 'failed' ? 1 : 0;
}

async function photographReader(browser: Driver, popup: View) {
  await popup.click('footer.bar button');
  const reader = await browser.tabAt('/src/reader/');
  await until(() => reader.call(() => document.querySelector('aside h2') !== null), 'the reader');
  await reader.screenshot(`${PICTURES}/reader.png`);
}

async function stateOf(browser: Driver, tabId: number): Promise<TabState | null> {
  const key = `tab:${tabId}`;
  return browser.extension.call(async (key) => ((await chrome.storage.session.get(key))[key] ?? null) as never, key);
}

const settled = (state: TabState | null) => (state && state.kind !== 'working' ? state : null);

function linesOf({ article, takenFrom, creditedTo, evidence, wording }: Report): readonly string[] {
  const byline = [article.byline, article.siteName, article.publishedAt && new Date(article.publishedAt).toISOString()];
  return [
    '',
    article.headline,
    byline.filter(Boolean).join(' · '),
    ...article.paragraphs.slice(0, PARAGRAPHS).map((text) => `\n  ${cut(text, LETTERS)}`),
    article.paragraphs.length > PARAGRAPHS ? `  … ${article.paragraphs.length - PARAGRAPHS} more paragraphs` : '',
    ...section('Where from', takenFrom.flatMap(candidateLines)),
    ...section(
      'Credited to',
      creditedTo.map(({ name, how, quote }) => `${name} (${how}) “${cut(quote, 80)}”`),
    ),
    ...section(
      'How we know',
      evidence.map(
        ({ signal, kind, weight, quotes }) =>
          `${signal} (${kind}, ${weight.toFixed(1)} nats) ${quotes.map((quote) => `“${cut(quote, 60)}”`).join(' ')}`,
      ),
    ),
    ...section(
      'Odd wording',
      (wording?.phrases ?? []).map(({ text, likely }) => `“${text}”${likely ? ` for “${likely}”` : ''}`),
    ),
    ...section(
      'Left out',
      article.inserts.map(({ reason, text }) => `${reason}: ${cut(text, 70)}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function candidateLines({ url, level, clues }: SourceCandidate): readonly string[] {
  return [`${url} (${level})`, ...clues.map(({ signal, quote }) => `  ${signal}: “${cut(quote, 80)}”`)];
}

function cut(text: string, letters: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= letters ? line : `${line.slice(0, letters)}…`;
}

function lastLine(state: TabState): string {
  if (state.kind !== 'reported') return `Headwater read 0 words, verdict ${state.kind}, original none`;
  const { article, verdict } = state.report;
  const words = article.text.split(/\s+/).filter(Boolean).length;
  return `Headwater read ${words} words, verdict ${verdict.label}, original ${originalOf(state.report)?.url ?? 'none'}`;
}
