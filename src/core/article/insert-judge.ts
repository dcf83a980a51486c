import type { InsertReason } from '../model';
import type { Block } from './block';
import { insertRules } from './insert-rules';
import type { Element } from './page-tree';
import { isRelatedLine } from './related-line';
import { isSourceLine } from './source-line';

/** Containers that hold more than this share of the article's text are its frame, whatever they are called. */
const FRAME_SHARE = 0.3;
/** Longest text that a cue may name an insert, UTF-16 units. */
const CUE_LENGTH = 300;

/** Text of the article inside each element, UTF-16 units. */
export interface Weights {
  readonly total: number;
  readonly of: (element: Element) => number;
}

/** What names a block an insert: its own words, or the containers it stands in. */
export interface InsertSign {
  readonly reason: InsertReason;
  readonly by: 'words' | 'place';
}

/** A judge of blocks: why one is no part of the author's text, or null where nothing says so. */
export function insertJudge(weights: Weights): (block: Block) => InsertSign | null {
  const places: Places = { weights, known: new Map(), byNames: new Map(), rules: new Map() };
  return (block) => {
    const words = reasonByWords(block);
    if (words) return { reason: words, by: 'words' };
    const place = reasonByPlace(block.element, places);
    return place && { reason: place, by: 'place' };
  };
}

function reasonByWords(block: Block): InsertReason | null {
  if (isRelatedLine(block)) return 'related';
  if (isSourceLine(block)) return 'source-line';
  if (block.text.length > CUE_LENGTH) return null;
  const lower = block.text.toLowerCase().replace(/[’‘]/g, "'");
  return insertRules.find((rule) => rule.cues?.test(lower))?.reason ?? null;
}

interface Places {
  readonly weights: Weights;
  readonly known: Map<Element, InsertReason | null>;
  /** Reasons by all names of an element together: rows of a list share them. */
  readonly byNames: Map<string, InsertReason | null>;
  /** The first rule that each name fits, its place. */
  readonly rules: Map<string, number>;
}

/** Each element is judged once: blocks share their containers. */
function reasonByPlace(element: Element, places: Places): InsertReason | null {
  const { weights, known } = places;
  const earlier = known.get(element);
  if (earlier !== undefined) return earlier;
  const { parentElement } = element;
  const isFrame = element.localName === 'body' || weights.of(element) > FRAME_SHARE * weights.total;
  const reason = isFrame
    ? null
    : (ownReason(element, places) ?? (parentElement && reasonByPlace(parentElement, places)));
  known.set(element, reason);
  return reason;
}

const BY_TAG: Readonly<Record<string, InsertReason>> = { figcaption: 'caption', caption: 'caption', nav: 'navigation' };

function ownReason(element: Element, { byNames, rules }: Places): InsertReason | null {
  const known = BY_TAG[element.localName];
  if (known) return known;
  const line = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('role') ?? ''}`;
  const earlier = byNames.get(line);
  if (earlier !== undefined) return earlier;
  const names = line.split(/\s+/).filter(Boolean).slice(0, NAMES_SEEN);
  const first = Math.min(...names.map((name) => firstRule(name, rules)));
  const reason = insertRules[first]?.reason ?? null;
  byNames.set(line, reason);
  return reason;
}

/** The place of the first rule that a name fits; past the last where none does. */
function firstRule(name: string, known: Map<string, number>): number {
  const earlier = known.get(name);
  if (earlier !== undefined) return earlier;
  const found = insertRules.findIndex((row) => row.names?.test(name));
  const place = found < 0 ? insertRules.length : found;
  known.set(name, place);
  return place;
}

/** Names of one element that are looked at. */
const NAMES_SEEN = 20;
