import { useCallback, useRef, useState } from 'preact/hooks';
import type { Report, SuspectPhrase } from '../core/model';
import { highlight } from '../ui/highlight';
import { PhraseTip } from '../ui/PhraseTip';
import { indexText, type TextIndex } from '../ui/text-index';
import { usePhraseMarks } from '../ui/use-phrase-marks';
import { useSettings } from '../ui/use-settings';
import { useArticleView } from './use-article-view';

/** A phrase that was asked for stands out this long, in ms. */
const SHOWN = 2500;

/** The article with its odd phrases marked, and how to lead to one of them. */
export function useMarkedArticle(report: Report) {
  const [settings] = useSettings();
  const ArticleView = useArticleView();
  const [drawn, setDrawn] = useState<{ readonly box: HTMLElement; readonly index: TextIndex } | null>(null);
  const [asked, setAsked] = useState<{ readonly phrase: SuspectPhrase } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ranges = usePhraseMarks(drawn?.index ?? null, report.wording, settings.marks);
  const onDrawn = useCallback((box: HTMLElement) => setDrawn({ box, index: indexText(box) }), []);
  const phrases = report.wording?.phrases ?? [];
  const show = (phrase: SuspectPhrase) => {
    const range = ranges[phrases.indexOf(phrase)];
    if (!range) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    highlight('shown', [range]);
    setAsked({ phrase });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => highlight('shown', []), SHOWN);
  };
  const article = (
    <>
      {ArticleView && <ArticleView article={report.article} level={2} onDrawn={onDrawn} />}
      <PhraseTip box={drawn?.box ?? null} phrases={phrases} ranges={ranges} asked={asked} />
    </>
  );
  return { article, isDrawn: ArticleView !== null, show };
}
