import { plural } from '../platform/i18n';

const HOUR = 3_600_000;

/** A span of time, ms, in words: hours up to two days, then days. */
export function apartWords(span: number): string {
  const hours = Math.round(span / HOUR);
  return hours < 48 ? plural('hours', hours) : plural('days', Math.round(hours / 24));
}
