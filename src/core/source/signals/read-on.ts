import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';
import { isAtEdge, isOwnLine } from '../is-at-edge';
import { readAnchor } from '../read-anchor';
import type { SourcePage } from '../source-page';

/** Points of a bare "read more" under a short text, and under a long one: there it may lead anywhere. */
const SHORT = 45;
const WEAK = 25;
/** Words for the whole of a text, in the languages of the roster: such a link promises the rest of this one. */
const WHOLE =
  /full|entire|whole|rest of|complete|ganze|vollständig|kompletten|complet|entier|intégral|tout l'article|íntegra|intero|tutto|volledig|hele|cał|pełn|полн|всю|целиком|повн|hela|koko|tamam|cel[ýéyá]|integral|teljes|ολόκληρ|όλο|цял|cijeli|ceo |celoten|visas|kogu|visu|全文|続き|전문|전체|كامل|المل[اأ]ة|המלא|کامل|lengkap|penuh|toàn bộ|đầy đủ|ทั้งหมด|ฉบับเต็ม|पूर/i;

/** "Continue reading" at the end of an excerpt. */
export const readOn: SourceSignal = {
  id: 'read-on',
  group: 'words',
  points: 60,
  find: (page) =>
    page.claims
      .filter((claim) => claim.kind === 'link' && readAnchor(claim.text) === 'continue' && isAtEdge(claim))
      .filter((claim) => page.isExcerpt || isOwnLine(claim))
      .flatMap((claim) => hintAt(claim, claim.text, strengthOf(claim.text, page))),
};

function strengthOf(text: string, { isExcerpt, isCut }: SourcePage) {
  if (isCut || (isExcerpt && WHOLE.test(text))) return {};
  return { points: isExcerpt ? SHORT : WEAK, states: false };
}
