import type { TextProfile, Wording } from '../model';
import { documentFeatures } from './document-features';
import { calibrationFor, documentScore } from './document-score';
import { findSubstitutions, type Sighting } from './find-substitutions';
import type { WordingModel } from './model';
import { oddnessOf } from './oddness';
import { phrasesOf } from './phrases';
import { readTokens } from './reading';
import { registerOf } from './registers';
import { sentenceScores } from './sentence-scores';
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

/** Odd wording in an article, or null where its language cannot be checked. `model` is null where none was loaded. */
export function scoreWording(profile: TextProfile, model: WordingModel | null): Wording | null {
  if (profile.language.tag !== 'en' || !profile.languageKnown) return null;
  const tokens = tokenize(profile.text);
  const sightings = findSubstitutions(tokens);
  const markers = countMarkers(sightings, tokens);
  const enough = profile.wordCount >= ENOUGH_WORDS;
  const judged = model ? judgeByModel(tokens, model) : null;
  const above = judged?.above ?? 'none';
  const strict = enough && (markers >= STRICT_MARKERS || (markers >= 1 && above !== 'none') || above === 'strict');
  const lenient = enough && (strict || markers >= 1 || above === 'lenient');
  const known = sightings.map((sighting) => ({ ...sighting, gain: MARKER_NATS }));
  return {
    spun: 1 / (1 + Math.exp(-(PRIOR_NATS + MARKER_NATS * markers + (judged?.nats ?? 0)))),
    enough,
    strict,
    lenient,
    phrases: phrasesOf(tokens, known, lenient && judged ? judged.oddness : null),
    sentences: judged ? sentenceScores(profile, tokens, judged.oddness) : [],
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
  readonly oddness: Float32Array;
}

/** In a register that fools the model its word moves the probability a little, and reaches no threshold. */
const TRUST_IN_REGISTER = 0.25;

/** What the model says, or null where it has no calibration. */
function judgeByModel(tokens: Tokens, model: WordingModel): Judged | null {
  const reading = readTokens(tokens, model);
  const oddness = oddnessOf(tokens, reading, model);
  const score = documentScore(documentFeatures(tokens, reading, model, oddness), model);
  const length = tokens.words.length;
  const bar = calibrationFor(length, model);
  if (!bar) return null;
  const nats = Math.max(-MOST_MODEL_NATS, Math.min(MOST_MODEL_NATS, bar.slope * score + bar.offset));
  if (registerOf(tokens, reading)) return { nats: nats * TRUST_IN_REGISTER, above: 'none', oddness };
  const reaches = (threshold: number) => score >= threshold;
  if (length >= MODEL_ALONE_WORDS && reaches(bar.strict)) return { nats, above: 'strict', oddness };
  if (reaches(bar.lenient)) return { nats, above: 'lenient', oddness };
  return { nats, above: reaches(bar.tenth) ? 'tenth' : 'none', oddness };
}
