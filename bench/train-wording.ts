// npm run train:wording: the wording model's asset from counts, registry packages and simulated spins. See docs/wording-model.md.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { decodeWordingModel, type WordingWeights } from '@/core/wording/model';
import { dataFolder } from './data-folder';
import { brownTexts, webTexts } from './wording/corpus';
import { encodeModel } from './wording/encode';
import { buildLexicon } from './wording/lexicon';
import { makeSpinner, STYLES } from './wording/spinners';
import { trainWeights } from './wording/train';

const ASSET = 'public/wording.bin';
const EMPTY: WordingWeights = { hidden: [], output: [0], document: [], calibration: [] };

const counts = dataFolder('wording');
const texts = [...webTexts(dataFolder('extraction/articles')), ...brownTexts()].filter((text) => text.half === 0);
const lexicon = buildLexicon(counts);
console.log(
  `lexicon: ${lexicon.words.length} words, ${lexicon.followers.reduce((sum, list) => sum + list.length, 0)} pairs`,
);
const blank = decodeWordingModel(encodeModel(lexicon, EMPTY));
if (!blank) throw new Error('the asset does not decode');
const weights = trainWeights(blank, { texts, styles: STYLES, spin: makeSpinner(blank, counts) });
const bytes = encodeModel(lexicon, weights);
writeFileSync(ASSET, bytes);
console.table(weights.calibration);
console.log(
  `${ASSET}: ${bytes.length} bytes, gzip ${gzipSync(bytes).length}, sha256 ${createHash('sha256').update(bytes).digest('hex')}`,
);
