import type { Language } from '../model';
import { ar } from './ar';
import { bg } from './bg';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { lt } from './lt';
import { lv } from './lv';
import { ms } from './ms';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sl } from './sl';
import { sq } from './sq';
import { sr } from './sr';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

/** The roster: the languages with most readers first, since ties go to the earlier. */
export const languages: readonly Language[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  pl,
  ru,
  uk,
  sv,
  nb,
  da,
  fi,
  tr,
  cs,
  sk,
  ro,
  hu,
  el,
  bg,
  hr,
  sr,
  sl,
  lt,
  et,
  lv,
  sq,
  ca,
  ja,
  zh,
  ko,
  ar,
  he,
  fa,
  id,
  ms,
  vi,
  th,
  hi,
];

/** Tags under which a language of the roster is also met. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id', bs: 'hr', yue: 'zh' };

/** The language of a BCP 47 tag, by its primary subtag; null where it has no file here. */
export function languageOf(tag: string | null): Language | null {
  const primary = tag?.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return languages.find((language) => language.tag === (ALIASES[primary] ?? primary)) ?? null;
}
