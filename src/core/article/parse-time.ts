/** Pages of the web carry dates between these years; others are slips such as 1970-01-01. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen', 'янв', 'oca', 'sty', 'led', 'जन'],
  ['feb', 'fév', 'fev', 'фев', 'şub', 'lut', 'úno', 'फ़र', 'फर'],
  ['mar', 'mär', 'mrt', 'maa', 'март', 'мар', 'bře', 'मार्च'],
  ['apr', 'avr', 'abr', 'апр', 'nis', 'kwi', 'dub', 'अप्र'],
  ['may', 'mai', 'mei', 'mag', 'май', 'мая', 'maj', 'kvě', 'मई'],
  ['jun', 'juin', 'giu', 'июн', 'haz', 'cze', 'čer', 'जून'],
  ['jul', 'juil', 'lug', 'июл', 'tem', 'lip', 'čec', 'जुल'],
  ['aug', 'aoû', 'aou', 'ago', 'авг', 'ağu', 'sie', 'srp', 'अगस्त'],
  ['sep', 'set', 'сен', 'eyl', 'wrz', 'zář', 'सित'],
  ['oct', 'okt', 'out', 'ott', 'окт', 'eki', 'paź', 'říj', 'अक्टू'],
  ['nov', 'ноя', 'kas', 'lis', 'नव'],
  ['dec', 'dez', 'déc', 'dic', 'дек', 'ara', 'gru', 'pro', 'दिस'],
];

/** Longest text that is searched for a date, UTF-16 units. */
const TEXT_LENGTH = 200;

/** The first date in a text as ms since the epoch, day alone as midnight UTC; null where there is none. */
export function parseTime(text: string): number | null {
  const line = text.slice(0, TEXT_LENGTH).trim();
  const time = isoTime(line) ?? epochTime(line) ?? wordTime(line) ?? cjkTime(line) ?? numberTime(line);
  if (time === null || Number.isNaN(time)) return null;
  const year = new Date(time).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? time : null;
}

function isoTime(line: string): number | null {
  const found =
    /\b(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i.exec(
      line,
    ) ?? /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(line);
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
  return dayTime(year, month, day) === null
    ? null
    : Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second) - zone(found[7]);
}

function zone(text: string | undefined): number {
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(text ?? '');
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * 60_000 : 0;
}

function epochTime(line: string): number | null {
  if (!/^\d{10}(?:\d{3})?$/.test(line)) return null;
  return Number(line) * (line.length === 10 ? 1000 : 1);
}

/** "May 7, 2025", "7. Mai 2025", "7 de mayo de 2025", "Wed, 07 May 2025 10:00:00 +0200". */
function wordTime(line: string): number | null {
  const text = line.toLowerCase();
  for (const found of text.matchAll(
    /(\p{L}[\p{L}\p{M}]{2,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:de\s+)?(\d{4})\b/gu,
  )) {
    const time = dayTime(Number(found[3]), monthOf(found[1]), Number(found[2]));
    if (time !== null) return time;
  }
  for (const found of text.matchAll(
    /(\d{1,2})(?:st|nd|rd|th|\.|er|º)?[\s-]+(?:de\s+|of\s+)?(\p{L}[\p{L}\p{M}]{2,12})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})\b/gu,
  )) {
    const time = dayTime(Number(found[3]), monthOf(found[2]), Number(found[1]));
    if (time !== null) return time;
  }
  return null;
}

function cjkTime(line: string): number | null {
  const found = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/u.exec(line);
  return found && dayTime(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** "07.05.2025" and "2025/05/07"; "05/07/2025" is the American order, unless the first number cannot be a month. */
function numberTime(line: string): number | null {
  const ymd = /\b(\d{4})[./](\d{1,2})[./](\d{1,2})\b/.exec(line);
  if (ymd) return dayTime(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]));
  const found = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/.exec(line);
  if (!found) return null;
  const [one, two, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  return found[2] === '/' && one <= 12 ? dayTime(year, one, two) : dayTime(year, two, one);
}

function monthOf(word: string | undefined): number {
  return MONTHS.findIndex((names) => names.some((name) => word?.startsWith(name))) + 1;
}

function dayTime(year = 0, month = 0, day = 0): number | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? Date.UTC(year, month - 1, day) : null;
}
