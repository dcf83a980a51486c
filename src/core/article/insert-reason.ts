import type { InsertReason } from '../model';
import type { Block } from './block';
import { insertRules } from './insert-rules';
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

/** Why a block is no part of the author's text, or null where nothing says so. */
export function insertReason(block: Block, weights: Weights): InsertReason | null {
  if (block.element.closest('figcaption, caption')) return 'caption';
  if (block.element.closest('nav')) return 'navigation';
  if (isRelatedLine(block)) return 'related';
  if (isSourceLine(block)) return 'source-line';
  return reasonByText(block) ?? reasonByName(block.element, weights);
}

function reasonByText({ text }: Block): InsertReason | null {
  if (text.length > CUE_LENGTH) return null;
  const lower = text.toLowerCase().replace(/[’‘]/g, "'");
  return insertRules.find((rule) => rule.cues?.test(lower))?.reason ?? null;
}

function reasonByName(start: Element, weights: Weights): InsertReason | null {
  for (let element: Element | null = start; element && element.localName !== 'body'; element = element.parentElement) {
    if (weights.of(element) > FRAME_SHARE * weights.total) return null;
    const names = namesOf(element);
    const rule = insertRules.find((row) => row.names && names.some((name) => row.names?.test(name)));
    if (rule) return rule.reason;
  }
  return null;
}

/** Names of one element that are looked at. */
const NAMES_SEEN = 20;

function namesOf(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('role') ?? ''}`;
  return names.split(/\s+/).filter(Boolean).slice(0, NAMES_SEEN);
}
