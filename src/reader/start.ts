import { t } from '../platform/i18n';
import { type ReaderRecord, send } from '../platform/messages';
import { loadReaderRecord } from '../platform/reader-records';
import { loadSettings } from '../platform/settings';
import { fontReady } from '../ui/font-ready';
import { applyReadingStyle, fontFamily } from '../ui/reading-style';
import { setLanguage } from '../ui/set-language';

// Small, and read first: the worker looks for the article, and the font is fetched, while the code that draws is still read.
setLanguage(t('extension_name'));
const root = document.getElementById('app');
const asked = new URLSearchParams(location.search);
const id = asked.get('id') ?? '';
void Promise.all([opened(), settled(), import('./draw-reader')]).then(([record, , { drawReader }]) => {
  if (root) drawReader(root, { id, record, listen: asked.has('listen') });
});

/** Session storage is read without waking the worker; a private window's record is in its memory alone. */
async function opened(): Promise<ReaderRecord | null> {
  return (await loadReaderRecord(id)) ?? (await send('reader/opened', id).catch(() => null));
}

/** Done once the page looks as the settings say. */
async function settled(): Promise<void> {
  const settings = await loadSettings();
  applyReadingStyle(settings, false);
  // Before the text's style: a line's width is measured in the font, and in a missing one browsers are slow to find another.
  await fontReady(fontFamily(settings));
  applyReadingStyle(settings, true);
}
