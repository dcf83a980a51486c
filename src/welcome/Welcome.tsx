import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { openOptions } from '../platform/open-options';
import { loadShortcuts } from '../platform/shortcuts';
import { Sample } from './Sample';

/** Suggested keys, shown until the browser has told the real ones. */
const SUGGESTED = {
  _execute_action: 'Alt+Shift+A',
  'open-original': 'Alt+Shift+G',
  'copy-original': 'Alt+Shift+C',
} as const;

/** What Headwater does, in three steps. Shown once, after installing. */
export function Welcome() {
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => void loadShortcuts().then(setKeys), []);
  const key = (command: keyof typeof SUGGESTED) => keys[command] || SUGGESTED[command];
  return (
    <>
      <img src="/icons/128.png" width="128" height="128" alt="" />
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
      <ol>
        <Step title={t('welcome_step_look')} note={t('welcome_step_look_note')} />
        <Step title={t('welcome_step_press', key('_execute_action'))} note={t('welcome_step_press_note')} />
        <Step
          title={t('welcome_step_go', key('open-original'))}
          note={t('welcome_step_go_note', key('copy-original'))}
        />
      </ol>
      <Sample shortcut={key('open-original')} />
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
