import type { Insert } from '../core/model';
import { plural, t } from '../platform/i18n';
import { plainText } from './plain-text';

/** Blocks that were left out of the text, each with its reason: nothing vanishes unseen. */
export function Inserts({ inserts }: { readonly inserts: readonly Insert[] }) {
  if (inserts.length === 0) return null;
  return (
    <details class="inserts">
      <summary>{plural('inserts_hidden', inserts.length)}</summary>
      <ul>
        {inserts.map(({ reason, text }, at) => (
          <li key={at}>
            <span class="hint">{t(`insert_${reason.replaceAll('-', '_')}`)}</span>
            <p dir="auto">{plainText(text)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
