import { existsSync, readFileSync, writeSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from '@/core/article/extract';
import { takeSnapshot } from '@/core/article/snapshot';
import { inspect } from '@/core/inspect';
import { offline } from '@/core/inspect-offline';
import type { Report } from '@/core/model';
import { decodeWordingModel } from '@/core/wording/model';
import { noHurry } from './no-hurry';
import { nodeDom } from './node-dom';

const USAGE = `usage: npm run -s inspect -- FILE… [--url U] [--jsonl]
Prints one line {"file", "ms", "report"} a page; FILE may end in .gz. With --jsonl the pages are lines
{"file": …, "url": …} on standard input. Nothing is fetched. Exit 0: a report each, 1: a page failed, 2: bad arguments.`;

/** The model as the extension ships it; null where it was not built, and then only known substitutions speak. */
const MODEL = fileURLToPath(new URL('../public/wording-en.bin', import.meta.url));

const model = existsSync(MODEL) ? decodeWordingModel(readFileSync(MODEL)) : null;

const MEANS = offline((language) => Promise.resolve(language === 'en' ? model : null));

interface Page {
  readonly file: string;
  readonly url: string | null;
}

process.exitCode = await main();

async function main(): Promise<number> {
  const pages = readArguments();
  if (!pages) {
    console.error(USAGE);
    return 2;
  }
  let failed = false;
  for (const page of pages) {
    const line = await inspectFile(page);
    failed ||= 'error' in line;
    print(`${JSON.stringify(line)}\n`);
  }
  return failed ? 1 : 0;
}

function readArguments(): Page[] | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, jsonl: { type: 'boolean' } },
    });
    if (values.url !== undefined && !URL.canParse(values.url)) return null;
    if (values.jsonl) return positionals.length > 0 || values.url ? null : readLines();
    return positionals.length > 0 ? positionals.map((file) => ({ file, url: values.url ?? null })) : null;
  } catch {
    return null;
  }
}

function readLines(): Page[] {
  const lines = readFileSync(0, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim())
    .map((line) => {
      const { file, url } = JSON.parse(line) as Partial<Page>;
      if (typeof file !== 'string') throw new Error('a line without "file"');
      return { file, url: url ?? null };
    });
}

async function inspectFile({ file, url }: Page) {
  const start = performance.now();
  try {
    const bytes = readFileSync(file);
    const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const report = await reportOn(html, url ?? pathToFileURL(file).href);
    return { file, ms: Math.round(performance.now() - start), report };
  } catch (error) {
    return { file, ms: Math.round(performance.now() - start), error: String(error) };
  }
}

async function reportOn(html: string, url: string): Promise<Report | null> {
  const article = extractArticle(takeSnapshot(nodeDom(html), url, noHurry));
  let last: Report | null = null;
  for await (const report of inspect(article, MEANS)) last = report;
  return last;
}

/** A pipe may take only part of a line at once; console.log would lose the rest at exit. */
function print(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; )
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
}
