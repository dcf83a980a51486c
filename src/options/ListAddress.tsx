import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';

/** A field for a list's address; its button names the host that will be asked. */
export function ListAddress({ onFetch }: { readonly onFetch: (address: string) => Promise<void> }) {
  const [typed, setTyped] = useState('');
  const [working, setWorking] = useState(false);
  const address = typed.trim();
  const isAddress = URL.canParse(address) && new URL(address).protocol === 'https:';
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    setWorking(true);
    await onFetch(address);
    setWorking(false);
    setTyped('');
  };
  return (
    <form class="row" onSubmit={(event) => void onSubmit(event)}>
      <input
        type="url"
        pattern="https://.+"
        required
        aria-label={t('lists_address')}
        placeholder={t('lists_address')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" disabled={!isAddress || working} aria-busy={working}>
        {isAddress ? t('lists_fetch', new URL(address).hostname) : t('lists_add')}
      </button>
    </form>
  );
}
