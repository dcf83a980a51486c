import type { TextProfile, Wording } from '../model';
import { documentFeatures } from './document-features';
import { calibrationFor, documentScore } from './document-score';
import { findSubstitutions, type Sighting } from './find-substitutions';
import type { WordingModel } from './model';
import { oddPart, type Stretch } from './odd-part';
import type { Oddness } from './oddness';
import { phrasesOf } from './phrases';
import { riseOf } from './registers';
import { sentenceScores } from './sentence-scores';
import { readText } from './text-read';
import { type Tokens, tokenize } from './tokens';

/** Fewer words than this are no basis for a verdict; the model alone accuses nobody under the second bound. */
const ENOUGH_WORDS = 150;
const MODEL_ALONE_WORDS = 250;
/** Different substitutions that settle it: of 5,032 genuine texts none had two, seven had one. */
const STRICT_MARKERS = 2;
/** What all sightings inside quotations and names may count together: a quoted oddity is somebody else's. */
const WEAK_CAP = 0.5;
/** log((34 / 48) / (7 / 5032)): share of spun texts over share of genuine ones with a known substitution, in nats. */
const MARKER_NATS = 6.2;
/** Prior log-odds that an article is spun. */
const PRIOR_NATS = -4;
/** The model is trusted no further than this either way. */
const MOST_MODEL_NATS = 8;

/** The language of the table of known substitutions. */
const SUBSTITUTED = 'en';

/**
 * Odd wording in an article, or null where it cannot be checked: in a language without a model, and where `model` is null
 * because none could be read and the known substitutions alone do not settle it.
 */
export function scoreWording(profile: TextProfile, model: WordingModel | null): Wording | null {
  const { tag } = profile.language;
  if (!profile.languageKnown || tag !== (model?.language ?? SUBSTITUTED)) return null;
  const tokens = tokenize(profile.text);
  const sightings = tag === SUBSTITUTED ? findSubstitutions(tokens) : [];
  const markers = countMarkers(sightings, tokens);
  const enough = profile.wordCount >= ENOUGH_WORDS;
  const judged = model ? judgeByModel(tokens, model) : null;
  const above = judged?.above ?? 'none';
  const strict = enough && (markers >= STRICT_MARKERS || (markers >= 1 && above !== 'none') || above === 'strict');
  if (!model && !strict) return null;
  const lenient = enough && (strict || markers >= 1 || above === 'lenient');
  const known = sightings.map((sighting) => ({ ...sighting, gain: MARKER_NATS }));
  return {
    spun: 1 / (1 + Math.exp(-(PRIOR_NATS + MARKER_NATS * markers + (judged?.nats ?? 0)))),
    enough,
    strict,
    lenient,
    inParts: enough && judged !== null && judged.part !== null,
    phrases: phrasesOf(tokens, known, lenient && judged ? judged.oddness.logit : null),
    sentences: judged ? sentenceScores(profile, tokens, judged.oddness.logit) : [],
  };
}

/** Different substitutions, by row of the table; all weak ones together count at most half of one. */
function countMarkers(sightings: readonly Sighting[], tokens: Tokens): number {
  const plain = new Set<number>();
  const weak = new Set<number>();
  for (const sighting of sightings) (isWeak(sighting, tokens) ? weak : plain).add(sighting.row);
  for (const row of plain) weak.delete(row);
  return plain.size + Math.min(WEAK_CAP, weak.size);
}

/** True in a quotation, and where every word has a capital, as in a title or a name. */
function isWeak({ from, to }: Sighting, { quoted, capital }: Tokens): boolean {
  if (quoted[from] === 1) return true;
  for (let at = from; at < to; at += 1) if (capital[at] === 0) return false;
  return true;
}

interface Judged {
  /** Log-likelihood ratio of spun over genuine. */
  readonly nats: number;
  /** The highest threshold that the score reaches for a text of this length. */
  readonly above: 'none' | 'tenth' | 'lenient' | 'strict';
  /** Where the strict threshold is reached in a part of the text alone. */
  readonly part: Stretch | null;
  readonly oddness: Oddness;
}

/** What an odd part is worth: found in most half-spun texts, in hardly 1 in 1,000 genuine ones. */
const PART_NATS = 5;

/** In a register that fools the model its word moves the probability a little, and reaches no threshold. */
const TRUST_IN_REGISTER = 0.25;

/** What the model says, or null where it has no calibration. */
function judgeByModel(tokens: Tokens, model: WordingModel): Judged | null {
  const read = readText(tokens, model);
  const { reading, oddness } = read;
  const score = documentScore(documentFeatures(read, model), model);
  const length = tokens.words.length;
  const bar = calibrationFor(length, model);
  if (!bar) return null;
  const nats = Math.max(-MOST_MODEL_NATS, Math.min(MOST_MODEL_NATS, bar.slope * score + bar.offset));
  const rise = riseOf(tokens, reading);
  if (rise > 0 && score < bar.strict + rise)
    return { nats: nats * TRUST_IN_REGISTER, above: 'none', part: null, oddness };
  const reaches = (threshold: number) => score >= threshold;
  if (length >= MODEL_ALONE_WORDS && reaches(bar.strict)) return { nats, above: 'strict', part: null, oddness };
  const part = oddPart(read, model);
  if (part) return { nats: Math.max(nats, PART_NATS), above: 'strict', part, oddness };
  if (reaches(bar.lenient)) return { nats, above: 'lenient', part, oddness };
  return { nats, above: reaches(bar.tenth) ? 'tenth' : 'none', part, oddness };
}
