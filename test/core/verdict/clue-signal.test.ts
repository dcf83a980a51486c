import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clueSignal } from '@/core/verdict/clue-signal';
import { candidateOf, cluesFor } from '../clues';

/** Ids of the source room's signals: one file each, and those that `rank` adds. */
const known = [
  ...readdirSync('src/core/source/signals').map((file) => file.replace('.ts', '')),
  ...[...readFileSync('src/core/source/rank.ts', 'utf8').matchAll(/signal: '([a-z-]+)'/g)].map((found) => found[1]),
];

const named = readdirSync('src/core/verdict/signals').flatMap((file) => {
  const list = /clues: \[([^\]]*)\]/.exec(readFileSync(`src/core/verdict/signals/${file}`, 'utf8'))?.[1] ?? '';
  return [...list.matchAll(/'([a-z-]+)'/g)].map((found) => [file, found[1] ?? ''] as const);
});

const signal = clueSignal({ id: 'x', kind: 'claim', label: 'credited', weight: 2, clues: ['source-link'] });

describe('clueSignal', () => {
  test.each(named)('%s speaks for a clue there is: %s', (_file, clue) => {
    expect(known).toContain(clue);
  });

  test('names the host and quotes the page', () => {
    const finding = signal.weigh(cluesFor({ takenFrom: [candidateOf('source-link')] }));
    expect(finding).toEqual({ weight: 2, values: ['paper.example'], quotes: ['Source link'] });
  });

  test('abstains where no candidate has the clue', () => {
    expect(signal.weigh(cluesFor({ takenFrom: [candidateOf('canonical')] }))).toBeNull();
  });

  test('cuts a long quote at a word', () => {
    const quote = `${'word '.repeat(60)}end`;
    const candidate = {
      ...candidateOf('source-link'),
      clues: [{ signal: 'source-link', group: 'g', points: 1, quote }],
    };
    const [shown = ''] = signal.weigh(cluesFor({ takenFrom: [candidate] }))?.quotes ?? [];
    expect(shown).toMatch(/word…$/);
    expect(quote.startsWith(shown.slice(0, -1))).toBe(true);
  });
});
