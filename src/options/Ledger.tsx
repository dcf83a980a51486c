import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../platform/i18n';
import { emptyLedger, type LedgerEntry, watchLedger } from '../platform/network-ledger';

/** Rows shown at first. */
const FIRST = 20;

/** Every request Headwater made, the newest first: proof that there are no others. */
export function Ledger() {
  const [entries, setEntries] = useState<readonly LedgerEntry[]>([]);
  const [all, setAll] = useState(false);
  useEffect(() => watchLedger(setEntries), []);
  const when = new Intl.DateTimeFormat(t('language_tag'), { dateStyle: 'medium', timeStyle: 'short' });
  const shown = all ? entries : entries.slice(0, FIRST);
  return (
    <>
      <h3>{t('ledger_title')}</h3>
      <p class="hint">{t('ledger_note')}</p>
      {entries.length === 0 ? (
        <p>{t('ledger_none')}</p>
      ) : (
        <table class="ledger">
          <thead>
            <tr>
              <th scope="col">{t('ledger_when')}</th>
              <th scope="col">{t('ledger_host')}</th>
              <th scope="col">{t('ledger_why')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ at, host, why, bytes }, index) => (
              <tr key={`${at} ${host} ${entries.length - index}`}>
                <td>{when.format(at)}</td>
                <td>
                  <bdi>{host}</bdi>
                </td>
                <td>
                  {t(`ledger_why_${why}`)} · {plural('kilobytes', Math.ceil(bytes / 1024))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="buttons">
        {shown.length < entries.length && (
          <button type="button" onClick={() => setAll(true)}>
            {t('evidence_more', String(entries.length - shown.length))}
          </button>
        )}
        {entries.length > 0 && (
          <button type="button" class="ledger-empty" onClick={() => void emptyLedger().then(() => setEntries([]))}>
            {t('ledger_empty')}
          </button>
        )}
      </div>
    </>
  );
}
