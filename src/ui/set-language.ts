import { t } from '../platform/i18n';

/** Tell the page which language and direction its strings have; they may differ from the browser's own. */
export function setLanguage(title: string): void {
  document.documentElement.lang = t('language_tag');
  document.documentElement.dir = t('text_direction') === 'rtl' ? 'rtl' : 'ltr';
  document.title = title;
}
