import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { profileText } from '@/core/text/profile';
import { findSubstitutions } from '@/core/wording/find-substitutions';
import { decodeWordingModel, type WordingModel } from '@/core/wording/model';
import { readTokens } from '@/core/wording/reading';
import { registerOf, registers } from '@/core/wording/registers';
import { scoreWording } from '@/core/wording/score';
import { tokenize } from '@/core/wording/tokens';

const model = decodeWordingModel(new Uint8Array(readFileSync('public/wording-en.bin')));
if (!model) throw new Error('the asset does not decode');

const FOLDER = 'test/fixtures/wording';
const read = (name: string) => readFileSync(`${FOLDER}/${name}.txt`, 'utf8');
const spun = ['announcement', 'spun'];
const genuine = readdirSync(FOLDER)
  .map((file) => file.replace('.txt', ''))
  .filter((name) => !spun.includes(name));
const score = (text: string, lent: WordingModel | null = model) =>
  scoreWording(profileText({ text, lang: 'en' }), lent);
const prose =
  'The council met on Tuesday in the old mill to decide what was to be done with it. Most of the people who came had worked there once, and they had brought their children along. Nobody was in a hurry to leave. ';

describe('genuine texts of hard registers', () => {
  test.each(genuine)('%s is not flagged', (name) => {
    const wording = score(read(name));
    expect(wording?.strict ?? false).toBe(false);
    expect(wording?.lenient ?? false).toBe(false);
  });

  test.each(registers.map(({ name }) => name).filter((name) => genuine.includes(name)))('%s has its guard', (name) => {
    const tokens = tokenize(read(name));
    expect(registerOf(tokens, readTokens(tokens, model))?.name).toBe(name);
  });

  test.each([
    ['capitals', prose.repeat(4).toUpperCase()],
    ['unpunctuated', prose.repeat(4).replace(/[.,]/g, '')],
    [
      'unknown words',
      prose
        .repeat(4)
        .replaceAll('the', 'tbe')
        .replaceAll('and', 'aud')
        .replaceAll('was', 'vvas')
        .replaceAll('had', 'liad')
        .replaceAll('to', 'tlo'),
    ],
    ['figures', 'Turnout was 41 in ward 1, 38 in ward 2, 52 in ward 3 and 47 in ward 4. '.repeat(8)],
    ['telegraphic', read('instructions')],
    [
      'little evidence',
      'It was Ada Byrne of Quay Road, and with her were Tom Hale, Ivo Lund and Rosa Pike of Weir Lane. '.repeat(8),
    ],
  ])('%s have their guard', (name, text) => {
    const tokens = tokenize(text);
    expect(registerOf(tokens, readTokens(tokens, model))?.name).toBe(name);
  });

  test.each(['british', 'non-native', 'translated', 'sport', 'how-to'])(
    '%s prose is read by the model all the same',
    (name) => {
      const tokens = tokenize(read(name));
      expect(registerOf(tokens, readTokens(tokens, model))).toBeNull();
    },
  );
});

describe('a spun text', () => {
  test.each(spun)('is flagged from the model alone: %s', (name) => {
    expect(findSubstitutions(tokenize(read(name)))).toEqual([]);
    const wording = score(read(name));
    expect(wording).toMatchObject({ enough: true, strict: true, lenient: true });
    expect(wording?.spun).toBeGreaterThan(score(read('british'))?.spun ?? 1);
  });

  test('shows its odd words at their places, in order and apart', () => {
    const text = read('spun');
    const phrases = score(text)?.phrases ?? [];
    expect(phrases.length).toBeGreaterThanOrEqual(10);
    for (const [at, phrase] of phrases.entries()) {
      expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
      expect(phrase.start).toBeGreaterThanOrEqual(phrases[at - 1]?.end ?? 0);
      expect(phrase.gain).toBeGreaterThan(0);
    }
  });

  test('scores higher in its own sentences than in genuine ones beside them', () => {
    const half = `${read('spun').split('\n').slice(0, 2).join('\n')}\n${read('british')}`;
    const sentences = score(half)?.sentences ?? [];
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(sentences).toHaveLength(profileText({ text: half, lang: 'en' }).sentences.length);
    expect(mean(sentences.slice(0, 6))).toBeGreaterThan(mean(sentences.slice(6)));
  });

  test('is found where it is only a part of a longer text', () => {
    const own = ['british', 'how-to', 'sport', 'translated', 'non-native', 'british', 'how-to', 'sport']
      .map(read)
      .join('\n');
    expect(score(own)).toMatchObject({ strict: false, inParts: false });
    expect(score(`${own}\n${read('spun')}`)).toMatchObject({ strict: true, inParts: true });
    expect(score(read('spun'))).toMatchObject({ strict: true, inParts: false });
  });

  test('is found in a list, whose guard asks for more, and not in capitals, where no score counts', () => {
    const items = read('spun').replace(/[.,;]\s*/g, '\n');
    const tokens = tokenize(items);
    expect(registerOf(tokens, readTokens(tokens, model))?.name).toBe('list');
    expect(score(items)).toMatchObject({ strict: true });
    expect(score(read('spun').toUpperCase())).toMatchObject({ strict: false });
  });

  test('is not judged when short, and never by the model alone under 250 words', () => {
    expect(score(read('spun').split('\n')[0] ?? '')).toMatchObject({ enough: false, strict: false, lenient: false });
    const shortened = read('spun').split('\n').slice(0, 3).join('\n');
    expect(score(shortened)).toMatchObject({ enough: true, strict: false });
  });
});

describe('known substitutions', () => {
  const odd = ['They bet on synthetic intelligence. ', 'A weblog submit said so. ', 'It all came in gentle of that. '];

  test('settle it from two different ones on', () => {
    const body = prose.repeat(5);
    expect(score(body)).toMatchObject({ strict: false, lenient: false, phrases: [] });
    expect(score(body + odd[0])).toMatchObject({ strict: false, lenient: true });
    expect(score(body + odd[0] + odd[0])).toMatchObject({ strict: false, lenient: true });
    expect(score(body + odd[0] + odd[1])).toMatchObject({ strict: true, lenient: true });
    const chances = [0, 1, 2].map((count) => score(body + odd.slice(0, count).join(''))?.spun ?? 0);
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
  });

  test('speak alone where no model could be read; without them nothing was checked', () => {
    const body = prose.repeat(5);
    expect(score(body, null)).toBeNull();
    expect(score(body + odd[0], null)).toBeNull();
    expect(score(body + odd[0] + odd[1], null)).toMatchObject({ strict: true, sentences: [] });
  });

  test('count little inside quotations and names', () => {
    const quoted = `${prose.repeat(5)} The tool wrote “synthetic intelligence”, “weblog submit” and “in gentle of that”.`;
    expect(score(quoted)).toMatchObject({ strict: false, lenient: false });
    expect(score(`${prose.repeat(5)} Visit Synthetic Intelligence and Weblog Submit.`)).toMatchObject({
      strict: false,
    });
  });

  test('name what it probably was', () => {
    expect(score(odd[0] ?? '')?.phrases).toMatchObject([
      { text: 'synthetic intelligence', likely: 'artificial intelligence' },
    ]);
  });
});

describe('other input', () => {
  test('in another language is not checked', () => {
    const german = 'Der Rat traf sich am Dienstag, um zu entscheiden, was mit der alten Mühle geschehen soll. '.repeat(
      20,
    );
    expect(scoreWording(profileText({ text: german, lang: 'de' }), model)).toBeNull();
    expect(scoreWording(profileText({ text: german, lang: 'de' }), null)).toBeNull();
    expect(scoreWording(profileText({ text: german, lang: 'en' }), model)).toBeNull();
  });

  test('is judged by a model of its own language, and by no other', () => {
    const german = 'Der Rat traf sich am Dienstag, um zu entscheiden, was mit der alten Mühle geschehen soll. '.repeat(
      20,
    );
    const other = model && { ...model, language: 'de', grammar: new Set(['der', 'die', 'das', 'um', 'zu', 'was']) };
    expect(score(prose.repeat(5), other)).toBeNull();
    expect(scoreWording(profileText({ text: german, lang: 'de' }), other)).toMatchObject({
      enough: true,
      strict: false,
    });
  });

  test.each([
    ['empty', ''],
    ['one word a million times', 'word '.repeat(1_000_000)],
    ['3 MB of prose', prose.repeat(15_000)],
    ['3 MB without a space', 'a'.repeat(3_000_000)],
    ['unpaired surrogates', `${prose}\ud800 \udfff `.repeat(10)],
    ['all capitals', prose.repeat(5).toUpperCase()],
    ['no punctuation', prose.repeat(5).replace(/[.,]/g, '')],
    ['mixed languages', `${prose}Der Rat traf sich am Dienstag, um zu reden. Le conseil est réuni. `.repeat(5)],
    ['OCR noise', prose.repeat(5).replaceAll('rn', 'm').replaceAll('th', 'tb').replaceAll('li', 'h')],
    ['digits', '1 2 3 '.repeat(1000)],
    ['NUL', '\0'.repeat(1000)],
  ])('%s is never flagged', (_name, text) => {
    const wording = score(text);
    expect(wording?.strict ?? false).toBe(false);
    expect(wording?.lenient ?? false).toBe(false);
    expect(Number.isNaN(wording?.spun ?? 0)).toBe(false);
  });
});
