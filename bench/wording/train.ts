import { documentFeatures } from '@/core/wording/document-features';
import { documentScore } from '@/core/wording/document-score';
import type { CalibrationRow, WordingModel, WordingWeights } from '@/core/wording/model';
import { readTokens } from '@/core/wording/reading';
import { riseOf } from '@/core/wording/registers';
import { partOf, readRawText, type TextRead } from '@/core/wording/text-read';
import { TOKEN_FEATURES, tokenFeatures } from '@/core/wording/token-features';
import { tokenize } from '@/core/wording/tokens';
import type { CleanText } from './corpus';
import { diceOf } from './dice';
import { type Examples, fitLogistic, fitNet, type Row, rounded } from './learn';
import type { Spun } from './spin-text';

const SEED = 20_261_123;
const MOST_TOKENS = 700_000;
/** Lengths at which the document model is fitted, and those at which it is calibrated, in words. */
const FITTED = [150, 300, 600];
const CALIBRATED = [100, 150, 300, 600, 1200];
/** Old and odd registers teach tolerance, but modern articles decide. */
const WEIGHT = { web: 1, other: 0.4 };

/** A genuine text and what spinners made of it; the models are lent by lexicons that did not count it. */
export interface Lesson {
  readonly text: CleanText;
  readonly spun: readonly Spun[];
  /** Knows all words that spinners like. */
  readonly model: WordingModel;
  /** Knows half of them: a real spinner's dictionary is not ours. */
  readonly surprised: WordingModel;
}

/** Weights fitted on genuine texts and their simulated spins. */
export function trainWeights(lessons: readonly Lesson[]): WordingWeights {
  const net = fitNet(tokenExamples(lessons), diceOf(SEED));
  const taught = lessons.map(({ text, spun, model, surprised }) => ({
    weight: text.register === 'web' ? WEIGHT.web : WEIGHT.other,
    web: text.register === 'web',
    known: readRawText(text.text, withWeights(model, net)),
    model,
    surprised,
    clean: readRawText(text.text, withWeights(surprised, net)),
    spun: spun.map((one) => readRawText(one.text, withWeights(surprised, net))),
  }));
  const rows = taught.flatMap(({ weight, surprised, clean, spun }): Row[] => [
    ...piecesOf(clean, FITTED, surprised).map((features) => ({ features, spun: false, weight })),
    ...spun.flatMap((read) => piecesOf(read, FITTED, surprised).map((features) => ({ features, spun: true, weight }))),
  ]);
  const document = fitLogistic(balanced(rows));
  const score = (features: readonly number[]) => documentScore(features, { weights: { document } });
  const web = taught.filter((one) => one.web);
  const others = taught.filter((one) => !one.web);
  const calibration = CALIBRATED.map((length) =>
    calibrate(length, {
      clean: web.flatMap(({ known, model }) => standing(known, length, model, score)),
      others: others.flatMap(({ known, model }) => standing(known, length, model, score)),
      spun: web.flatMap(({ spun, surprised }) =>
        spun.flatMap((read) => piecesOf(read, [length], surprised).map(score)),
      ),
    }),
  );
  return { ...net, document, calibration };
}

function withWeights(model: WordingModel, weights: Partial<WordingWeights>): WordingModel {
  return { ...model, weights: { ...model.weights, ...weights } };
}

function tokenExamples(lessons: readonly Lesson[]): Examples {
  const inputs = new Float32Array(MOST_TOKENS * TOKEN_FEATURES);
  const labels = new Uint8Array(MOST_TOKENS);
  let count = 0;
  const take = ({ text, put }: Spun, model: WordingModel) => {
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
  };
  for (const [index, { text, spun, surprised }] of lessons.entries()) {
    for (const one of spun) take(one, surprised);
    if (index % 2 === 0) take({ text: text.text, put: [] }, surprised);
  }
  return { width: TOKEN_FEATURES, inputs, labels: labels.subarray(0, count) };
}

/** Document features of a text's pieces of these lengths. */
function piecesOf(read: TextRead, lengths: readonly number[], model: WordingModel): number[][] {
  return lengths.flatMap((length) => partsOf(read, length).map((part) => documentFeatures(part, model)));
}

function partsOf(read: TextRead, length: number): TextRead[] {
  const words = read.tokens.words.length;
  return Array.from({ length: Math.floor(words / length) }, (_, at) => partOf(read, at * length, (at + 1) * length));
}

/** Scores of a genuine text's pieces less what their registers ask over the threshold: only what may be flagged sets it. */
function standing(
  read: TextRead,
  length: number,
  model: WordingModel,
  score: (features: readonly number[]) => number,
): number[] {
  return partsOf(read, length).flatMap((part) => {
    const rise = riseOf(part.tokens, part.reading);
    return rise === Number.POSITIVE_INFINITY ? [] : [score(documentFeatures(part, model)) - rise];
  });
}

function balanced(rows: readonly Row[]): Row[] {
  const total = (spun: boolean) => rows.reduce((sum, row) => sum + (row.spun === spun ? row.weight : 0), 0);
  const ratio = total(false) / total(true);
  return rows.map((row) => (row.spun ? { ...row, weight: row.weight * ratio } : row));
}

/** Shares of genuine texts over the thresholds, among modern articles and in all registers together: old and odd ones are half of those, and much rarer where people read. */
const STRICT = { modern: 0.0005, all: 0.001 };
const LENIENT = { modern: 0.01, all: 0.025 };

function calibrate(
  length: number,
  { clean, others, spun }: { readonly [kind in 'clean' | 'others' | 'spun']: readonly number[] },
): CalibrationRow {
  const rows = [
    ...clean.map((score) => ({ features: [score], spun: false, weight: 1000 / clean.length })),
    ...spun.map((score) => ({ features: [score], spun: true, weight: 1000 / spun.length })),
  ];
  const [slope = [0, 1, 1], bias = [0, 1, 0]] = fitLogistic(rows, 0.01);
  const modern = clean.toSorted((a, b) => a - b);
  const all = [...clean, ...others].toSorted((a, b) => a - b);
  return {
    length,
    slope: rounded(slope[2] / slope[1]),
    offset: rounded(bias[2] - (slope[2] * slope[0]) / slope[1]),
    tenth: rounded(modern[Math.floor(clean.length * 0.9)] ?? 0),
    lenient: rounded(Math.max(tail(modern, LENIENT.modern), tail(all, LENIENT.all))),
    strict: rounded(Math.max(tail(modern, STRICT.modern), tail(all, STRICT.all))),
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
