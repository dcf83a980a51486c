import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { dismissPinHint } from '../platform/pin-hint';

/** Says once how to keep the button in view; gone for good once dismissed. */
export function PinHint() {
  const [gone, setGone] = useState(false);
  if (gone) return null;
  const dismiss = () => {
    setGone(true);
    void dismissPinHint();
  };
  return (
    <div class="notice pin">
      <p>{t('pin_hint')}</p>
      <button type="button" class="quiet" onClick={dismiss}>
        {t('pin_done')}
      </button>
    </div>
  );
}
