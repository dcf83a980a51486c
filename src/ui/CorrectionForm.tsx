import { useState } from 'preact/hooks';
import type { Decision, Report } from '../core/model';
import { originalOf } from '../core/source/original';
import type { Corrector } from '../platform/corrector';
import { t } from '../platform/i18n';
import type { PlaceCorrections } from '../platform/messages';
import { Sentence } from './Sentence';

interface Props {
  readonly report: Report;
  readonly isPrivate: boolean;
  readonly corrector: Corrector;
  readonly onMade: (before: PlaceCorrections, report: Report) => void;
  readonly onCancel: () => void;
}

/** What is not right, for this page or its site, and the right source where the reader knows it. */
export function CorrectionForm({ report, isPrivate, corrector, onMade, onCancel }: Props) {
  const source = originalOf(report) ?? report.takenFrom[0] ?? null;
  const choices = choicesFor(report);
  const [decision, setDecision] = useState<Decision>(choices[0] ?? 'original');
  const [scope, setScope] = useState<'page' | 'site'>('page');
  const [right, setRight] = useState('');
  const [problem, setProblem] = useState('');
  const save = async () => {
    const wrong = decision === 'wrong-source' ? (source?.url ?? '') : '';
    const outcome = await corrector
      .make({ decision, scope, wrong, right: decision === 'wrong-source' ? right : '' })
      .catch(() => ({ kind: 'full' }) as const);
    if (outcome.kind === 'done') return onMade(outcome.before, outcome.report);
    setProblem(t(outcome.kind === 'full' ? 'correction_full' : 'correction_no_address'));
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void save();
  };
  return (
    <form onSubmit={onSubmit}>
      <fieldset>
        <legend class="for-ears">{t('correction_title')}</legend>
        {choices.map((one) => (
          <label key={one}>
            <input type="radio" name="decision" checked={one === decision} onChange={() => setDecision(one)} />
            <span>
              {one === 'wrong-source' && source ? (
                <Sentence id="correction_wrong_source" values={[source.host]} />
              ) : (
                t(`correction_${one === 'wrong-source' ? 'other_source' : one.replace('-', '_')}`)
              )}
            </span>
          </label>
        ))}
      </fieldset>
      {decision === 'wrong-source' && (
        <label class="right">
          {t(source ? 'correction_right' : 'correction_right_needed')}
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            dir="ltr"
            maxLength={2000}
            placeholder="https://"
            value={right}
            aria-invalid={problem !== ''}
            aria-describedby={problem ? 'correction-problem' : undefined}
            onInput={({ currentTarget }) => setRight(currentTarget.value)}
          />
        </label>
      )}
      <fieldset class="scope">
        <legend class="for-ears">{t('correction_scope')}</legend>
        {(['page', 'site'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="scope" checked={one === scope} onChange={() => setScope(one)} />
            <span>{t(`correction_scope_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <p id="correction-problem" role="alert" class="problem">
        {problem}
      </p>
      <div class="buttons">
        <button type="submit" class="primary">
          {t('correction_save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      <p class="hint">{t(isPrivate ? 'correction_private' : 'correction_kept')}</p>
    </form>
  );
}

/** That a text is not reworded need only be said where something says it is. */
function choicesFor({ wording, evidence }: Report): readonly Decision[] {
  const says = (wording?.phrases.length ?? 0) > 0 || evidence.some(({ label }) => label === 'reworded');
  return ['original', 'wrong-source', 'permitted', ...(says ? (['not-reworded'] as const) : [])];
}
