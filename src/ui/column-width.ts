import type { Settings } from '../platform/settings';

/** English prose with letters about as frequent as usual: its mean width is a character's width. */
const SAMPLE =
  'The river rises in the hills above the town, and for the first few miles it is no more than a thread of water between stones.';
/** Mean width of a character, in em, where nothing can be measured. */
const USUAL = 0.48;

/** Width of a column that holds the wished number of characters a line in this font, in CSS pixels. */
export function columnWidth(
  family: string,
  { size, width, letterSpacing, wordSpacing }: Pick<Settings, 'size' | 'width' | 'letterSpacing' | 'wordSpacing'>,
): number {
  const spaces = SAMPLE.split(' ').length / SAMPLE.length;
  const extra = size * (letterSpacing + wordSpacing * spaces);
  return Math.round(width * (meanWidth(family, size) + extra));
}

function meanWidth(family: string, size: number): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return size * USUAL;
  context.font = `${size}px ${family}`;
  return context.measureText(SAMPLE).width / SAMPLE.length;
}
