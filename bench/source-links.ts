import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type AttributionKind, readAttribution } from '@/core/source/read-attribution';
import { unwrap } from '@/core/source/unwrap';
import { dataFolder } from './data-folder';
import { unwrappers } from './source-peers';

/** Prints how many links and strings of the data folder are read right, beside the peers. */
export function linkFigures(): void {
  vectors();
  strings();
}

interface Vector {
  readonly in: string;
  readonly status: string;
  readonly out: string | null;
}

/** Links of the data folder: ours with the status each must have, peers by the address alone. */
function vectors() {
  const rows = JSON.parse(readFileSync(dataFolder('url-vectors.json'), 'utf8')) as readonly Vector[];
  const wrong = rows.filter((row) => {
    const found = unwrap(row.in);
    return found.status !== row.status || found.url !== row.out;
  });
  for (const row of wrong)
    console.log(`  ${row.in}\n    got ${JSON.stringify(unwrap(row.in))}, expected ${row.status} ${row.out}`);
  console.log(`\nlink vectors right: ${rows.length - wrong.length} of ${rows.length}`);
  const decoded = rows.filter(({ status }) => status === 'decoded');
  for (const { name, read } of unwrappers()) {
    const right = decoded.filter((row) => samePage(read(row.in), row.out)).length;
    console.log(`${name}: host and path right on ${right} of ${decoded.length} that can be decoded`);
  }
}

function samePage(one: string | null, two: string | null): boolean {
  if (!one || !two || !URL.canParse(one)) return false;
  const page = ({ hostname, pathname }: URL) => hostname + pathname.replace(/\/$/, '');
  return page(new URL(one)) === page(new URL(two));
}

function strings() {
  const rows = JSON.parse(readFileSync(dataFolder('attribution-strings.json'), 'utf8')) as readonly {
    readonly kind: AttributionKind;
    readonly text: string;
    readonly want: unknown;
  }[];
  const right = rows.filter(({ kind, text, want }) => isDeepStrictEqual(readAttribution(kind, text), want)).length;
  console.log(`attribution strings right: ${right} of ${rows.length}`);
}
