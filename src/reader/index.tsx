import { render } from 'preact';
import { t } from '../platform/i18n';
import { send } from '../platform/messages';
import { loadSettings } from '../platform/settings';
import { applyReadingStyle } from '../ui/reading-style';
import { StateScreen } from '../ui/StateScreen';
import { setLanguage } from '../ui/set-language';
import { fontReady } from './font-ready';
import { Reader } from './Reader';

setLanguage(t('extension_name'));
const root = document.getElementById('app');
const asked = new URLSearchParams(location.search);
const id = asked.get('id') ?? '';
void Promise.all([send('reader/opened', id).catch(() => null), loadSettings()]).then(async ([record, settings]) => {
  applyReadingStyle(settings, true);
  await fontReady();
  applyReadingStyle(settings, true);
  if (root) render(record ? <Reader id={id} record={record} listen={asked.has('listen')} /> : <Gone />, root);
});

function Gone() {
  return (
    <main class="alone">
      <StateScreen glyph="page" title={t('reader_gone')} note={t('reader_gone_note')} />
    </main>
  );
}
