import { calendarNames } from './calendar-names';

/** Words looked at for a name: "the website of The Harbour Ledger". */
const WORDS_SEEN = 5;
/** "Das Buch erschien zuerst auf Deutsch": languages, in their own words, are no outlets. */
const LANGUAGES =
  /^(?:deutsch|englisch|französisch|english|german|french|spanish|anglais|français|allemand|inglés|español|francés|inglês|português|inglese|italiano|engels|nederlands|angielsku|polsku|engelska|svenska)$/iu;
const CASELESS = /[\p{Lo}]/u;

/**
 * Whether a text begins with the name of an outlet, as far as spelling tells: a capital early on, and no day, month or number.
 * `anyCase` where the words before leave no doubt that a name follows.
 */
export function startsWithName(text: string, anyCase = false): boolean {
  const rest = text.replace(/^[\s:"'(*_|–—-]{0,10}/, '');
  const [first = '', ...others] = rest.split(/[\s,.]+/, WORDS_SEEN);
  if (first === '' || /^\d/.test(first) || calendarNames.has(first.toLowerCase())) return false;
  if (LANGUAGES.test(first)) return false;
  if (/^(?:the|an?|its|his|her|their) \p{Ll}/u.test(rest)) return false;
  if (anyCase || CASELESS.test(first) || /^\p{Lu}/u.test(first) || /^[\w-]{2,63}\.[a-z]{2,24}/i.test(rest)) return true;
  return others.some((word) => /^\p{Lu}/u.test(word) && !calendarNames.has(word.toLowerCase()));
}
