import { describe, expect, test } from 'vitest';
import { findSubstitutions } from '@/core/wording/find-substitutions';
import { substitutions } from '@/core/wording/substitutions';
import { tokenize } from '@/core/wording/tokens';

const found = (text: string) => {
  const tokens = tokenize(text);
  return findSubstitutions(tokens).map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]));
};

describe('known substitutions', () => {
  test.each([
    ['the firm bets on synthetic intelligence now', ['synthetic intelligence']],
    ['a man-made brainpower lab', ['man-made brainpower']],
    ['two Knowledge Facilities opened', ['Knowledge Facilities']],
    ['They wrote in a weblog submit that', ['weblog submit']],
    ['“We try,” he mentioned', ['he mentioned']],
    ['The challenge, referred to as Heron', ['The challenge, referred']],
    ['blood stress and physique weight', ['blood stress', 'physique weight']],
  ])('are found in: %s', (text, phrases) => {
    expect(found(text)).toEqual(phrases);
  });

  test.each([
    ['the honest terms', 'Artificial intelligence runs in data centers, the company said in a blog post.'],
    ['the words apart', 'The intelligence was synthetic; knowledge of facilities helps.'],
    ['the words across a comma', 'They sold knowledge, facilities and land.'],
    ['the words across a line', 'Knowledge\nfacilities'],
    ['what a lookahead excludes', 'the knowledge middle of the book'],
    ['no quotation before', 'She mentioned it, and he mentioned it too.'],
    ['nothing', ''],
  ])('are not found in %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  test('never overlap and come in order', () => {
    const tokens = tokenize(
      'synthetic intelligence knowledge middle center east supreme courtroom docket. '.repeat(50),
    );
    const sightings = findSubstitutions(tokens);
    for (const [at, sighting] of sightings.entries()) {
      expect(sighting.from).toBeGreaterThanOrEqual(sightings[at - 1]?.to ?? 0);
    }
  });

  test.each(substitutions)('the row "%s" is written as the table asks and names what it was', (pattern, likely) => {
    expect(pattern).toMatch(/^”?[a-z0-9'|-]+,?(?: -?[a-z0-9'|]+,?)*$/);
    expect(likely).not.toBe('');
  });

  test('are found in linear time in 3 MB of almost-hits', () => {
    expect(found('synthetic knowledge man made '.repeat(100_000))).toEqual([]);
  });
});
