import { browser } from './browser';

/** A translated string; the key itself where a translation is missing. */
export function t(key: string, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]) || key;
}

/** Like `t`, for a count: the key's `_one`, `_two`, `_few`, `_many` form where the locale has it, else `_other`. */
export function plural(key: string, count: number, ...values: readonly string[]): string {
  const form = new Intl.PluralRules(browser.i18n.getUILanguage()).select(count);
  const all = [new Intl.NumberFormat(browser.i18n.getUILanguage()).format(count), ...values];
  return browser.i18n.getMessage(`${key}_${form}`, all) || t(`${key}_other`, ...all);
}
