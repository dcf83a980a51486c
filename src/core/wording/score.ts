import type { SuspectPhrase, TextProfile, Wording } from '../model';
import { findSubstitutions, type Sighting } from './find-substitutions';
import type { WordingModel } from './model';
import { type Tokens, tokenize } from './tokens';

/** Fewer words than this are no basis for a verdict. */
const ENOUGH_WORDS = 150;
/** Different substitutions that make a text strict or lenient: of 5,032 genuine texts none had two, seven had one. */
const STRICT_MARKERS = 2;
const LENIENT_MARKERS = 1;
/** What all sightings inside quotations and names may count together: a quoted oddity is somebody else's. */
const WEAK_CAP = 0.5;
/** log((34 / 48) / (7 / 5032)): share of spun texts over share of genuine ones with a known substitution, in nats. */
const MARKER_NATS = 6.2;
/** Prior log-odds that an article is spun. */
const PRIOR_NATS = -4;

/** Odd wording in an article, or null where its language cannot be checked. `model` is null where none was loaded. */
export function scoreWording(profile: TextProfile, _model: WordingModel | null): Wording | null {
  if (profile.language.tag !== 'en' || !profile.languageKnown) return null;
  const tokens = tokenize(profile.text);
  const sightings = findSubstitutions(tokens);
  const markers = countMarkers(sightings, tokens);
  const enough = profile.wordCount >= ENOUGH_WORDS;
  return {
    spun: 1 / (1 + Math.exp(-(PRIOR_NATS + MARKER_NATS * markers))),
    enough,
    strict: enough && markers >= STRICT_MARKERS,
    lenient: enough && markers >= LENIENT_MARKERS,
    phrases: sightings.map((sighting) => toPhrase(sighting, tokens)),
    sentences: [],
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

/** True in a quotation, and where every word after the first has a capital, as in a title or a name. */
function isWeak({ from, to }: Sighting, { quoted, capital }: Tokens): boolean {
  if (quoted[from] === 1) return true;
  for (let at = from; at < to; at += 1) if (capital[at] === 0) return false;
  return true;
}

function toPhrase({ from, to, likely }: Sighting, { text, starts, ends }: Tokens): SuspectPhrase {
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? start;
  return { text: text.slice(start, end), likely, start, end, gain: MARKER_NATS };
}
