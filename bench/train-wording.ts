// npm run train:wording [-- --check]: the wording model's asset from counts, registry packages and simulated spins. With --check it is
// compared with the committed one instead of written. See docs/wording-model.md.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dataFolder } from './data-folder';
import { encodeModel } from './wording/encode';
import { courseOf } from './wording/lessons';
import { STYLES } from './wording/styles';
import { trainWeights } from './wording/train';
import { trainingTexts } from './wording/training-texts';

const ASSET = 'public/wording-en.bin';

const { lexicon, lessons: lessonsIn } = courseOf(
  trainingTexts(dataFolder('extraction/articles')),
  dataFolder('wording'),
);
const pairs = lexicon.followers.reduce((sum, list) => sum + list.length, 0);
console.log(`lexicon: ${lexicon.words.length} words, ${pairs} pairs`);
const { lessons, putIn } = lessonsIn(STYLES);
const weights = trainWeights(lessons);
const bytes = encodeModel(lexicon, putIn, weights);
const isCheck = process.argv.includes('--check');
if (!isCheck) writeFileSync(ASSET, bytes);
console.table(weights.calibration);
console.log(
  `${ASSET}: ${bytes.length} bytes, gzip ${gzipSync(bytes).length}, sha256 ${createHash('sha256').update(bytes).digest('hex')}`,
);
if (isCheck) {
  const isSame = readFileSync(ASSET).equals(bytes);
  console.log(isSame ? 'the same bytes as the committed asset' : 'not the bytes of the committed asset');
  process.exitCode = isSame ? 0 : 1;
}
