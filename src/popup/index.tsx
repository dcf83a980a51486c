import { render } from 'preact';
import { t } from '../platform/i18n';
import { wantsPinHint } from '../platform/pin-hint';
import { loadSettings } from '../platform/settings';
import { activeTabId } from '../platform/tabs';
import { applyReadingStyle } from '../ui/reading-style';
import { setLanguage } from '../ui/set-language';
import { Popup } from './Popup';

setLanguage(t('extension_name'));
const root = document.getElementById('app');
/** `?tab=ID` in the address names another tab than the one in front. */
const named = new URLSearchParams(location.search).get('tab');
const tab = named ? Promise.resolve(Number(named)) : activeTabId();
void Promise.all([tab, loadSettings(), wantsPinHint()]).then(([tabId, settings, pinHint]) => {
  if (!root) return;
  applyReadingStyle(settings, false);
  document.documentElement.style.setProperty('--popup', `${settings.popupWidth}px`);
  root.replaceChildren();
  render(<Popup tabId={tabId} pinHint={pinHint} />, root);
});
