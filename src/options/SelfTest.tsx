import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import type { SampleResult } from './self-test';

/** A check of the check that anyone can run: the samples, what each should get, and what it got. */
export function SelfTest({ say }: { readonly say: (words: string) => void }) {
  const [results, setResults] = useState<readonly SampleResult[] | null>(null);
  const [running, setRunning] = useState(false);
  const right = results?.filter(({ sample, found }) => found === sample.expected).length ?? 0;
  const summary = results ? t('about_test_result', String(right), String(results.length)) : '';
  const run = async () => {
    setRunning(true);
    const all = await import('./self-test').then(({ runSelfTest }) => runSelfTest()).catch(() => []);
    setRunning(false);
    setResults(all);
    const good = all.filter(({ sample, found }) => found === sample.expected).length;
    say(t('about_test_result', String(good), String(all.length)));
  };
  return (
    <>
      <h3>{t('about_test')}</h3>
      <p class="hint">{t('about_test_note')}</p>
      <div class="buttons">
        <button type="button" class="self-test" disabled={running} aria-busy={running} onClick={() => void run()}>
          {t('about_test_run')}
        </button>
        {summary && <output class="done">{summary}</output>}
      </div>
      {results && results.length > 0 && <Results results={results} />}
    </>
  );
}

function Results({ results }: { readonly results: readonly SampleResult[] }) {
  return (
    <table class="ledger">
      <thead>
        <tr>
          <th scope="col">{t('about_test_sample')}</th>
          <th scope="col">{t('about_test_expected')}</th>
          <th scope="col">{t('about_test_found')}</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ sample, found }) => (
          <tr key={sample.url}>
            <td>
              <bdi>{sample.url.replace('https://', '')}</bdi>
            </td>
            <td>{words(sample.expected)}</td>
            <td>
              {found === sample.expected ? '✓' : '✗'} {words(found)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function words(verdict: SampleResult['found']): string {
  if (verdict === null) return t('state_failed');
  return t(verdict === 'list' ? 'state_no_article' : `verdict_${verdict.replace('-', '_')}`);
}
