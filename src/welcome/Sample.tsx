import { useState } from 'preact/hooks';
import type { Report } from '../core/model';
import { t } from '../platform/i18n';
import { EvidenceList } from '../ui/EvidenceList';
import { Key } from '../ui/Key';
import { VerdictCard } from '../ui/VerdictCard';
import { WordingNote } from '../ui/WordingNote';
import { sampleReport } from './sample-report';

/** A small copied page to press the button on: what the popup would say of it, drawn by the popup's own parts. */
export function Sample({ shortcut }: { readonly shortcut: string }) {
  const [report, setReport] = useState<Report | null>(null);
  return (
    <section class="sample" aria-labelledby="sample">
      <h2 id="sample">{t('sample_title')}</h2>
      <div class="sample-page">
        <div class="sample-bar">
          <bdi>copies.example</bdi>
          <button
            type="button"
            class="sample-button"
            aria-expanded={report !== null}
            onClick={() => setReport(sampleReport())}
          >
            <img src="/icons/state-reworded-32.png" width="20" height="20" alt={t('extension_name')} />
            <span aria-hidden="true">≈</span>
          </button>
        </div>
        <h3>{t('sample_headline')}</h3>
        <p>{t('sample_text')}</p>
        <p class="sample-source">{t('sample_source_link')}</p>
      </div>
      <div aria-live="polite">
        {report ? (
          <div class="sample-popup">
            <VerdictCard report={report} level={2}>
              <p class="primary sample-open">
                <span>{t('original_open', 'harbour-courier.example')}</span>
                <Key keys={shortcut} />
              </p>
            </VerdictCard>
            <EvidenceList evidence={report.evidence} />
            <WordingNote wording={report.wording} />
          </div>
        ) : (
          <p class="hint">{t('sample_press')}</p>
        )}
      </div>
    </section>
  );
}
