// npm run bench:wording [-- --clean DIR] [--spun DIR] [--quick]: how well reworded text is told from genuine, beside simple peers.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { profileText } from '@/core/text/profile';
import { decodeWordingModel, type WordingModel } from '@/core/wording/model';
import { scoreWording } from '@/core/wording/score';
import { tokenize } from '@/core/wording/tokens';
import { dataFolder } from './data-folder';
import { brownTexts, type CleanText, hashOf, piecesOf, webTexts } from './wording/corpus';
import { diceOf, makeSpinner, STYLES, type Style } from './wording/spinners';
import { featuresOf, trainWeights } from './wording/train';

const LENGTHS = [100, 150, 300, 600];
const DRAWS = 200;
const TINY = 1e-12;
/** Leaving one style out means training anew for each: on one genuine text in so many. */
const THINNED = 3;

interface Judged {
  readonly group: string;
  readonly score: number;
  readonly strict: boolean;
  readonly lenient: boolean;
  readonly peers: readonly number[];
}

const PEERS = ['phrase list alone', 'rare words', 'unseen pairs'] as const;

const asset = readFileSync('public/wording.bin');
const model = decodeWordingModel(asset);
if (!model) throw new Error('public/wording.bin does not decode');
const spin = makeSpinner(model, dataFolder('wording'));
const held = [...webTexts(dataFolder('extraction/articles')), ...brownTexts()].filter((text) => text.half === 1);
const clean: readonly CleanText[] = [...held, ...folderTexts('--clean', 'clean folder')];
const spunHere = held
  .filter((text) => text.register === 'web')
  .map((text): CleanText => {
    const style = STYLES[hashOf(text.name) % STYLES.length] ?? 'mixed';
    return { ...text, register: style, text: spin(text.text, style, diceOf(hashOf(text.name))).text };
  });
const spunGiven = folderTexts('--spun', 'spun folder');

for (const length of LENGTHS) table(length);
if (spunGiven.length > 0) given(spunGiven);
evidence();
speed();
if (!process.argv.includes('--quick')) leaveOneOut();

function folderTexts(flag: string, register: string): CleanText[] {
  const at = process.argv.indexOf(flag);
  const folder = at < 0 ? undefined : process.argv[at + 1];
  if (!folder) return [];
  if (!existsSync(folder)) throw new Error(`${flag}: no folder ${folder}`);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted();
  return files.map((name) => ({ name, register, half: 1, text: readFileSync(join(folder, name), 'utf8') }));
}

function judge(text: string, group: string, lent: WordingModel): Judged {
  const profile = { ...profileText({ text, lang: 'en' }), languageKnown: true };
  const wording = scoreWording(profile, lent);
  const features = featuresOf(text, lent);
  const phrases = new Set(scoreWording(profile, null)?.phrases.map((phrase) => phrase.likely)).size;
  return {
    group,
    score: wording ? Math.log((wording.spun + TINY) / (1 - wording.spun + TINY)) : Math.log(TINY),
    strict: wording?.strict ?? false,
    lenient: wording?.lenient ?? false,
    peers: [phrases, -(features.at(-2) ?? 0), features[0] ?? 0],
  };
}

function table(length: number): void {
  if (!model) return;
  const judgeAll = (texts: readonly CleanText[]) =>
    texts.flatMap(({ text, register }) => piecesOf(text, length).map((piece) => judge(piece, register, model)));
  const genuine = judgeAll(clean);
  const spun = judgeAll(spunHere);
  const web = genuine.filter(({ group }) => group === 'web');
  console.log(
    `\n${length} words: ${web.length} genuine web texts, ${genuine.length - web.length} others, ${spun.length} spun`,
  );
  console.table({
    Headwater: figures(web, spun, ({ score }) => score),
    ...Object.fromEntries(PEERS.map((name, i) => [name, figures(web, spun, ({ peers }) => peers[i] ?? 0)])),
  });
  console.table(byGroup(spun));
  console.table(byGroup(genuine));
}

function figures(clean: readonly Judged[], spun: readonly Judged[], scoreOf: (one: Judged) => number) {
  const a = clean.map(scoreOf);
  const b = spun.map(scoreOf);
  const dice = diceOf(1);
  const draw = (list: readonly number[]) => list.map(() => list[Math.floor(dice() * list.length)] ?? 0);
  const draws = Array.from({ length: DRAWS }, () => auc(draw(a), draw(b))).toSorted((x, y) => x - y);
  const recall = (share: number) => {
    const bar = a.toSorted((x, y) => y - x)[Math.floor(a.length * share)] ?? 0;
    return percent(b.filter((score) => score > bar).length / b.length);
  };
  return {
    AUC: auc(a, b).toFixed(3),
    '95 %': `${draws[Math.floor(DRAWS * 0.025)]?.toFixed(3)} to ${draws[Math.floor(DRAWS * 0.975)]?.toFixed(3)}`,
    'recall at 1 %': recall(0.01),
    'recall at 0.1 %': recall(0.001),
  };
}

/** Share of (genuine, spun) pairs in the right order, ties half. */
function auc(clean: readonly number[], spun: readonly number[]): number {
  const ranked = [...clean.map((score) => ({ score, spun: 0 })), ...spun.map((score) => ({ score, spun: 1 }))];
  ranked.sort((a, b) => a.score - b.score);
  let below = 0;
  let sum = 0;
  for (let at = 0; at < ranked.length; ) {
    let end = at;
    let tied = 0;
    let hits = 0;
    for (; end < ranked.length && ranked[end]?.score === ranked[at]?.score; end += 1) {
      if (ranked[end]?.spun) hits += 1;
      else tied += 1;
    }
    sum += hits * (below + tied / 2);
    below += tied;
    at = end;
  }
  return sum / (clean.length * spun.length);
}

function byGroup(list: readonly Judged[]) {
  const groups = [...new Set(list.map(({ group }) => group))].toSorted();
  return Object.fromEntries(
    groups.map((name) => {
      const own = list.filter(({ group }) => group === name);
      const share = (key: 'strict' | 'lenient') => percent(own.filter((one) => one[key]).length / own.length);
      return [name, { texts: own.length, strict: share('strict'), lenient: share('lenient') }];
    }),
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function given(texts: readonly CleanText[]): void {
  if (!model) return;
  const lent = model;
  console.log('\nTexts given by --spun, whole');
  console.table(
    texts.map(({ name, text }) => {
      const { strict, lenient, score } = judge(text, name, lent);
      return { name, strict, lenient, score: score.toFixed(2) };
    }),
  );
}

/** Each style found by a model that never saw it. */
function leaveOneOut(): void {
  if (!model) return;
  const lessons = [...webTexts(dataFolder('extraction/articles')), ...brownTexts()]
    .filter((text) => text.half === 0)
    .filter((_, index) => index % THINNED === 0);
  const rows = STYLES.map((left: Style) => {
    const styles = STYLES.filter((style) => style !== left && style !== 'mixed');
    const other = { ...model, weights: trainWeights(model, { texts: lessons, styles, spin }) };
    const judgeAll = (texts: readonly CleanText[], register: string) =>
      texts
        .filter((text) => text.register === register)
        .flatMap(({ text }) => piecesOf(text, 300).map((piece) => judge(piece, register, other)));
    const spun = held
      .filter((text) => text.register === 'web')
      .map((text) => ({ ...text, register: left, text: spin(text.text, left, diceOf(hashOf(text.name))).text }));
    return { 'unseen style': left, ...figures(judgeAll(held, 'web'), judgeAll(spun, left), ({ score }) => score) };
  });
  console.log('\n300 words, each style by a model that never saw it');
  console.table(rows);
}

/** How many of the words shown as odd in a spun text had really been put in. */
function evidence(): void {
  let shown = 0;
  let right = 0;
  for (const { text, name } of held.filter(({ register }) => register === 'web')) {
    const style = STYLES[hashOf(name) % STYLES.length] ?? 'mixed';
    const spun = spin(text, style, diceOf(hashOf(name)));
    const profile = { ...profileText({ text: spun.text, lang: 'en' }), languageKnown: true };
    const odd = scoreWording(profile, model)?.phrases.filter(({ likely }) => likely === '') ?? [];
    shown += odd.length;
    right += odd.filter(({ start, end }) => spun.put.some(([from, to]) => from < end && to > start)).length;
  }
  console.log(`\nodd words shown: ${shown}, put in by the spinner: ${percent(right / shown)}`);
}

function speed(): void {
  const text = held.map((one) => one.text).join('\n');
  const words = text.split(/\s+/);
  const pieces = Array.from({ length: 60 }, (_, i) => words.slice(i * 1000, (i + 1) * 1000).join(' '));
  const profiles = pieces.map((piece) => profileText({ text: piece, lang: 'en' }));
  const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
  const timed = (run: () => void) => {
    const from = performance.now();
    run();
    return performance.now() - from;
  };
  const scoring = median(profiles.map((profile) => timed(() => scoreWording(profile, model))));
  const tokenising = median(pieces.map((piece) => timed(() => tokenize(piece))));
  const decoding = median(Array.from({ length: 5 }, () => timed(() => decodeWordingModel(asset))));
  console.log(`\n1,000 words: ${scoring.toFixed(1)} ms, ${(scoring / tokenising).toFixed(1)} times a tokenising pass`);
  console.log(
    `decoding: ${decoding.toFixed(0)} ms; asset ${(asset.length / 1e6).toFixed(2)} MB, gzip ${(gzipSync(asset).length / 1e6).toFixed(2)} MB`,
  );
}
