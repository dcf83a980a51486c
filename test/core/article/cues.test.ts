import { expect, test } from 'vitest';
import cues from '@/core/article/cues.json';
import { gatherCues } from '../../../scripts/gathered-cues';

test('the cues of the extractor are those of the languages: else run `npm run gather:cues`', () => {
  expect(cues).toEqual(JSON.parse(JSON.stringify(gatherCues())));
});
