import { render } from 'preact';
import { t } from '../platform/i18n';
import { setLanguage } from '../ui/set-language';
import { Options } from './Options';

setLanguage(`${t('options_title')} · ${t('extension_name')}`);
const root = document.getElementById('app');
if (root) render(<Options />, root);
