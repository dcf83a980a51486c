import { browser } from './browser';

/** A translated string; the key itself where a translation is missing. */
export function t(key: string, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]) || key;
}

/** Made once: they are slow to make, and a list of parts asks for each of its rows. */
let counting: ReturnType<typeof countingIn> | undefined;

const countingIn = (language: string) => ({
  rules: new Intl.PluralRules(language),
  numbers: new Intl.NumberFormat(language),
});

/**
 * Like `t`, for a count: the key's `_one`, `_two`, `_few`, `_many` form where the locale has it, else `_other`.
 * Counted as in the language of the strings, which is not the browser's own where that has no locale here.
 */
export function plural(key: string, count: number, ...values: readonly string[]): string {
  counting ??= countingIn(t('language_tag'));
  const form = counting.rules.select(count);
  const all = [counting.numbers.format(count), ...values];
  return browser.i18n.getMessage(`${key}_${form}`, all) || t(`${key}_other`, ...all);
}
