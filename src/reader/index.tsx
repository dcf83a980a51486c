import { render } from 'preact';
import { t } from '../platform/i18n';
import { send } from '../platform/messages';
import { setLanguage } from '../ui/set-language';
import { Reader } from './Reader';

setLanguage(t('extension_name'));
const root = document.getElementById('app');
const id = new URLSearchParams(location.search).get('id') ?? '';
void send('reader/opened', id)
  .catch(() => null)
  .then((record) => root && render(<Reader record={record ?? null} />, root));
