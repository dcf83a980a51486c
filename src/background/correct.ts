import { heldCorrections } from '../core/correction/held-corrections';
import { newCorrections, withCorrection } from '../core/correction/new-corrections';
import type { CorrectionWish } from '../core/correction/wish';
import type { Correction, Report } from '../core/model';
import { saveCorrections } from '../platform/corrections';
import type { CorrectionOutcome, PlaceCorrections, Subject } from '../platform/messages';
import { openTabs } from '../platform/tabs';
import { correctionsIn, correctPrivately, judgeAgain } from './judge-again';
import { publish, stateOf } from './publish';
import { shownReport } from './shown-report';

/** Put a reader's correction in force. What held before at its places comes back with the outcome, to undo it by. */
export async function correct(subject: Subject, wish: CorrectionWish): Promise<CorrectionOutcome> {
  const shown = await shownReport(subject);
  const added = shown && newCorrections(wish, shown.report.article.url);
  if (!shown || !added) return { kind: 'no-address' };
  const places = [...new Set(added.map(({ place }) => place))];
  const all = await correctionsIn(shown.isPrivate);
  const before = { places, corrections: all.filter(({ place }) => places.includes(place)) };
  const after = added.reduce<readonly Correction[]>(
    (known, one) => [
      ...known.filter(({ place }) => place !== one.place),
      ...withCorrection(
        known.filter(({ place }) => place === one.place),
        one,
      ),
    ],
    before.corrections,
  );
  const report = await putInForce(subject, { places, corrections: after });
  return report ? { kind: 'done', report, before } : { kind: 'full' };
}

/** Let exactly these corrections hold at these places; the report as it is then, or null where they could not be kept. */
export async function putInForce(subject: Subject, { places, corrections }: PlaceCorrections): Promise<Report | null> {
  const shown = await shownReport(subject);
  if (!shown) return null;
  try {
    if (shown.isPrivate) correctPrivately(places, corrections);
    else await saveCorrections(places, corrections);
  } catch {
    return null;
  }
  const report = await judgeAgain(shown.report, shown.isPrivate);
  await shown.replace(report);
  return report;
}

/** Corrections changed, here or on another device: the reports of open tabs follow, and with them their badges. */
export async function followCorrections(): Promise<void> {
  for (const { id, isPrivate } of await openTabs()) {
    const state = await stateOf(id);
    if (state?.kind !== 'reported') continue;
    const { report } = state;
    const held = heldCorrections(await correctionsIn(isPrivate), report.article.url);
    if (JSON.stringify(held) === JSON.stringify(report.corrections)) continue;
    await publish(id, { ...state, report: await judgeAgain(report, isPrivate) });
  }
}
