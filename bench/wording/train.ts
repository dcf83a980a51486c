import { documentFeatures } from '@/core/wording/document-features';
import { documentScore } from '@/core/wording/document-score';
import type { CalibrationRow, WordingModel, WordingWeights } from '@/core/wording/model';
import { oddnessOf } from '@/core/wording/oddness';
import { readTokens } from '@/core/wording/reading';
import { TOKEN_FEATURES, tokenFeatures } from '@/core/wording/token-features';
import { tokenize } from '@/core/wording/tokens';
import { type CleanText, piecesOf } from './corpus';
import { type Examples, fitLogistic, fitNet, type Row, rounded } from './learn';
import { type Dice, diceOf, type Spun, type Style } from './spinners';

const SEED = 20_261_123;
const MOST_TOKENS = 450_000;
const LENGTHS = [100, 150, 300, 600, 1200];
/** Old and odd registers teach tolerance, but modern articles decide. */
const WEIGHT = { web: 1, other: 0.4 };

export interface Lesson {
  readonly texts: readonly CleanText[];
  readonly styles: readonly Style[];
  readonly spin: (text: string, style: Style, dice: Dice) => Spun;
}

/** Weights fitted on genuine texts and their simulated spins; `model` lends its words and pairs. */
export function trainWeights(model: WordingModel, { texts, styles, spin }: Lesson): WordingWeights {
  const dice = diceOf(SEED);
  const spun = texts.map((text, index) => {
    const style = styles[index % styles.length];
    if (!style) throw new Error('no style');
    return spin(text.text, style, dice);
  });
  const net = fitNet(tokenExamples(model, spun), dice);
  const withNet = { ...model, weights: { ...model.weights, ...net } };
  const rows = LENGTHS.filter((length) => length >= 150 && length <= 600).flatMap((length) => [
    ...texts.flatMap((text) => rowsOf(withNet, text, { text: text.text, length, spun: false })),
    ...texts.flatMap((text, index) => rowsOf(withNet, text, { text: spun[index]?.text ?? '', length, spun: true })),
  ]);
  const document = fitLogistic(balanced(rows));
  const whole = { ...withNet, weights: { ...withNet.weights, document } };
  return { ...whole.weights, calibration: LENGTHS.map((length) => calibrate(whole, texts, spun, length)) };
}

function tokenExamples(model: WordingModel, spun: readonly Spun[]): Examples {
  const inputs = new Float32Array(MOST_TOKENS * TOKEN_FEATURES);
  const labels = new Uint8Array(MOST_TOKENS);
  let count = 0;
  for (const { text, put } of spun) {
    const tokens = tokenize(text);
    const reading = readTokens(tokens, model);
    let next = 0;
    for (let at = 0; at < tokens.words.length && count < MOST_TOKENS; at += 1) {
      const start = tokens.starts[at] ?? 0;
      while (next < put.length && (put[next]?.[1] ?? 0) <= start) next += 1;
      if (reading.candidate[at] === 0) continue;
      tokenFeatures(tokens, reading, model, at, inputs.subarray(count * TOKEN_FEATURES, (count + 1) * TOKEN_FEATURES));
      labels[count] = start >= (put[next]?.[0] ?? Number.POSITIVE_INFINITY) ? 1 : 0;
      count += 1;
    }
  }
  return { width: TOKEN_FEATURES, inputs, labels: labels.subarray(0, count) };
}

/** The document features of a text under a model. */
export function featuresOf(text: string, model: WordingModel): number[] {
  const tokens = tokenize(text);
  const reading = readTokens(tokens, model);
  return documentFeatures(tokens, reading, model, oddnessOf(tokens, reading, model));
}

function rowsOf(
  model: WordingModel,
  { register }: CleanText,
  piece: { text: string; length: number; spun: boolean },
): Row[] {
  const weight = register === 'web' ? WEIGHT.web : WEIGHT.other;
  return piecesOf(piece.text, piece.length).map((text) => ({
    features: featuresOf(text, model),
    spun: piece.spun,
    weight,
  }));
}

function balanced(rows: readonly Row[]): Row[] {
  const total = (spun: boolean) => rows.reduce((sum, row) => sum + (row.spun === spun ? row.weight : 0), 0);
  const ratio = total(false) / total(true);
  return rows.map((row) => (row.spun ? { ...row, weight: row.weight * ratio } : row));
}

function calibrate(
  model: WordingModel,
  texts: readonly CleanText[],
  spun: readonly Spun[],
  length: number,
): CalibrationRow {
  const web = texts.map((text, index) => ({ text, index })).filter(({ text }) => text.register === 'web');
  const scoresOf = (list: readonly string[]) =>
    list.flatMap((text) => piecesOf(text, length)).map((piece) => documentScore(featuresOf(piece, model), model));
  const clean = scoresOf(web.map(({ text }) => text.text)).toSorted((a, b) => a - b);
  const other = scoresOf(web.map(({ index }) => spun[index]?.text ?? ''));
  const rows = [
    ...clean.map((score) => ({ features: [score], spun: false, weight: 1 / clean.length })),
    ...other.map((score) => ({ features: [score], spun: true, weight: 1 / other.length })),
  ];
  const [slope = [0, 1, 1], bias = [0, 1, 0]] = fitLogistic(
    rows.map((row) => ({ ...row, weight: row.weight * 1000 })),
    0.01,
  );
  return {
    length,
    slope: rounded(slope[2] / slope[1]),
    offset: rounded(bias[2] - (slope[2] * slope[0]) / slope[1]),
    tenth: rounded(clean[Math.floor(clean.length * 0.9)] ?? 0),
    lenient: rounded(tail(clean, 0.01)),
    strict: rounded(tail(clean, 0.001)),
  };
}

/** Score that this share of genuine texts exceeds: beyond the 95th percentile an exponential tail is assumed, as samples end there. */
function tail(ascending: readonly number[], share: number): number {
  const from = Math.floor(ascending.length * 0.95);
  const base = ascending[from] ?? 0;
  const excess = ascending.slice(from).map((score) => score - base);
  const mean = excess.reduce((sum, value) => sum + value, 0) / Math.max(1, excess.length);
  return base + mean * Math.log(0.05 / share);
}
