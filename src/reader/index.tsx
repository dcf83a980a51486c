import { render } from 'preact';
import { t } from '../platform/i18n';
import { send } from '../platform/messages';
import { loadSettings } from '../platform/settings';
import { loadShortcuts } from '../platform/shortcuts';
import { fontReady } from '../ui/font-ready';
import { applyReadingStyle, fontFamily } from '../ui/reading-style';
import { loadServices } from '../ui/ready-services';
import { StateScreen } from '../ui/StateScreen';
import { setLanguage } from '../ui/set-language';
import { Reader } from './Reader';

setLanguage(t('extension_name'));
const root = document.getElementById('app');
const asked = new URLSearchParams(location.search);
const id = asked.get('id') ?? '';
const waiting = [send('reader/opened', id).catch(() => null), loadShortcuts(), settled(), loadServices()] as const;
void Promise.all(waiting).then(([record, shortcuts]) => {
  const listen = asked.has('listen');
  if (root) render(record ? <Reader id={id} record={record} shortcuts={shortcuts} listen={listen} /> : <Gone />, root);
});

/** Done once the page looks as the settings say; the font is fetched while the worker still looks for the article. */
async function settled(): Promise<void> {
  const settings = await loadSettings();
  applyReadingStyle(settings, false);
  // Before the text's style: a line's width is measured in the font, and in a missing one browsers are slow to find another.
  await fontReady(fontFamily(settings));
  applyReadingStyle(settings, true);
}

function Gone() {
  return (
    <main class="alone">
      <StateScreen glyph="page" title={t('reader_gone')} note={t('reader_gone_note')} />
    </main>
  );
}
