import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { openOptions } from '../platform/open-options';
import { loadShortcuts } from '../platform/shortcuts';
import { Sample } from './Sample';

/** Suggested keys, shown until the browser has told the real ones. */
const SUGGESTED = {
  _execute_action: 'Alt+Shift+Q',
  'open-original': 'Alt+Shift+G',
  'copy-original': 'Alt+Shift+K',
} as const;

/** What Headwater does, in three steps. Shown once, after installing. */
export function Welcome() {
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>(SUGGESTED);
  useEffect(() => void loadShortcuts().then(setKeys), []);
  /** A sentence with a command's key in it, or the one for none: another extension may have the key, and phones have none. */
  const withKey = (id: string, command: keyof typeof SUGGESTED) => {
    const key = keys[command];
    return key ? t(id, key) : t(`${id}_bare`);
  };
  return (
    <>
      <img src="/icons/128.png" width="128" height="128" alt="" />
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
      <ol>
        <Step title={t('welcome_step_look')} note={t('welcome_step_look_note')} />
        <Step title={withKey('welcome_step_press', '_execute_action')} note={t('welcome_step_press_note')} />
        <Step
          title={withKey('welcome_step_go', 'open-original')}
          note={withKey('welcome_step_go_note', 'copy-original')}
        />
      </ol>
      <Sample shortcut={keys['open-original'] ?? ''} />
      <p>{t('welcome_pin')}</p>
      <p class="hint">{t('welcome_access')}</p>
      <button type="button" onClick={() => void openOptions()}>
        {t('welcome_options')}
      </button>
    </>
  );
}

function Step({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{note}</p>
    </li>
  );
}
