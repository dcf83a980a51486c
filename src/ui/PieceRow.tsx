import type { PagePiece } from '../core/model';
import { plural, t } from '../platform/i18n';
import { plainText } from './plain-text';

interface Props {
  readonly piece: PagePiece;
  readonly isOn: boolean;
  readonly onToggle: (sign: string, isOn: boolean) => void;
  readonly onOnly: (sign: string) => void;
}

/** Shorter pieces are no article of their own, words. */
const FEWEST_WORDS = 20;
/** First words that a button's name repeats, in characters. */
const LABEL = 60;

/** One part of the page: whether it is read, why not, and its first words. */
export function PieceRow({ piece: { sign, isKept, reason, text, words }, isOn, onToggle, onOnly }: Props) {
  const shown = plainText(text);
  const about = [
    isKept ? t('missing_kept') : reason && t(`insert_${reason.replaceAll('-', '_')}`),
    plural('missing_words', words),
  ].filter(Boolean);
  const content = (
    <span>
      <span class="hint">{about.join(' · ')}</span>
      <span class="words">
        <bdi>{shown}</bdi>
      </span>
    </span>
  );
  if (sign === null) return <li class="own">{content}</li>;
  return (
    <li>
      <label>
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onToggle(sign, currentTarget.checked)} />
        {content}
      </label>
      {!isKept && words >= FEWEST_WORDS && (
        <button
          type="button"
          class="link"
          aria-label={t('missing_only_label', plainText(text, LABEL))}
          onClick={() => onOnly(sign)}
        >
          {t('missing_only')}
        </button>
      )}
    </li>
  );
}
