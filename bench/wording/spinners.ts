import type { WordingModel } from '@/core/wording/model';
import type { Dice } from './dice';
import { type Spun, spinText } from './spin-text';
import { proposers, type Style } from './styles';

/** Spins texts in the styles that training sees. */
export function makeSpinner(model: WordingModel, dataFolder: string): (text: string, style: Style, dice: Dice) => Spun {
  const styles = proposers(model, dataFolder);
  return (text, style, dice) => spinText(text, styles[style], dice);
}
