import { describe, expect, test } from 'vitest';
import { languageOf } from '@/core/languages';
import { detectLanguage } from '@/core/text/detect-language';

const english =
  'The council met on Tuesday to decide what was to be done with the old mill. It was not the first time that the question had been on the table, and it is unlikely to be the last.';
const german =
  'Der Rat traf sich am Dienstag, um zu entscheiden, was mit der alten Mühle geschehen soll. Es war nicht das erste Mal, dass die Frage auf dem Tisch lag, und es wird wohl auch nicht das letzte Mal sein.';
const polish =
  'Rada zebrała się we wtorek, aby zdecydować, co zrobić ze starym młynem. Nie był to pierwszy raz, kiedy ta sprawa trafiła na stół, i zapewne nie ostatni, bo mieszkańcy wciąż się spierają.';

describe('the language of a text', () => {
  test.each([
    ['no tag', null],
    ['its own tag', 'en-GB'],
    ['a wrong tag', 'de'],
    ['a tag of no file', 'xx'],
    ['a broken tag', '"><'],
  ])('is English where the text is, with %s', (_name, tag) => {
    expect(detectLanguage(english, tag)).toEqual({ language: languageOf('en'), languageKnown: true });
  });

  test('is never English for certain where a German text says lang=en', () => {
    const { language, languageKnown } = detectLanguage(german, 'en');
    expect(language.tag === 'de' || !languageKnown).toBe(true);
    if (languageOf('de')) expect(language.tag).toBe('de');
  });

  test('is a guess where no file fits', () => {
    const { language, languageKnown } = detectLanguage(polish, 'en');
    expect(language.tag === 'pl' || !languageKnown).toBe(true);
  });

  test.each([
    ['ja', '政府は新しい計画を発表しました。これは大きな変化です。'],
    ['zh', '政府宣布了一项新计划。这是一个很大的变化。'],
    ['ko', '정부는 새로운 계획을 발표했다. 이것은 큰 변화이다.'],
    ['el', 'Η κυβέρνηση ανακοίνωσε ένα νέο σχέδιο για την πόλη.'],
  ])('written in the script of %s is not English, whatever the tag says', (tag, text) => {
    const { language, languageKnown } = detectLanguage(text, 'en');
    expect(language.tag === tag || !languageKnown).toBe(true);
  });

  test('is the declared one where a few words cannot tell', () => {
    expect(detectLanguage('Kurz gesagt: nein.', 'en')).toEqual({ language: languageOf('en'), languageKnown: true });
  });

  test.each([
    ['nothing', ''],
    ['digits', '1234 '.repeat(500)],
    ['unpaired surrogates', '\ud800 \udfff '.repeat(500)],
    ['one word a million times', 'zebra '.repeat(1_000_000)],
  ])('is unknown for %s without a tag', (_name, text) => {
    expect(detectLanguage(text, null).languageKnown).toBe(false);
  });
});
