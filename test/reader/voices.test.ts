import { expect, test } from 'vitest';
import { voicesFor } from '@/reader/voices';

const voice = (name: string, lang: string, localService: boolean) =>
  ({ name, lang, localService, default: false }) as SpeechSynthesisVoice;
const all = [voice('far', 'en-US', false), voice('near', 'en-GB', true), voice('german', 'de-DE', true)];
const names = (lang: string | null) => voicesFor(all, lang).map(({ name }) => name);

test.each([
  ['the language’s own voices, those on this device first', 'en', ['near', 'far']],
  ['a language by its region', 'de-AT', ['german']],
  ['all voices where none speaks the language', 'ja', ['near', 'german', 'far']],
])('offers %s', (_name, lang, expected) => {
  expect(names(lang)).toEqual(expected);
});
