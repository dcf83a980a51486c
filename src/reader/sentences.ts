/** A stretch of text to be spoken at a time, as offsets into an index's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Number of the block it stands in. */
  readonly block: number;
}

/** Longest stretch, in characters: Chrome's network voices fall silent after about 14 seconds of one utterance; at usual speed this takes about 11. */
const LONGEST = 160;
/** Endings that only look like a sentence's: titles, initials, abbreviations. */
const NO_END =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Gov|Rep|No|vs|Nr|Hr|Fr|bzw|ca|etc|Inc|Ltd|Co|Jr|Sr|[ap]\.m|[ei]\.g?e?|U\.S)\.\s*$/u;
const PAUSE = /[,;:–—،、；：]\s*/g;

/** The sentences of a text whose blocks stand on lines, each short enough to be spoken in one go. */
export function sentencesOf(text: string, lang: string | null): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' });
  const found: Sentence[] = [];
  let start = 0;
  text.split('\n').forEach((block, number) => {
    let from = 0;
    for (const { index, segment } of segmenter.segment(block)) {
      const end = index + segment.length;
      if (NO_END.test(block.slice(Math.max(from, end - 12), end)) && end < block.length) continue;
      found.push(...cut(block, { start: from, end, block: number }).map((one) => shifted(one, start)));
      from = end;
    }
    start += block.length + 1;
  });
  return found.filter((one) => /[\p{L}\p{N}]/u.test(text.slice(one.start, one.end)));
}

/** A long sentence in stretches, cut after its pauses, or where there are none after a word. */
function cut(block: string, whole: Sentence): readonly Sentence[] {
  const parts: Sentence[] = [];
  let from = whole.start;
  while (whole.end - from > LONGEST) {
    const piece = block.slice(from, from + LONGEST);
    const pause = [...piece.matchAll(PAUSE)].at(-1);
    const space = piece.lastIndexOf(' ') + 1;
    const length = (pause ? pause.index + pause[0].length : 0) || space || LONGEST;
    parts.push({ ...whole, start: from, end: from + length });
    from += length;
  }
  return [...parts, { ...whole, start: from }];
}

function shifted(one: Sentence, by: number): Sentence {
  return { ...one, start: one.start + by, end: one.end + by };
}
