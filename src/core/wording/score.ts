import type { TextProfile, Wording } from '../model';
import type { WordingModel } from './model';

/** Odd wording in an article, or null where its language cannot be checked. `model` is null where none was loaded. */
export function scoreWording(_profile: TextProfile, _model: WordingModel | null): Wording | null {
  return null;
}
