import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';

/** A field to paste a list into. */
export function ListPaste({ onText }: { readonly onText: (text: string) => void }) {
  const [typed, setTyped] = useState('');
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onText(typed);
    setTyped('');
  };
  return (
    <form class="paste-list" onSubmit={onSubmit}>
      <label>
        <span>{t('lists_paste')}</span>
        <textarea
          rows={4}
          spellcheck={false}
          placeholder={'*://*.aggregator.example/*\n0.0.0.0 another.example'}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={typed.trim() === ''}>
        {t('lists_add')}
      </button>
    </form>
  );
}
