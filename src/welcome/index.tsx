import { render } from 'preact';
import { t } from '../platform/i18n';
import { setLanguage } from '../ui/set-language';
import { Welcome } from './Welcome';

setLanguage(t('extension_name'));
const root = document.getElementById('app');
if (root) render(<Welcome />, root);
