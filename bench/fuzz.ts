import { readdirSync, readFileSync } from 'node:fs';
import { extractArticle } from '@/core/article/extract';
import { takeSnapshot } from '@/core/article/snapshot';
import { nodeDom } from './node-dom';
import { mutatePage, randomFrom } from './page-mutator';

/** npm run fuzz [-- PAGES [SEED]]: read mutated pages; a throw or a page over the limit ends with 1 and names its seed. */
const PAGES = 5_000;
const SLOWEST = 1_500;
const FOLDER = 'test/fixtures/pages';

const pages = Number(process.argv[2] ?? PAGES);
const first = Number(process.argv[3] ?? 1);
const pool = readdirSync(FOLDER).map((slug) => readFileSync(`${FOLDER}/${slug}/source.html`, 'utf8'));
const faults: string[] = [];
let slowest = 0;
for (let seed = first; seed < first + pages; seed++) {
  const random = randomFrom(seed);
  const page = nodeDom(mutatePage(pool[seed % pool.length] ?? '', pool, random));
  const start = process.cpuUsage();
  try {
    const { html } = extractArticle(takeSnapshot(page, 'https://fuzz.example/page'));
    if (/<(?!\/?[a-z][a-z0-9]*[\s>])|\son\w+\s*=\s*"|javascript:/i.test(html.replace(/="[^"]*"/g, '=""')))
      faults.push(`seed ${seed}: markup`);
  } catch (error) {
    faults.push(`seed ${seed}: ${String(error)}`);
  }
  // Processor time: what else runs on the machine is no fault of a page.
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  slowest = Math.max(slowest, ms);
  if (ms > SLOWEST) faults.push(`seed ${seed}: ${Math.round(ms)} ms`);
}
console.log(`${pages} pages from seed ${first}: ${faults.length} faults, slowest ${Math.round(slowest)} ms`);
for (const fault of faults.slice(0, 20)) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
