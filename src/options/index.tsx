import { render } from 'preact';
import { t } from '../platform/i18n';
import { loadLocked, loadSettings } from '../platform/settings';
import { fontReady } from '../ui/font-ready';
import { applyReadingStyle, fontFamily } from '../ui/reading-style';
import { setLanguage } from '../ui/set-language';
import { Options } from './Options';

setLanguage(`${t('options_title')} · ${t('extension_name')}`);
const root = document.getElementById('app');
/** Once the page looks as the settings say, and it is known which of them are fixed: else all would move. */
void Promise.all([loadLocked(), loadSettings()]).then(async ([locked, settings]) => {
  await fontReady(fontFamily(settings));
  applyReadingStyle(settings, true);
  if (root) render(<Options locked={locked} />, root);
});
