/** Range of whole minutes a text takes to read. */
export interface ReadingMinutes {
  readonly from: number;
  readonly to: number;
}

/**
 * Characters a minute, mean and standard deviation over readers, by language.
 * Source: Trauzettel-Klosinski & Dietz 2012, "Standardized assessment of reading performance: the new IReST", table 2.
 */
const SPEEDS: Readonly<Record<string, readonly [mean: number, deviation: number]>> = {
  ar: [612, 88],
  de: [920, 86],
  en: [987, 118],
  es: [1025, 127],
  fi: [1078, 121],
  fr: [998, 126],
  he: [833, 130],
  it: [950, 140],
  ja: [357, 56],
  nl: [978, 143],
  pl: [916, 126],
  pt: [913, 145],
  ru: [986, 175],
  sl: [885, 145],
  sv: [917, 156],
  tr: [1054, 156],
  zh: [255, 29],
};

/** How long a text takes to read, one deviation to either side of the mean; unknown languages read as English. */
export function readingMinutes(text: string, lang: string | null): ReadingMinutes {
  const [mean, deviation] = SPEEDS[lang?.slice(0, 2).toLowerCase() ?? 'en'] ?? [987, 118];
  const from = Math.max(1, Math.round(text.length / (mean + deviation)));
  return { from, to: Math.max(from, Math.round(text.length / (mean - deviation))) };
}
