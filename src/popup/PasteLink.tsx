import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { send } from '../platform/messages';

interface Props {
  readonly tabId: number;
  readonly say: (words: string) => void;
}

/** Longest address that messages carry, in characters. */
const LONGEST = 2048;

/** Where this page cannot be read, another can: its link is opened here, unwrapped, and checked as every page is. */
export function PasteLink({ tabId, say }: Props) {
  const [link, setLink] = useState('');
  const [refused, setRefused] = useState(false);
  const open = async (event: Event) => {
    event.preventDefault();
    const opened = await send('link/open', tabId, link.trim()).catch(() => false);
    if (opened) return window.close();
    setRefused(true);
    say(t('state_restricted_bad'));
  };
  return (
    <form class="paste" onSubmit={(event) => void open(event)}>
      <label>
        <span>{t('state_restricted_paste')}</span>
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST}
          required
          value={link}
          aria-invalid={refused}
          aria-describedby={refused ? 'refused' : undefined}
          onInput={({ currentTarget }) => {
            setLink(currentTarget.value);
            setRefused(false);
          }}
        />
      </label>
      {refused && (
        <p id="refused" class="hint">
          {t('state_restricted_bad')}
        </p>
      )}
      <button type="submit">{t('state_restricted_go')}</button>
    </form>
  );
}
