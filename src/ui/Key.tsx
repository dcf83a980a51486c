import { t } from '../platform/i18n';

/** A keyboard shortcut as the browser names it; nothing where the command has none. */
export function Key({ keys }: { readonly keys: string }) {
  if (keys === '') return null;
  return (
    <kbd>
      <span class="for-ears">{t('shortcut_label', keys)}</span>
      <span aria-hidden="true">{keys}</span>
    </kbd>
  );
}
