import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { PieceRule, Report, SuspectPhrase } from '../core/model';
import { originalOf } from '../core/source/original';
import { activateTab } from '../platform/activate-tab';
import { backToTab } from '../platform/back-to-tab';
import { corrector } from '../platform/corrector';
import { finder } from '../platform/finder';
import { t } from '../platform/i18n';
import { type ReaderRecord, send } from '../platform/messages';
import { Announcer } from '../ui/Announcer';
import { ArticleView } from '../ui/ArticleView';
import { late } from '../ui/late';
import { PhraseTip } from '../ui/PhraseTip';
import { plainText } from '../ui/plain-text';
import { applyReadingStyle } from '../ui/reading-style';
import { indexText, type TextIndex } from '../ui/text-index';
import { useMedia } from '../ui/use-media';
import { usePhraseMarks } from '../ui/use-phrase-marks';
import { useSettings } from '../ui/use-settings';
import { verdictWords } from '../ui/verdict-words';
import { applyOwnCss } from './apply-own-css';
import { Contents } from './Contents';
import { Find } from './Find';
import { furnish } from './furnish';
import { loadOrigin } from './load-origin';
import { quoteRange } from './quote-range';
import { showRange } from './show-range';
import { ToOriginal } from './ToOriginal';
import { Toolbar } from './Toolbar';
import { useImages } from './use-images';
import { useKeys } from './use-keys';
import { usePlace } from './use-place';
import { wordsInView } from './words-in-view';

/** From this width down, evidence and contents stand folded above the text. As in reader.css. */
const NARROW = '(max-width: 1180px)';

// The text is drawn before the code of what stands around it is there; nothing of this moves the text when it comes.
const Compare = late(async () => (await import('./Compare')).Compare);
const Completeness = late(async () => (await import('../ui/Completeness')).Completeness);
const KeepMenu = late(async () => (await import('./keep/KeepMenu')).KeepMenu);
const ListenBar = late(async () => (await import('./ListenBar')).ListenBar);
const Origin = late(loadOrigin);
const TypeSettings = late(async () => (await import('../ui/TypeSettings')).TypeSettings);

type Tool = 'find' | 'listen' | null;

interface Props {
  readonly id: string;
  readonly record: ReaderRecord;
  /** Whether it opens ready to read aloud. */
  readonly listen?: boolean;
}

/** The full reader: the article, and beside it where it comes from. */
export function Reader({ id, record: opened, listen = false }: Props) {
  const [record, setRecord] = useState(opened);
  const { report, tabId, isPrivate } = record;
  const { article } = report;
  const [settings, change] = useSettings();
  const narrow = useMedia(NARROW);
  const [said, setSaid] = useState('');
  const [tool, setTool] = useState<Tool>(listen ? 'listen' : null);
  const [comparing, setComparing] = useState(false);
  const [asked, setAsked] = useState<{ readonly phrase: SuspectPhrase } | null>(null);
  const [drawn, setDrawn] = useState<{ readonly box: HTMLElement; readonly index: TextIndex } | null>(null);
  const seenAt = useMemo(() => new Date(), []);
  const match = report.matches.find(({ pairs }) => pairs.length > 0) ?? null;
  const reading = useMemo(() => drawn && { ...drawn, url: article.url, isPrivate }, [drawn]);
  const share = usePlace(reading);
  useImages(drawn?.box ?? null, id, settings.images);
  const ranges = usePhraseMarks(drawn?.index ?? null, report.wording, settings.marks);
  const onDrawn = useCallback((box: HTMLElement) => {
    furnish(box);
    setDrawn({ box, index: indexText(box) });
  }, []);
  useEffect(() => applyReadingStyle(settings, true), [settings]);
  useEffect(() => applyOwnCss(settings.ownCss), [settings.ownCss]);
  useEffect(() => {
    // Chromium shows a private window's article in an ordinary one, whose history keeps titles.
    document.title = (!isPrivate && plainText(article.headline)) || t('extension_name');
    document.querySelector<HTMLElement>('.article h1')?.focus({ preventScroll: true });
  }, [article.url]);

  const afterOpening = (wish: Promise<unknown>) =>
    void wish.then(
      () => settings.openIn === 'same-tab' && activateTab(tabId),
      () => setSaid(t('open_failed')),
    );
  const original = originalOf(report);
  const openOriginal = (url: string) => afterOpening(send('original/open', tabId, url));
  const openHere = () =>
    afterOpening(send('original/open-at', tabId, drawn ? wordsInView(drawn.box, drawn.index) : ''));
  const onReport = (next: Report) => setRecord((before) => ({ ...before, report: next }));
  const compareWith = async (url: string) => {
    const next = await send('source/compare', id, [url]);
    if (next) onReport(next);
    const found = next?.matches.some(({ candidate }) => candidate.url === url) ?? false;
    setComparing(found);
    return found;
  };
  const repair = async (rule: PieceRule | null) => {
    const next = await send('reader/repair', id, rule);
    if (next) setRecord(next);
    return next?.report.article ?? null;
  };
  const toggle = (next: Tool) => setTool((before) => (before === next ? null : next));
  const keys = useMemo(
    () => ({
      escape: () => void backToTab(tabId),
      '/': () => setTool('find'),
      f: () => setTool('find'),
      l: () => toggle('listen'),
      n: () => document.querySelector<HTMLElement>('.compare [aria-keyshortcuts="n"]')?.click(),
    }),
    [tabId],
  );
  useKeys(keys, settings.letterKeys);
  const show = (phrase: SuspectPhrase) => {
    const range = ranges[report.wording?.phrases.indexOf(phrase) ?? -1];
    if (!range) return;
    showRange(range);
    setAsked({ phrase });
  };
  const showQuote = (quote: string) => {
    const range = drawn && quoteRange(quote, drawn.index);
    return range && (() => showRange(range));
  };
  const origin = (
    <Origin
      tabId={tabId}
      report={report}
      onOpen={openOriginal}
      onOpenHere={openHere}
      onCompare={match && (() => setComparing(!comparing))}
      isComparing={comparing}
      onFetch={compareWith}
      isPrivate={isPrivate}
      corrector={corrector(id, onReport)}
      finder={finder(id, tabId, onReport)}
      onShow={show}
      showQuote={showQuote}
      say={setSaid}
    />
  );
  return (
    <>
      <Toolbar
        share={share}
        letters={settings.letterKeys}
        onBack={keys.escape}
        onFind={() => toggle('find')}
        onListen={() => toggle('listen')}
        original={narrow && original && <ToOriginal host={original.host} onOpen={() => openOriginal(original.url)} />}
        type={<TypeSettings settings={settings} onChange={change} />}
        keep={drawn && <KeepMenu report={report} box={drawn.box} seenAt={seenAt} say={setSaid} />}
      />
      <div class="columns">
        {narrow && (
          <details class="fold">
            <summary>
              {t('reader_evidence')} <strong>{t(verdictWords(report).heading)}</strong>
            </summary>
            {origin}
          </details>
        )}
        <div class="beside">{drawn && <Contents box={drawn.box} folded={narrow} />}</div>
        <main>
          {isPrivate && <p class="notice">{t('private_note')}</p>}
          {comparing && match && <Compare article={article} match={match} archived={report.archived} />}
          <ArticleView article={article} level={1} images={settings.images !== 'never'} onDrawn={onDrawn} />
          <PhraseTip box={drawn?.box ?? null} phrases={report.wording?.phrases ?? []} ranges={ranges} asked={asked} />
          <Completeness
            article={article}
            isPrivate={isPrivate}
            onNextPage={(url) => void send('next/open', tabId, url).catch(() => setSaid(t('open_failed')))}
            onRepair={repair}
            say={setSaid}
          />
        </main>
        {!narrow && origin}
      </div>
      {tool === 'find' && drawn && <Find index={drawn.index} onClose={() => setTool(null)} />}
      {tool === 'listen' && drawn && (
        <ListenBar
          index={drawn.index}
          lang={article.lang}
          settings={settings}
          onChange={change}
          onClose={() => setTool(null)}
          say={setSaid}
        />
      )}
      <Announcer words={said} />
    </>
  );
}
