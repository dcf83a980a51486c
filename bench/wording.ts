// npm run bench:wording [-- --clean DIR] [--spun DIR] [--quick] [--leave-out STYLE] [--length N] [--write]: how well reworded text is told from genuine, beside simple peers.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { profileText } from '@/core/text/profile';
import { documentFeatures } from '@/core/wording/document-features';
import { findSubstitutions } from '@/core/wording/find-substitutions';
import { decodeWordingModel, type WordingModel } from '@/core/wording/model';
import { scoreWording } from '@/core/wording/score';
import { readText } from '@/core/wording/text-read';
import { tokenize } from '@/core/wording/tokens';
import { dataFolder } from './data-folder';
import { extractedTexts, pageText, registryTexts, textsIn } from './wording/clean-texts';
import { brownTexts, type CleanText, hashOf, piecesOf, webTexts } from './wording/corpus';
import { diceOf } from './wording/dice';
import { encodeModel } from './wording/encode';
import { type Figures, figuresOf } from './wording/figures';
import { courseOf } from './wording/lessons';
import { makeSpinner } from './wording/spinners';
import { STYLES, type Style } from './wording/styles';
import { trainWeights } from './wording/train';

const LENGTHS = [100, 150, 300, 600];
const TINY = 1e-12;
const METHOD_FIGURES = 'src/options/method-figures.json';
const FOUNDING = '../pages/founding/page.html';

interface Judged {
  readonly group: string;
  readonly score: number;
  readonly strict: boolean;
  readonly lenient: boolean;
  /** Scores of simpler means, in the order of PEERS. */
  readonly peers: readonly number[];
}

const PEERS = ['phrase list alone', 'rare words', 'unseen pairs'] as const;
/** Places of the unseen rate of pairs of matter and of the mean frequency among the document features. */
const UNSEEN = 0;
const FREQUENCY = 18;

const asset = readFileSync('public/wording-en.bin');
const shipped = decodeWordingModel(asset);
if (!shipped) throw new Error('public/wording-en.bin does not decode');
const model: WordingModel = shipped;
const data = dataFolder('wording');
const articles = webTexts(dataFolder('extraction/articles'));
const held = [...articles, ...brownTexts()].filter((text) => text.half === 1);
const web = held.filter(({ register }) => register === 'web');
const given = (flag: string) => {
  const at = process.argv.indexOf(flag);
  const value = at < 0 ? undefined : process.argv[at + 1];
  return value ?? null;
};
const spin = makeSpinner(model, data);
const spunAs = (text: CleanText, style: Style): CleanText => ({
  ...text,
  register: style,
  text: spin(text.text, style, diceOf(hashOf(text.name))).text,
});
const styleOf = ({ name }: CleanText) => STYLES[hashOf(`style ${name}`) % STYLES.length] ?? 'mixed';

const ownClean = given('--clean');
const clean: readonly CleanText[] = [
  ...held,
  ...registryTexts(),
  ...extractedTexts(join(data, '..')),
  ...(ownClean ? textsIn(ownClean, 'given clean') : []),
];
const spun = web.map((text) => spunAs(text, styleOf(text)));
const ownSpun = given('--spun');

const onlyLength = given('--length');
const rows = LENGTHS.filter((length) => onlyLength === null || Number(onlyLength) === length).map(table);
if (process.argv.includes('--write')) writeFileSync(METHOD_FIGURES, methodFigures());
whole('The founding page', pageText(join(data, '..', FOUNDING), 'https://founding.example/'));
if (ownSpun) whole('Texts given by --spun', textsIn(ownSpun, 'given spun'));
halfSpun();
evidence();
speed();
const left = given('--leave-out');
if (left) leaveOut(STYLES.filter((style) => style === left));
else if (!process.argv.includes('--quick')) leaveOut(STYLES.filter((style) => style !== 'mixed'));

/** As the method page reads them: one row a length that is judged. */
function methodFigures(): string {
  const lines = rows
    .filter(({ words }) => words >= 150)
    .map((row) =>
      JSON.stringify(row)
        .replace(/([{,:])/g, '$1 ')
        .replace('}', ' }'),
    );
  return `{\n  "wording": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`;
}

function judge(text: string, group: string): Judged {
  const profile = { ...profileText({ text, lang: 'en' }), languageKnown: true };
  const wording = scoreWording(profile, model);
  return {
    group,
    score: wording ? Math.log((wording.spun + TINY) / (1 - wording.spun + TINY)) : Math.log(TINY),
    strict: wording?.strict ?? false,
    lenient: wording?.lenient ?? false,
    peers: arePeersAsked(group) ? peersOf(text) : [],
  };
}

function arePeersAsked(group: string): boolean {
  return group === 'web' || STYLES.some((style) => style === group);
}

function peersOf(text: string): number[] {
  const tokens = tokenize(text);
  const features = documentFeatures(readText(tokens, model), model);
  const phrases = new Set(findSubstitutions(tokens).map(({ row }) => row)).size;
  return [phrases, -(features[FREQUENCY] ?? 0), features[UNSEEN] ?? 0];
}

function judgeAll(texts: readonly CleanText[], length: number): Judged[] {
  return texts.flatMap(({ text, register }) => piecesOf(text, length).map((piece) => judge(piece, register)));
}

function table(length: number) {
  const genuine = judgeAll(clean, length);
  const found = judgeAll(spun, length);
  const ofWeb = genuine.filter(({ group }) => group === 'web' || group === 'web, as extracted');
  const own = figuresOf(ofWeb.map(scoreOf), found.map(scoreOf));
  const strict = share(found, 'strict');
  const flagged = share(ofWeb, 'strict');
  console.log(
    `\n${length} words: ${ofWeb.length} genuine web texts, ${genuine.length - ofWeb.length} others, ${found.length} spun`,
  );
  console.table({
    Headwater: { ...printed(own), 'recall at strict': percent(strict), 'web flagged': percent(flagged) },
    ...Object.fromEntries(
      PEERS.map((name, i) => [
        name,
        printed(
          figuresOf(
            ofWeb.flatMap(({ peers }) => peers[i] ?? []),
            found.map(({ peers }) => peers[i] ?? 0),
          ),
        ),
      ]),
    ),
  });
  console.table(byGroup(found));
  console.table(byGroup(genuine));
  return {
    words: length,
    auc: round(own.auc),
    recallStrict: round(strict),
    falsePer1000: round(flagged * 1000),
    genuineTexts: ofWeb.length,
    spunTexts: found.length,
  };
}

function scoreOf({ score }: Judged): number {
  return score;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}

function printed({ auc, low, high, recallAt1Percent, recallAt1PerMille }: Figures) {
  return {
    AUC: auc.toFixed(3),
    '95 %': `${low.toFixed(3)} to ${high.toFixed(3)}`,
    'recall at 1 %': percent(recallAt1Percent),
    'recall at 0.1 %': percent(recallAt1PerMille),
  };
}

function share(list: readonly Judged[], key: 'strict' | 'lenient'): number {
  return list.filter((one) => one[key]).length / Math.max(1, list.length);
}

function byGroup(list: readonly Judged[]) {
  const groups = [...new Set(list.map(({ group }) => group))].toSorted();
  return Object.fromEntries(
    groups.map((name) => {
      const own = list.filter(({ group }) => group === name);
      return [
        name,
        { texts: own.length, strict: percent(share(own, 'strict')), lenient: percent(share(own, 'lenient')) },
      ];
    }),
  );
}

function percent(value: number): string {
  return `${(100 * value).toFixed(2)} %`;
}

/** Each text as a whole, and once more with its known substitutions not looked at. */
function whole(title: string, texts: readonly CleanText[]): void {
  if (texts.length === 0) return;
  console.log(`\n${title}, whole`);
  console.table(
    texts.map(({ name, text }) => {
      const { strict, lenient, score } = judge(text, name);
      return {
        name: name.split('/').at(-1),
        words: tokenize(text).words.length,
        strict,
        lenient,
        score: score.toFixed(2),
      };
    }),
  );
}

/** Pages whose second half was spun: found, and found to be odd in parts. */
function halfSpun(): void {
  const long = web.filter(({ text }) => text.split(/\s+/).length >= 600);
  const found = long.map((text) => {
    const blocks = text.text.split('\n');
    const half = blocks.length >> 1;
    const odd = spunAs({ ...text, text: blocks.slice(half).join('\n') }, styleOf(text)).text;
    return scoreWording(
      { ...profileText({ text: [...blocks.slice(0, half), odd].join('\n'), lang: 'en' }), languageKnown: true },
      model,
    );
  });
  const strict = found.filter((one) => one?.strict).length;
  const inParts = found.filter((one) => one?.inParts).length;
  const untouched = long.map(({ text }) => judge(text, 'web')).filter((one) => one.strict).length;
  console.log(
    `\nhalf-spun articles of 600 words and more: ${strict} of ${long.length} found, ${inParts} of them by a part; untouched ones flagged: ${untouched}`,
  );
}

/** How many of the words shown as odd had been put in, and how many suggestions name what stood there. */
function evidence(): void {
  let [shown, right, named, rightly] = [0, 0, 0, 0];
  for (const text of web) {
    const { text: spunText, put } = spin(text.text, styleOf(text), diceOf(hashOf(text.name)));
    const profile = { ...profileText({ text: spunText, lang: 'en' }), languageKnown: true };
    for (const { likely, start, end } of scoreWording(profile, model)?.phrases ?? []) {
      const under = put.filter(([from, to]) => from < end && to > start);
      if (likely === '') {
        shown += 1;
        if (under.length > 0) right += 1;
      } else {
        named += 1;
        const before = under.map(([, , was]) => was).join(' ');
        if (
          likely
            .toLowerCase()
            .split(/\W+/)
            .some((word) => before.includes(word.slice(0, 4)))
        )
          rightly += 1;
      }
    }
  }
  console.log(`\nodd words shown: ${shown}, put in by the spinner: ${percent(right / shown)}`);
  console.log(`suggestions: ${named}, naming a word that stood there: ${percent(rightly / Math.max(1, named))}`);
}

function speed(): void {
  const words = held
    .map((one) => one.text)
    .join('\n')
    .split(/\s+/);
  const pieces = Array.from({ length: 60 }, (_, i) => words.slice(i * 1000, (i + 1) * 1000).join(' '));
  const profiles = pieces.map((piece) => profileText({ text: piece, lang: 'en' }));
  const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
  /** Processor time in ms, so that other work on the machine counts less. */
  const timed = (run: () => void) => {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  const scoring = median(profiles.map((profile) => timed(() => scoreWording(profile, model))));
  const tokenising = median(pieces.map((piece) => timed(() => tokenize(piece))));
  const decoding = median(Array.from({ length: 5 }, () => timed(() => decodeWordingModel(asset))));
  const long = profileText({ text: words.slice(0, 20_000).join(' '), lang: 'en' });
  const scoringLong = median(Array.from({ length: 5 }, () => timed(() => scoreWording(long, model))));
  const held20 = [
    model.follower,
    model.fit,
    model.followerFrom,
    model.synonym,
    model.synonymFrom,
    model.frequency,
    model.putIn,
  ];
  const bytes = held20.reduce((sum, list) => sum + list.byteLength, 0);
  console.log(
    `\n1,000 words: ${scoring.toFixed(1)} ms, ${(scoring / tokenising).toFixed(1)} times a tokenising pass; 20,000 words: ${scoringLong.toFixed(0)} ms`,
  );
  console.log(
    `decoding: ${decoding.toFixed(0)} ms; arrays ${(bytes / 1e6).toFixed(1)} MB; asset ${(asset.length / 1e6).toFixed(2)} MB, gzip ${(gzipSync(asset).length / 1e6).toFixed(2)} MB`,
  );
}

/** Each style found by a model that never saw it, nor its words. */
function leaveOut(styles: readonly Style[]): void {
  const course = courseOf(
    [...articles, ...brownTexts()].filter((text) => text.half === 0),
    data,
  );
  const genuineOf = (other: WordingModel) => scoresOf(web, other);
  const table = styles.map((style) => {
    const { lessons, putIn } = course.lessons(STYLES.filter((one) => one !== style && one !== 'mixed'));
    const other = decodeWordingModel(encodeModel(course.lexicon, putIn, trainWeights(lessons)));
    if (!other) throw new Error('the asset does not decode');
    const found = scoresOf(
      web.map((text) => spunAs(text, style)),
      other,
    );
    return { 'unseen style': style, ...printed(figuresOf(genuineOf(other), found)) };
  });
  console.log('\n300 words, each style by a model that never saw it');
  console.table(table);
}

function scoresOf(texts: readonly CleanText[], lent: WordingModel): number[] {
  return texts.flatMap(({ text }) =>
    piecesOf(text, 300).map((piece) => {
      const wording = scoreWording({ ...profileText({ text: piece, lang: 'en' }), languageKnown: true }, lent);
      return wording ? Math.log((wording.spun + TINY) / (1 - wording.spun + TINY)) : Math.log(TINY);
    }),
  );
}
