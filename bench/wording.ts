// npm run bench:wording [-- --clean DIR] [--spun DIR] [--quick] [--leave-out STYLE,…] [--length N] [--write]: how well reworded text is told from genuine, beside simple peers.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileText } from '@/core/text/profile';
import { decodeWordingModel, type WordingModel } from '@/core/wording/model';
import { scoreWording } from '@/core/wording/score';
import { tokenize } from '@/core/wording/tokens';
import { dataFolder } from './data-folder';
import { debianTexts, extractedTexts, pageText, registryTexts, textsIn } from './wording/clean-texts';
import { brownTexts, type CleanText, hashOf, piecesOf, webTexts } from './wording/corpus';
import { diceOf } from './wording/dice';
import { encodeModel } from './wording/encode';
import { evidence } from './wording/evidence';
import { figuresOf } from './wording/figures';
import { type Judged, judged } from './wording/judged';
import { courseOf } from './wording/lessons';
import { overStrict } from './wording/over-strict';
import { PEERS, peerScores } from './wording/peers';
import { percent, printed } from './wording/printed';
import { speed } from './wording/speed';
import { makeSpinner } from './wording/spinners';
import { STYLES, type Style } from './wording/styles';
import { trainWeights } from './wording/train';
import { trainingTexts } from './wording/training-texts';
import { UNSEEN_STYLES, unseenSpinners } from './wording/unseen-spinners';
import { withoutKnown } from './wording/without-known';

const LENGTHS = [100, 150, 300, 600];
const METHOD_FIGURES = 'src/options/method-figures.json';
const FOUNDING = '../pages/founding/page.html';

const asset = readFileSync('public/wording-en.bin');
const shipped = decodeWordingModel(asset);
if (!shipped) throw new Error('public/wording-en.bin does not decode');
const model: WordingModel = shipped;
const data = dataFolder('wording');
const articles = dataFolder('extraction/articles');
const held = [...webTexts(articles), ...brownTexts()].filter((text) => text.half === 1);
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

const left = given('--leave-out');
const onlyLength = given('--length');
const lengths = LENGTHS.filter((length) => onlyLength === null || Number(onlyLength) === length);
if (left) leaveOut(STYLES.filter((style) => left.split(',').includes(style)));
else await all();

async function all(): Promise<void> {
  const ownClean = given('--clean');
  const clean: readonly CleanText[] = [
    ...held,
    ...registryTexts(1),
    ...debianTexts(),
    ...extractedTexts(join(data, '..')),
    ...(ownClean ? textsIn(ownClean, 'given clean') : []),
  ];
  const spun = web.map((text) => spunAs(text, styleOf(text)));
  const rows = lengths.map((length) => table(length, clean, spun));
  if (process.argv.includes('--write')) writeFileSync(METHOD_FIGURES, methodFigures(rows));
  whole('The founding page', pageText(join(data, '..', FOUNDING), 'https://founding.example/'));
  const ownSpun = given('--spun');
  if (ownSpun) whole('Texts given by --spun', textsIn(ownSpun, 'given spun'));
  halfSpun();
  evidence(web, model, (text) => spin(text.text, styleOf(text), diceOf(hashOf(text.name))));
  await speed(
    held.map(({ text }) => text),
    asset,
  );
  if (!process.argv.includes('--quick')) leaveOut(STYLES.filter((style) => style !== 'mixed'));
}

type Row = ReturnType<typeof table>;

/** As the method page reads them: one row a length that is judged. */
function methodFigures(rows: readonly Row[]): string {
  const lines = rows
    .filter(({ words }) => words >= 150)
    .map((row) =>
      JSON.stringify(row)
        .replace(/([{,:])/g, '$1 ')
        .replace('}', ' }'),
    );
  return `{\n  "wording": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`;
}

function table(length: number, clean: readonly CleanText[], spun: readonly CleanText[]) {
  const genuine = judgeAll(clean, length, model);
  const found = judgeAll(spun, length, model);
  const ofWeb = genuine.filter(({ group }) => isWeb(group));
  const own = figuresOf(ofWeb.map(scoreOf), found.map(scoreOf));
  const strict = share(found, 'strict');
  const flagged = share(ofWeb, 'strict');
  const title = `${ofWeb.length} genuine web texts, ${genuine.length - ofWeb.length} others, ${found.length} spun`;
  console.log(`\n${length} words: ${title}`);
  console.table({
    Headwater: { ...printed(own), 'recall at strict': percent(strict), 'web flagged': percent(flagged) },
    ...peerRows(clean, spun, length),
  });
  console.table(byGroup(found));
  console.table(unseen(ofWeb, length));
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

function peerRows(clean: readonly CleanText[], spun: readonly CleanText[], length: number) {
  const scoresOf = (texts: readonly CleanText[]) =>
    texts.flatMap(({ text }) => piecesOf(text, length).map((piece) => peerScores(piece, model)));
  const genuine = scoresOf(clean.filter(({ register }) => isWeb(register)));
  const found = scoresOf(spun);
  const row = (peer: number) =>
    printed(
      figuresOf(
        genuine.map((scores) => scores[peer] ?? 0),
        found.map((scores) => scores[peer] ?? 0),
      ),
    );
  return Object.fromEntries(PEERS.map((name, peer) => [name, row(peer)]));
}

/** The held-out articles in styles that no training saw. */
function unseen(ofWeb: readonly Judged[], length: number) {
  const spinners = unseenSpinners(model);
  return UNSEEN_STYLES.map((style) => {
    const texts = web.map((text) => ({ ...text, text: spinners[style](text.text, diceOf(hashOf(text.name))).text }));
    const found = judgeAll(texts, length, model);
    const figures = printed(figuresOf(ofWeb.map(scoreOf), found.map(scoreOf)));
    return { 'style of the bench alone': style, ...figures, 'recall at strict': percent(share(found, 'strict')) };
  });
}

function isWeb(register: string): boolean {
  return register === 'web' || register === 'web, as extracted';
}

function judgeAll(texts: readonly CleanText[], length: number, lent: WordingModel): Judged[] {
  return texts.flatMap(({ text, register }) => piecesOf(text, length).map((piece) => judged(piece, register, lent)));
}

function scoreOf({ score }: Judged): number {
  return score;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}

function share(list: readonly Judged[], key: 'strict' | 'lenient'): number {
  return list.filter((one) => one[key]).length / Math.max(1, list.length);
}

function byGroup(list: readonly Judged[]) {
  const groups = [...new Set(list.map(({ group }) => group))].toSorted();
  return Object.fromEntries(
    groups.map((name) => {
      const own = list.filter(({ group }) => group === name);
      const flagged = own.filter(({ strict }) => strict).length;
      return [
        name,
        {
          texts: own.length,
          'flagged strictly': flagged,
          strict: percent(share(own, 'strict')),
          lenient: percent(share(own, 'lenient')),
        },
      ];
    }),
  );
}

/** Each text as a whole, and once more without the sentences that hold a known substitution. */
function whole(title: string, texts: readonly CleanText[]): void {
  if (texts.length === 0) return;
  console.log(`\n${title}, whole, and without the sentences that hold a known substitution`);
  console.table(
    texts.flatMap(({ name, text }) =>
      [text, withoutKnown(text)].map((version, at) => {
        const { strict, lenient, score } = judged(version, name, model);
        return {
          name: name.split('/').at(-1),
          version: at === 0 ? 'whole' : 'without',
          words: tokenize(version).words.length,
          strict,
          lenient,
          score: score.toFixed(2),
          'model alone, over strict': overStrict(version, model).toFixed(2),
        };
      }),
    ),
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
  const untouched = long.filter(({ text }) => judged(text, 'web', model).strict).length;
  console.log(
    `\nhalf-spun articles of 600 words and more: ${strict} of ${long.length} found, ${inParts} of them by a part; untouched ones flagged: ${untouched}`,
  );
}

/** Each style found by a model that never saw it, nor its words. */
function leaveOut(styles: readonly Style[]): void {
  const course = courseOf(trainingTexts(articles), data);
  const table = styles.flatMap((style) => {
    const { lessons, putIn } = course.lessons(STYLES.filter((one) => one !== style && one !== 'mixed'));
    const other = decodeWordingModel(encodeModel(course.lexicon, putIn, trainWeights(lessons)));
    if (!other) throw new Error('the asset does not decode');
    const spun = web.map((text) => spunAs(text, style));
    return [300, 600].map((words) => {
      const genuine = judgeAll(web, words, other);
      const found = judgeAll(spun, words, other);
      return {
        'style left out': style,
        words,
        ...printed(figuresOf(genuine.map(scoreOf), found.map(scoreOf))),
        'recall at strict': percent(share(found, 'strict')),
        'web flagged': genuine.filter(({ strict }) => strict).length,
      };
    });
  });
  console.log('\nEach style by a model that never saw it');
  console.table(table);
}
