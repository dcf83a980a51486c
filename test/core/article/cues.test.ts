import { expect, test } from 'vitest';
import cues from '@/core/article/cues.json';
import { footerPair } from '@/core/article/footer-pair';
import { phraseIndex } from '@/core/article/phrase-index';
import { languages } from '@/core/languages';
import { gatherCues } from '../../../scripts/gathered-cues';

test('the cues of the extractor are those of the languages: else run `npm run gather:cues`', () => {
  expect(cues).toEqual(JSON.parse(JSON.stringify(gatherCues())));
});

const LISTS = ['sourceAnchors', 'continueAnchors', 'sourceLabels', 'relatedCues', 'bylineCues'] as const;

test.each(LISTS)('every phrase of %s is known, alone and at an offset', (list) => {
  const index = phraseIndex(cues[list]);
  const phrases = languages.flatMap((language): readonly string[] => language[list]);
  expect(phrases.filter((phrase) => !index.has(phrase))).toEqual([]);
  expect(phrases.filter((phrase) => !index.lengthsAt(`«${phrase}»`, 1).includes(phrase.length))).toEqual([]);
});

test('every credit phrase is found in a sentence', () => {
  const index = phraseIndex(cues.creditPhrases);
  const phrases = languages.flatMap(({ creditPhrases }) => creditPhrases);
  expect(phrases.filter((phrase) => !index.isIn(`2 ${phrase} 3`))).toEqual([]);
  expect(phrases.filter((phrase) => index.isIn(`2 ${phrase} 3`, 1))).toEqual([]);
});

test('every footer of feeds is found by its close, and the close goes with its opening', () => {
  const closes = phraseIndex(cues.feedCloses);
  const pairs = phraseIndex(cues.feedPairs);
  const footers = languages.flatMap(({ feedFooters }) => feedFooters);
  expect(footers.filter(({ open, close }) => !closes.isIn(`2 ${close || open} 3`))).toEqual([]);
  expect(footers.filter(({ open, close }) => open && close && !pairs.has(footerPair(open, close)))).toEqual([]);
});

/** Letters as a fixed row of chances gives them; each length that phrases have. */
function* otherTexts(count: number): Generator<string> {
  let state = 1;
  const next = (below: number) => {
    state = Math.imul(state, 48_271) >>> 0;
    return (state >>> 8) % below;
  };
  for (let at = 0; at < count; at++)
    yield Array.from({ length: 2 + (at % 38) }, () => String.fromCharCode(97 + next(26))).join('');
}

test.each(Object.keys(cues) as (keyof typeof cues)[])('%s knows hardly another text', (list) => {
  const index = phraseIndex(cues[list]);
  // The narrowest hashes have 20 bits: a chance of 600 / 2^20, so 12 of 20,000.
  expect([...otherTexts(20_000)].filter(index.has).length).toBeLessThan(30);
});

test('a phrase within a word is none', () => {
  const index = phraseIndex(cues.creditPhrases);
  expect(index.isIn('it first appeared on them')).toBe(true);
  expect(index.isIn('it first appeared only then')).toBe(false);
});

test('no text of the alphabet is a credit by chance', () => {
  const index = phraseIndex(cues.creditPhrases);
  expect([...otherTexts(20_000)].filter((text) => index.isIn(text))).toEqual([]);
});
