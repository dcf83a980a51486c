// npm run train:wording: the wording model's asset from counts, registry packages and simulated spins. See docs/wording-model.md.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dataFolder } from './data-folder';
import { brownTexts, webTexts } from './wording/corpus';
import { encodeModel } from './wording/encode';
import { courseOf } from './wording/lessons';
import { STYLES } from './wording/styles';
import { trainWeights } from './wording/train';

const ASSET = 'public/wording-en.bin';

const texts = [...webTexts(dataFolder('extraction/articles')), ...brownTexts()].filter((text) => text.half === 0);
const { lexicon, lessons: lessonsIn } = courseOf(texts, dataFolder('wording'));
const pairs = lexicon.followers.reduce((sum, list) => sum + list.length, 0);
console.log(`lexicon: ${lexicon.words.length} words, ${pairs} pairs`);
const { lessons, putIn } = lessonsIn(STYLES);
const weights = trainWeights(lessons);
const bytes = encodeModel(lexicon, putIn, weights);
writeFileSync(ASSET, bytes);
console.table(weights.calibration);
console.log(
  `${ASSET}: ${bytes.length} bytes, gzip ${gzipSync(bytes).length}, sha256 ${createHash('sha256').update(bytes).digest('hex')}`,
);
