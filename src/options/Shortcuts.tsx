import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { loadShortcuts, openShortcutSettings } from '../platform/shortcuts';

/** Commands in the order they are used. */
const COMMANDS = [
  ['_execute_action', 'command_popup'],
  ['open-original', 'command_open_original'],
  ['copy-original', 'command_copy_original'],
  ['open-reader', 'command_open_reader'],
] as const;

/** The keys as the browser really has them, and where to change them. */
export function Shortcuts() {
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => void loadShortcuts().then(setKeys), []);
  const browserName = location.protocol === 'moz-extension:' ? 'firefox' : 'chrome';
  return (
    <section id="shortcuts">
      <h2>{t('options_shortcuts')}</h2>
      <dl class="keys">
        {COMMANDS.map(([command, words]) => (
          <div key={command}>
            <dt>{t(words)}</dt>
            <dd>{keys[command] ? <kbd>{keys[command]}</kbd> : t('options_shortcut_none')}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button type="button" onClick={() => void openShortcutSettings()}>
          {t('options_shortcuts_open')}
        </button>
      </div>
      <p class="hint">{t(`options_shortcuts_change_${browserName}`)}</p>
    </section>
  );
}
