import type { SuspectPhrase, Wording } from '../core/model';
import { t } from '../platform/i18n';
import { plainText } from './plain-text';
import { Sentence } from './Sentence';

interface Props {
  readonly wording: Wording | null;
  /** Leads to a phrase in the text, where there is one to lead to. */
  readonly onShow?: (phrase: SuspectPhrase) => void;
}

/** Phrases shown before the rest is folded away. */
const FIRST = 5;

/** What the wording says: the odd phrases themselves, or plainly that it was not checked. */
export function WordingNote({ wording, onShow }: Props) {
  if (wording === null)
    return (
      <p class="hint" title={t('wording_not_checked_why')}>
        {t('wording_not_checked')}
      </p>
    );
  if (wording.phrases.length === 0)
    return <p class="hint">{t(wording.enough ? 'wording_clear' : 'wording_too_short')}</p>;
  const rest = wording.phrases.slice(FIRST);
  return (
    <section class="wording">
      <h3>{t('wording_title')}</h3>
      <p class="hint">{t('wording_lead')}</p>
      {wording.inParts && <p class="hint">{t('wording_in_parts')}</p>}
      <Phrases phrases={wording.phrases.slice(0, FIRST)} onShow={onShow} />
      {rest.length > 0 && (
        <details>
          <summary>{t('evidence_more', String(rest.length))}</summary>
          <Phrases phrases={rest} onShow={onShow} />
        </details>
      )}
    </section>
  );
}

function Phrases({ phrases, onShow }: Pick<Wording, 'phrases'> & { readonly onShow: Props['onShow'] }) {
  return (
    <ul class="phrases">
      {phrases.map((phrase) => (
        <li key={phrase.start}>
          <q>
            <bdi>{plainText(phrase.text)}</bdi>
          </q>
          {phrase.likely && (
            <span class="likely">
              <Sentence id="wording_likely" values={[phrase.likely]} />
            </span>
          )}
          {onShow && (
            <button
              type="button"
              class="link"
              aria-label={t('wording_show_label', plainText(phrase.text))}
              onClick={() => onShow(phrase)}
            >
              {t('wording_show')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
