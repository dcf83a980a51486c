import { languages } from '../languages';

/** Any Monday; only the names of the days and months counted from it are used. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** Names of weekdays and months in every language of the roster, lower case: what follows "first published on" may be a day. */
export const calendarNames: ReadonlySet<string> = new Set(languages.flatMap(({ tag }) => namesIn(tag)));

function namesIn(tag: string): string[] {
  const name = (options: Intl.DateTimeFormatOptions, time: number) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(time).toLowerCase();
  const days = Array.from({ length: 7 }, (_, day) => name({ weekday: 'long' }, MONDAY + day * DAY));
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15)).flatMap((time) => [
    name({ month: 'long' }, time),
    name({ month: 'short' }, time).replace(/\.$/, ''),
  ]);
  return [...days, ...months];
}
