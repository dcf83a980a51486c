import { extractArticle } from '../core/article/extract';
import { takeSnapshot } from '../core/article/snapshot';
import { inspect } from '../core/inspect';
import { offline } from '../core/inspect-offline';
import type { Article, Report } from '../core/model';
import { decodeWordingModel } from '../core/wording/model';
import { loadAsset } from '../platform/load-asset';
import { type Sample, samples } from './samples';

/** What one sample got; null where it could not be read at all. */
export interface SampleResult {
  readonly sample: Sample;
  readonly found: Sample['expected'] | null;
}

/** Every sample's verdict, by the same corridor that every page walks through, offline. */
export async function runSelfTest(): Promise<readonly SampleResult[]> {
  const results: SampleResult[] = [];
  for (const sample of samples) results.push({ sample, found: await verdictOn(sample).catch(() => null) });
  return results;
}

/** The report on a bare text: its wording is all there is to judge by. */
export async function checkText(text: string): Promise<Report | null> {
  const page = document.implementation.createHTMLDocument('');
  const article = page.body.appendChild(page.createElement('article'));
  for (const block of text.split(/\n\s*\n/)) article.appendChild(page.createElement('p')).textContent = block;
  page.documentElement.lang = '';
  return reportOn({ ...extractArticle(takeSnapshot(page, 'https://text.example/')), kind: 'article' });
}

async function verdictOn({ file, url }: Sample): Promise<Sample['expected'] | null> {
  const page = await loadPage(file);
  if (!page) return null;
  const article = extractArticle(takeSnapshot(page, url));
  if (article.kind !== 'article') return 'list';
  return (await reportOn(article))?.verdict.label ?? null;
}

async function reportOn(article: Article): Promise<Report | null> {
  const bytes = await loadAsset('wording-en.bin');
  const model = bytes && decodeWordingModel(bytes);
  const means = offline(() => Promise.resolve(model));
  for await (const report of inspect(article, means)) return report;
  return null;
}

/** A page of this extension as a document of its own. Parsed by the request itself: no string becomes HTML here. */
function loadPage(file: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', file);
    request.responseType = 'document';
    request.onload = () => resolve(request.responseXML);
    request.onerror = () => resolve(null);
    request.send();
  });
}
