import type { Report } from '../../core/model';
import { t } from '../../platform/i18n';
import { passageLink } from '../../platform/passage-link';
import { fileName } from '../../ui/keep/file-name';
import { knownOf } from '../../ui/keep/known-of';
import { saveFile } from '../../ui/save-file';
import { citation } from './citation';

interface Props {
  readonly report: Report;
  readonly box: HTMLElement;
  readonly seenAt: Date;
  readonly say: (words: string) => void;
}

/** Ways to keep and share the text, each with where it comes from. */
export function KeepMenu({ report, box, seenAt, say }: Props) {
  const known = knownOf(report, seenAt);
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => say(t('keep_copied')),
      () => say(t('copy_failed')),
    );
  const save = (ending: string, type: string, make: () => Promise<string | Blob>) =>
    void make().then(
      (content) => saveFile(fileName(known.title, ending), new Blob([content], { type })),
      () => say(t('keep_failed')),
    );
  const markdown = async () => (await import('../../ui/keep/article-markdown')).articleMarkdown(report.article, known);
  const quote = () => {
    const passage = getSelection()?.toString().trim() ?? '';
    if (!passage) return say(t('keep_quote_none'));
    // Reworded words do not stand in the original: their address is this page's.
    const home = known.relation === 'reworded' ? known.page : (known.source ?? known.page);
    copy(`“${passage}”\n${passageLink(home, passage)}`);
  };
  const entries: readonly (readonly [words: string, run: () => void])[] = [
    ['keep_markdown_copy', () => void markdown().then(copy, () => say(t('keep_failed')))],
    ['keep_markdown', () => save('md', 'text/markdown', markdown)],
    ['keep_html', () => save('html', 'text/html', async () => (await import('./to-html')).toHtml(box, known))],
    [
      'keep_epub',
      () => save('epub', 'application/epub+zip', async () => (await import('./to-epub')).toEpub(box, known)),
    ],
    ['keep_print', () => print()],
    ['keep_quote', quote],
    ['keep_bibtex', () => copy(citation(report, known, 'bibtex'))],
    ['keep_csl', () => copy(citation(report, known, 'csl'))],
    ['keep_citation', () => copy(citation(report, known, 'plain'))],
  ];
  return (
    <ul class="keep">
      {entries.map(([words, run]) => (
        <li key={words}>
          <button type="button" class="quiet" onMouseDown={(event) => event.preventDefault()} onClick={run}>
            {t(words)}
          </button>
        </li>
      ))}
    </ul>
  );
}
