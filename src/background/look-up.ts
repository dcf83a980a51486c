import { foundCandidates } from '../core/source/found-candidates';
import { providers, type SearchProvider } from '../core/source/providers';
import { archive } from '../core/source/providers/archive';
import { readWayback } from '../core/source/providers/wayback';
import { askService, type ServiceAnswer } from '../platform/ask-service';
import type { LookUpOutcome, Subject } from '../platform/messages';
import { hasSiteAccess } from '../platform/permissions';
import { loadServiceAccess } from '../platform/provider-access';
import { notePause, pauseOf } from '../platform/provider-pauses';
import { loadSettings } from '../platform/settings';
import { judgeAgain } from './judge-again';
import { type ShownReport, shownReport } from './shown-report';

/** Have a service search for the original: a deliberate act, and a service that the reader switched on. Pages it names become candidates to compare. */
export async function lookUp(subject: Subject, id: string, query: string): Promise<LookUpOutcome> {
  const shown = await shownReport(subject);
  const provider = providers.find((one) => one.id === id);
  const { on, access } = await loadServiceAccess();
  if (!shown || !provider || !on.includes(id)) return { kind: 'failed', why: 'off' };
  const request = provider.request(provider.words(query), access[id] ?? '');
  if (!request) return { kind: 'failed', why: 'access' };
  const body = await ask({ ...provider, request, shown });
  if (typeof body !== 'string') return body;
  if (!isAnswer(body, provider)) return { kind: 'failed', why: 'unreadable' };
  const fresh = foundCandidates(provider.read(body), shown.report.article);
  if (fresh.length === 0) return { kind: 'nothing' };
  const known = shown.report.takenFrom.filter(({ clues }) => clues.some(({ group }) => group === 'search'));
  const isKnown = (url: string) => known.some((one) => one.url === url);
  const found = [...known, ...fresh.filter(({ url }) => !isKnown(url))];
  const report = await judgeAgain(shown.report, shown.isPrivate, { found });
  await shown.replace(report);
  return { kind: 'found', report };
}

/** Ask when these addresses were first archived, one after the other. */
export async function datePages(subject: Subject, urls: readonly string[]): Promise<LookUpOutcome> {
  const shown = await shownReport(subject);
  const { on } = await loadServiceAccess();
  if (!shown || !on.includes(archive.id)) return { kind: 'failed', why: 'off' };
  const archived = [...shown.report.archived];
  for (const url of urls) {
    const pause = await pauseOf(archive.id);
    if (pause > 0 && pause <= archive.gap) await new Promise((wake) => setTimeout(wake, pause));
    const body = await ask({ ...archive, request: archive.request(url), shown });
    if (typeof body !== 'string') return body;
    if (!isAnswer(body, { format: 'json' })) return { kind: 'failed', why: 'unreadable' };
    archived.push({ url, firstAt: readWayback(body) });
  }
  const report = { ...shown.report, archived };
  await shown.replace(report);
  return { kind: 'found', report };
}

interface Asking {
  readonly id: string;
  readonly gap: number;
  readonly request: { readonly url: string; readonly headers: Readonly<Record<string, string>> };
  readonly shown: ShownReport;
}

/** The body of its answer, or why there is none. */
async function ask({ id, gap, request, shown: { report, isPrivate } }: Asking): Promise<string | LookUpOutcome> {
  if (!(await loadSettings()).lookUps) return { kind: 'failed', why: 'off' };
  const pause = await pauseOf(id);
  if (pause > 0) return { kind: 'wait', seconds: Math.ceil(pause / 1000) };
  if (!(await hasSiteAccess(request.url))) return { kind: 'failed', why: 'no-access' };
  const answer = await askService(request, {
    why: id === archive.id ? 'dates' : 'search',
    page: report.article.url,
    isPrivate,
  });
  const refused = answer.kind === 'busy' || answer.kind === 'slow';
  const wanted = answer.kind === 'busy' ? answer.wanted : null;
  await notePause(id, { gap, refused, wanted, isPrivate });
  return answer.kind === 'body' ? answer.body : failureOf(answer);
}

function failureOf({ kind }: Exclude<ServiceAnswer, { readonly kind: 'body' }>): LookUpOutcome {
  return { kind: 'failed', why: kind };
}

/** An error page in HTML or plain text is no answer; an empty list is one. */
function isAnswer(body: string, { format }: Pick<SearchProvider, 'format'>): boolean {
  if (format === 'feed') return /<(?:rss|feed|rdf:RDF)[\s>]/.test(body.slice(0, 2000));
  try {
    return typeof JSON.parse(body) === 'object';
  } catch {
    return body.trim() === '';
  }
}
