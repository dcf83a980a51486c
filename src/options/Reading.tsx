import { t } from '../platform/i18n';
import type { Settings } from '../platform/settings';
import { TypeSettings } from '../ui/TypeSettings';
import { Choice } from './Choice';

interface Props {
  readonly settings: Settings;
  /** Names of settings that an organisation has fixed. */
  readonly locked: ReadonlySet<string>;
  readonly onChange: (changed: Partial<Settings>) => void;
}

/** How the reader looks and behaves, with a sample that changes along. */
export function Reading({ settings, locked, onChange }: Props) {
  return (
    <section id="reading">
      <h2>{t('options_reading')}</h2>
      <div class="preview prose" aria-hidden="true">
        <p>{t('reading_sample')}</p>
      </div>
      <TypeSettings settings={settings} locked={locked} onChange={onChange} />
      <Choice
        name="images"
        locked={locked.has('images')}
        question={t('reading_images')}
        value={settings.images}
        onChange={(images) => onChange({ images })}
        answers={[
          { value: 'always', words: t('reading_images_always'), note: t('reading_images_always_note') },
          { value: 'click', words: t('reading_images_click'), note: '' },
          { value: 'never', words: t('reading_images_never'), note: '' },
        ]}
      />
      <label class="check">
        <input
          type="checkbox"
          disabled={locked.has('marks')}
          checked={settings.marks}
          onChange={({ currentTarget }) => onChange({ marks: currentTarget.checked })}
        />
        <span>{t('reading_marks')}</span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          disabled={locked.has('letterKeys')}
          checked={settings.letterKeys}
          onChange={({ currentTarget }) => onChange({ letterKeys: currentTarget.checked })}
        />
        <span>{t('reading_letter_keys')}</span>
      </label>
      <label class="stack">
        <span>{t('reading_own_css')}</span>
        <textarea
          rows={4}
          maxLength={4000}
          spellcheck={false}
          disabled={locked.has('ownCss')}
          value={settings.ownCss}
          onInput={({ currentTarget }) => onChange({ ownCss: currentTarget.value })}
        />
        <small class="hint">{t('reading_own_css_note')}</small>
      </label>
    </section>
  );
}
