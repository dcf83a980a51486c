import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { changeSettings, defaults, type Settings, watchSettings } from '../platform/settings';
import { Announcer } from '../ui/Announcer';
import { Choice } from './Choice';
import { Shortcuts } from './Shortcuts';

/** The reader's settings; each change is saved and applies at once. */
export function Options() {
  const [settings, setSettings] = useState<Settings>(defaults);
  const [said, setSaid] = useState('');
  useEffect(() => watchSettings(setSettings), []);
  const change = (changed: Partial<Settings>) => {
    const next = { ...settings, ...changed };
    setSettings(next);
    void changeSettings(changed).then(() => setSaid(t('options_saved')));
  };
  return (
    <>
      <h1>{t('options_title')}</h1>
      <section>
        <h2>{t('options_checking')}</h2>
        <Choice
          name="checkPages"
          question={t('options_check_pages')}
          value={settings.checkPages}
          onChange={(checkPages) => change({ checkPages })}
          answers={[
            { value: 'always', words: t('options_check_always'), note: t('options_check_always_note') },
            { value: 'on-click', words: t('options_check_click'), note: t('options_check_click_note') },
          ]}
        />
        <Choice
          name="openIn"
          question={t('options_open_in')}
          value={settings.openIn}
          onChange={(openIn) => change({ openIn })}
          answers={[
            { value: 'same-tab', words: t('options_open_same'), note: '' },
            { value: 'new-tab', words: t('options_open_new'), note: '' },
          ]}
        />
      </section>
      <Shortcuts />
      <section>
        <h2>{t('options_privacy')}</h2>
        <p>{t('options_privacy_local')}</p>
        <p>{t('options_privacy_session')}</p>
        <p>{t('options_privacy_settings')}</p>
      </section>
      <Announcer words={said} />
    </>
  );
}
