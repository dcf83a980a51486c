import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { signals } from '@/core/verdict/signals';

interface Entry {
  readonly message: string;
  readonly description?: string;
}

const ROOT = 'public/_locales';
const read = (lang: string): Record<string, Entry> =>
  JSON.parse(readFileSync(join(ROOT, lang, 'messages.json'), 'utf8'));
const langs = readdirSync(ROOT).toSorted();
const en = read('en');
const ofPlural = /_(?:zero|one|two|few|many|other)$/;
/** Plural forms differ by language; their stems do not. */
const stems = (messages: Record<string, Entry>) => [...new Set(Object.keys(messages).map(stemOf))].toSorted();
const stemOf = (key: string) => (`${key.replace(ofPlural, '')}_other` in en ? key.replace(ofPlural, '') : key);
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].toSorted();

describe.each(langs)('%s', (lang) => {
  const messages = read(lang);

  test('has every string and no other', () => {
    expect(stems(messages)).toEqual(stems(en));
  });

  test('uses the placeholders of the English string', () => {
    const odd = Object.entries(messages)
      .filter(([key]) => en[key] && !ofPlural.test(key))
      .filter(([key, { message }]) => `${placeholders(message)}` !== `${placeholders(en[key]?.message ?? '')}`);
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  test('accuses nobody', () => {
    const said = Object.values(messages).map(({ message }) => message);
    expect(said.filter((message) => FORBIDDEN.test(message))).toEqual([]);
  });

  test('has every plural form its language needs', () => {
    const forms = new Intl.PluralRules(lang.replace('_', '-')).resolvedOptions().pluralCategories;
    const plurals = Object.keys(en).filter((key) => key.endsWith('_other') && `${key.slice(0, -6)}_one` in en);
    const missing = plurals
      .flatMap((key) => forms.map((form) => key.replace(/other$/, form)))
      .filter((key) => !messages[key]);
    expect(missing).toEqual([]);
  });

  test('says the direction of its language', () => {
    const isRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(messages.extension_description?.message ?? '');
    expect(messages.text_direction?.message).toBe(isRightToLeft ? 'rtl' : 'ltr');
  });

  test('keeps the store line within 132 characters', () => {
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});

test('every English string says what it is for', () => {
  expect(Object.keys(en).filter((key) => !en[key]?.description)).toEqual([]);
});

test('every signal has its sentence', () => {
  const keys = signals.map(({ id }) => `signal_${id.replaceAll('-', '_')}`);
  expect(keys.filter((key) => !en[key])).toEqual([]);
});

test('every key that the code names exists', () => {
  const missing = [...sourceKeys()].filter((key) => !en[key] && !en[`${key}_other`]);
  expect(missing).toEqual([]);
});

/** Words that judge intent, in every language of a locale; whole words, any case. */
const FORBIDDEN =
  /(?<!\p{L})(?:stolen|steals?|plagiari[sz]\w*|fake\w*|scam\w*|spam\w*|pirat\w*|gestohlen\w*|plagiat\w*|plagi[ée]\w*|vol[ée]e?s?|robad[oa]s?|roubad[oa]s?|rubat[oa]|gestolen|skradzion\w*|盗用|剽窃|抄袭|مسروق\w*)(?!\p{L})/iu;

/** Keys written out in calls of `t`, `plural` and `Sentence`, in tables of keys, and in the manifest. */
function sourceKeys(): ReadonlySet<string> {
  const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file));
  const code = files.map((file) => readFileSync(join('src', file), 'utf8')).join('\n');
  const calls = [
    ...code.matchAll(/\b(?:t|plural)\(\s*'(@?[a-z][a-z_]+)'/g),
    ...code.matchAll(/\bid="([a-z]+_[a-z_]+)"/g),
  ];
  const tables = [
    ...code.matchAll(/'((?:menu|badge_title|command|verdict|options|state|original|reader)_[a-z_]*[a-z])'/g),
  ];
  const manifest = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)];
  return new Set([...calls, ...tables, ...manifest].map((found) => found[1] ?? ''));
}
