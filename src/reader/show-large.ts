import { t } from '../platform/i18n';

/** Shows an image as large as the window allows; Escape or a press anywhere closes it. */
export function showLarge(image: HTMLImageElement): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'large';
  dialog.setAttribute('aria-label', image.alt);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = t('close');
  const copy = new Image();
  copy.src = image.src;
  copy.alt = image.alt;
  dialog.append(copy, close);
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
