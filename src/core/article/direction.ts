import type { Direction } from '../model';
import { textDirection } from '../text/direction';
import type { Document } from './page-tree';

/** The direction the page declares, else the one most of its letters have. */
export function directionOf(document: Document, text: string): Direction {
  const declared = document.documentElement.getAttribute('dir') ?? document.body.getAttribute('dir');
  return declared === 'rtl' || declared === 'ltr' ? declared : textDirection(text);
}
