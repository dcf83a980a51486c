import { render } from 'preact';
import { activeTabId } from '../platform/active-tab';
import { t } from '../platform/i18n';
import { setLanguage } from '../ui/set-language';
import { Popup } from './Popup';

setLanguage(t('extension_name'));
const root = document.getElementById('app');
void activeTabId(location.search).then((tabId) => {
  if (!root) return;
  root.replaceChildren();
  render(<Popup tabId={tabId} />, root);
});
