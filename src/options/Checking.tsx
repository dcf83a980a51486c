import { t } from '../platform/i18n';
import type { Settings } from '../platform/settings';
import { Choice } from './Choice';

interface Props {
  readonly settings: Settings;
  /** Names of settings that an organisation has fixed. */
  readonly locked: ReadonlySet<string>;
  readonly onChange: (changed: Partial<Settings>) => void;
}

/** When pages are checked, and what the button and its popup do. */
export function Checking({ settings, locked, onChange }: Props) {
  return (
    <section id="checking">
      <h2>{t('options_checking')}</h2>
      <Choice
        name="checkPages"
        locked={locked.has('checkPages')}
        question={t('options_check_pages')}
        value={settings.checkPages}
        onChange={(checkPages) => onChange({ checkPages })}
        answers={[
          { value: 'always', words: t('options_check_always'), note: t('options_check_always_note') },
          { value: 'on-click', words: t('options_check_click'), note: t('options_check_click_note') },
        ]}
      />
      <Choice
        name="compareByItself"
        question={t('options_compare')}
        locked={locked.has('compareByItself') || locked.has('lookUps')}
        value={comparing(settings)}
        onChange={(value) => onChange({ compareByItself: value === 'by-itself', lookUps: value !== 'never' })}
        answers={[
          { value: 'on-click', words: t('options_compare_click'), note: t('options_compare_click_note') },
          { value: 'by-itself', words: t('options_compare_itself'), note: t('options_compare_itself_note') },
          { value: 'never', words: t('options_compare_never'), note: t('options_compare_never_note') },
        ]}
      />
      <Choice
        name="openIn"
        locked={locked.has('openIn')}
        question={t('options_open_in')}
        value={settings.openIn}
        onChange={(openIn) => onChange({ openIn })}
        answers={[
          { value: 'same-tab', words: t('options_open_same'), note: '' },
          { value: 'new-tab', words: t('options_open_new'), note: '' },
        ]}
      />
      <Choice
        name="popupWidth"
        locked={locked.has('popupWidth')}
        question={t('options_popup_width')}
        value={String(settings.popupWidth)}
        onChange={(width) => onChange({ popupWidth: Number(width) as Settings['popupWidth'] })}
        answers={[
          { value: '360', words: t('options_popup_narrow'), note: '' },
          { value: '400', words: t('options_popup_usual'), note: '' },
          { value: '480', words: t('options_popup_wide'), note: '' },
        ]}
      />
    </section>
  );
}

function comparing({ lookUps, compareByItself }: Settings): 'on-click' | 'by-itself' | 'never' {
  if (!lookUps) return 'never';
  return compareByItself ? 'by-itself' : 'on-click';
}
