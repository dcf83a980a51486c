import type { Report } from '../core/model';

/** Whether the reader decided that the wording is the author's own: then nothing more is said of it. */
export function isOwnWording({ corrections }: Report): boolean {
  return corrections.some(({ decision }) => decision === 'not-reworded');
}
