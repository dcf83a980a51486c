import { highlight } from '../ui/highlight';
import { scrollToRange } from './scroll-to-range';

/** A place that was asked for stands out this long, in ms. */
const SHOWN = 2500;

/** Brings a place of the text into view and lets it stand out for a moment. */
export function showRange(range: Range): void {
  scrollToRange(range);
  highlight('shown', [range]);
  setTimeout(() => highlight('shown', []), SHOWN);
}
