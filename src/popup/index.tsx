import { render } from 'preact';
import { t } from '../platform/i18n';
import { activeTabId } from '../platform/tabs';
import { setLanguage } from '../ui/set-language';
import { Popup } from './Popup';

setLanguage(t('extension_name'));
const root = document.getElementById('app');
/** `?tab=ID` in the address names another tab than the one in front. */
const named = new URLSearchParams(location.search).get('tab');
void (named ? Promise.resolve(Number(named)) : activeTabId()).then((tabId) => {
  if (!root) return;
  root.replaceChildren();
  render(<Popup tabId={tabId} />, root);
});
