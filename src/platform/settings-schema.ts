import * as v from 'valibot';
import { engines } from '../core/source/engines';

/** A number within bounds; what is stored beyond them counts as the nearest. */
const within = (least: number, most: number, usual: number) =>
  v.fallback(v.pipe(v.number(), v.finite(), v.toMinValue(least), v.toMaxValue(most)), usual);
const oneOf = <const T extends readonly string[]>(values: T, usual: T[number]) => v.fallback(v.picklist(values), usual);
const words = (most: number, usual: string) => v.fallback(v.pipe(v.string(), v.maxLength(most)), usual);
const color = (usual: string) => v.fallback(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)), usual);
const yes = (usual: boolean) => v.fallback(v.boolean(), usual);

/** Every setting with its bounds and what holds where none, or nonsense, is stored. One field a setting, in the order shown. */
export const SettingsSchema = v.object({
  /** Check pages as I browse, or only when I click. */
  checkPages: oneOf(['always', 'on-click'], 'always'),
  /** Fetch a stated source and compare, without a click. */
  compareByItself: yes(false),
  /** Whether other pages may be fetched or searched for at all. */
  lookUps: yes(true),
  /** Open the original in the tab being read or in a new one. */
  openIn: oneOf(['same-tab', 'new-tab'], 'same-tab'),
  /** The search engine that looks for originals: one of the table, or 'own' for the reader's own template. */
  engine: oneOf([...engines.map(({ id }) => id), 'own'], 'duckduckgo'),
  /** An https address with `%s` for the words. */
  ownEngine: words(500, ''),
  theme: oneOf(['auto', 'light', 'sepia', 'dark', 'black', 'contrast', 'own'], 'auto'),
  ownPaper: color('#fbf1df'),
  ownInk: color('#2a2118'),
  font: oneOf(['system', 'literata', 'source-serif', 'atkinson', 'inter', 'lexend', 'opendyslexic', 'own'], 'literata'),
  /** Name of an installed font. */
  ownFont: words(100, ''),
  /** Of the text, in CSS pixels. */
  size: within(14, 40, 20),
  /** In heights of the font. */
  lineHeight: within(1.2, 2.4, 1.6),
  /** Of a line, in characters. */
  width: within(35, 110, 66),
  /** In em. */
  letterSpacing: within(0, 0.2, 0),
  wordSpacing: within(0, 0.6, 0),
  align: oneOf(['start', 'justify'], 'start'),
  hyphens: yes(true),
  /** When the reader loads an article's images. The popup never does. */
  images: oneOf(['always', 'click', 'never'], 'always'),
  /** Whether odd phrases are marked in the text. */
  marks: yes(true),
  /** Shortcuts of one letter, such as F for find. */
  letterKeys: yes(true),
  /** Speed of speech; 1 is the voice's own. */
  speechRate: within(0.5, 3, 1),
  /** The voice chosen for each language, by its two-letter code. */
  voices: v.fallback(v.record(v.pipe(v.string(), v.maxLength(8)), v.pipe(v.string(), v.maxLength(200))), {}),
  popupWidth: v.fallback(v.picklist([360, 400, 480]), 400),
  /** Added to the reader; loads nothing. */
  ownCss: words(4000, ''),
});
