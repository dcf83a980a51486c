import type { Decision, Label, Report, TabState } from '../core/model';
import { originalOf } from '../core/source/original';
import { statedSource } from '../core/source/stated-source';
import { browser } from './browser';
import { t } from './i18n';

/** One row of the badge alphabet: a mark that needs no language, and a colour that never is red. */
interface Mark {
  readonly text: string;
  readonly color: string;
  /** Stem of the icon's file name: the states differ in shape too. */
  readonly icon: string;
  readonly title: string;
}

const BLUE = '#1d4ed8';
const AMBER = '#b45309';
const GREY = '#52606d';
const WHITE = '#ffffff';

/** From this on a site is said to republish; below it the badge says nothing. */
const AGGREGATOR = 0.5;

const MARKS: Readonly<Partial<Record<Label, Mark>>> = {
  credited: { text: '→', color: BLUE, icon: 'original', title: 'badge_title_credited' },
  excerpt: { text: '→', color: BLUE, icon: 'original', title: 'badge_title_excerpt' },
  copied: { text: '=', color: AMBER, icon: 'same', title: 'badge_title_copied' },
  reworded: { text: '≈', color: AMBER, icon: 'reworded', title: 'badge_title_reworded' },
  unclear: { text: '?', color: BLUE, icon: 'candidates', title: 'badge_title_unclear' },
};
/** What the reader decided is said as a decision. */
const PERMITTED: Mark = { text: '→', color: BLUE, icon: 'original', title: 'badge_title_permitted' };
const REPUBLISHES: Mark = { text: '·', color: GREY, icon: 'republishes', title: 'badge_title_aggregator' };

/** Paint the toolbar button of one tab: mark, colour, icon and words; blank where there is nothing to say. */
export async function paintBadge(tabId: number, state: TabState | null): Promise<void> {
  const mark = state ? markOf(state) : null;
  const host = state?.kind === 'reported' ? nameOf(state.report) : undefined;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: mark?.text ?? '' }),
    browser.action.setTitle({ tabId, title: mark ? t(mark.title, host ?? '').trim() : t('extension_name') }),
    browser.action.setIcon({ tabId, path: iconOf(mark) }),
    ...(mark ? [browser.action.setBadgeBackgroundColor({ tabId, color: mark.color })] : []),
    ...(mark ? [browser.action.setBadgeTextColor({ tabId, color: WHITE })] : []),
  ]).catch(() => {
    // The tab was closed meanwhile: nothing is left to paint.
  });
}

/** Show a short word on the badge, such as '✓' after copying; the caller paints the state again afterwards. */
export async function flashBadge(tabId: number, text: string, titleKey: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: GREY }),
    browser.action.setTitle({ tabId, title: t(titleKey) }),
  ]).catch(() => {});
}

/** What the title names: the original where there is one, else what the page states or credits. */
function nameOf(report: Report): string | undefined {
  return (originalOf(report) ?? statedSource(report))?.host ?? report.creditedTo[0]?.name;
}

function markOf(state: TabState): Mark | null {
  if (state.kind !== 'reported') return null;
  const { verdict, site, corrections } = state.report;
  const decided = (decision: Decision) => corrections.some((one) => one.decision === decision);
  if (decided('permitted')) return PERMITTED;
  if (decided('original')) return null;
  return MARKS[verdict.label] ?? (site.aggregator >= AGGREGATOR ? REPUBLISHES : null);
}

function iconOf(mark: Mark | null): Record<number, string> {
  const stem = mark ? `icons/state-${mark.icon}-` : 'icons/';
  return { 16: `/${stem}16.png`, 32: `/${stem}32.png` };
}
