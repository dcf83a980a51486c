import { render } from 'preact';
import { t } from '../platform/i18n';
import { keepWidth } from '../platform/last-width';
import { wantsPinHint } from '../platform/pin-hint';
import { loadSettings } from '../platform/settings';
import { loadShortcuts } from '../platform/shortcuts';
import { activeTabId } from '../platform/tabs';
import { applyReadingStyle } from '../ui/reading-style';
import { loadServices } from '../ui/ready-services';
import { setLanguage } from '../ui/set-language';
import { askTab } from './ask-tab';
import { Popup } from './Popup';

setLanguage(t('extension_name'));
const root = document.getElementById('app');
/** `?tab=ID` in the address names another tab than the one in front. */
const named = new URLSearchParams(location.search).get('tab');
const tab = named ? Promise.resolve(Number(named)) : activeTabId();
/** Asked for at once: the worker looks while the settings are read. */
const opened = tab.then((tabId) => askTab('tab/opened', tabId));
// All that decides how high anything is: what came later would push the rest about.
const known = Promise.all([loadSettings(), wantsPinHint(), loadShortcuts(), loadServices()]);
void Promise.all([tab, known]).then(([tabId, [settings, pinHint, shortcuts]]) => {
  if (!root) return;
  applyReadingStyle(settings, false);
  document.documentElement.style.setProperty('--popup', `${settings.popupWidth}px`);
  keepWidth(settings.popupWidth);
  root.replaceChildren();
  render(<Popup tabId={tabId} opened={opened} pinHint={pinHint} shortcuts={shortcuts} />, root);
});
