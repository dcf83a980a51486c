import type { ComponentChildren } from 'preact';
import type { Report } from '../core/model';
import { t } from '../platform/i18n';
import { Sentence } from './Sentence';
import { VerdictGlyph } from './VerdictGlyph';
import { verdictWords } from './verdict-words';

interface Props {
  readonly report: Report;
  /** 1 in the popup, 2 beside an article. */
  readonly level: 1 | 2;
  /** What can be done about it: buttons. */
  readonly children: ComponentChildren;
}

/** The verdict in words, with its actions. */
export function VerdictCard({ report, level, children }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const { heading, line, values } = verdictWords(report);
  return (
    <section class="verdict" data-label={report.verdict.label}>
      <VerdictGlyph label={report.verdict.label} />
      <div class="verdict-words">
        <Heading tabIndex={-1}>{t(heading)}</Heading>
        {line && (
          <p>
            <Sentence id={line} values={values} />
          </p>
        )}
      </div>
      <div class="verdict-actions">{children}</div>
    </section>
  );
}
