/** npm run bench:attribution [-- --data DIR]: single strings of pages and what is read from them. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type AttributionKind, readAttribution } from '@/core/source/read-attribution';
import { dataFolder } from './data-folder';

interface Row {
  readonly kind: AttributionKind;
  readonly text: string;
  readonly want: unknown;
}

const rows = JSON.parse(readFileSync(dataFolder('attribution-strings.json'), 'utf8')) as readonly Row[];
const wrong = rows.filter(({ kind, text, want }) => !isDeepStrictEqual(readAttribution(kind, text), want));
for (const { kind, text, want } of wrong)
  console.log(
    `${kind}  ${text}\n  read ${JSON.stringify(readAttribution(kind, text))}, expected ${JSON.stringify(want)}`,
  );
console.log(`strings read right: ${rows.length - wrong.length} of ${rows.length}`);
