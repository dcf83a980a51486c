import type { Sentence } from './sentences';

/** Where speech stands: `at` is the sentence's number. */
export interface SpeechState {
  readonly kind: 'idle' | 'speaking' | 'paused' | 'failed';
  readonly at: number;
  /** Whether the sentence before was left because its voice fell silent without a word. */
  readonly afterSilence?: boolean;
}

interface Speech {
  readonly synth: SpeechSynthesis;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly voice: () => SpeechSynthesisVoice | null;
  readonly rate: () => number;
  readonly lang: string | null;
  readonly onState: (state: SpeechState) => void;
  /** The word being spoken, where the voice tells; offsets into `text`. */
  readonly onWord: (start: number, end: number) => void;
}

export interface Speaker {
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly skip: (sentences: number) => void;
  readonly skipBlock: (blocks: 1 | -1) => void;
  /** Speak the current sentence anew: the voice or its speed has changed. */
  readonly renew: () => void;
}

/**
 * Speaks a text sentence by sentence. Pausing cancels and remembers the sentence: the engines' own pause
 * forgets its place on some systems, and each sentence is an utterance of its own, so none is long enough to be cut off.
 */
export function createSpeaker(speech: Speech): Speaker {
  let state: SpeechState = { kind: 'idle', at: 0 };
  /** Tells the utterance that speaks from those that were cancelled, whose events still come. */
  let turn = 0;
  let watch: ReturnType<typeof setTimeout> | undefined;
  const to = (next: SpeechState) => {
    state = next;
    speech.onState(next);
  };
  const say = (at: number, afterSilence = false) => {
    turn += 1;
    clearTimeout(watch);
    speech.synth.cancel();
    const sentence = speech.sentences[at];
    if (!sentence) return to({ kind: 'idle', at: 0 });
    to({ kind: 'speaking', at, ...(afterSilence ? { afterSilence } : {}) });
    listenFor(sentence, turn);
    speech.synth.speak(utter(sentence, turn));
  };
  /** Chrome may cut a voice off and tell nobody: what should long be over counts as over. */
  const listenFor = (sentence: Sentence, own: number) => {
    clearTimeout(watch);
    watch = setTimeout(
      () => own === turn && say(state.at + 1, true),
      longest(speech.text.slice(sentence.start, sentence.end), speech.rate()),
    );
  };
  const utter = (sentence: Sentence, own: number) => {
    const utterance = new SpeechSynthesisUtterance(speech.text.slice(sentence.start, sentence.end));
    const voice = speech.voice();
    utterance.voice = voice;
    utterance.lang = voice?.lang ?? speech.lang ?? '';
    utterance.rate = speech.rate();
    utterance.onend = () => own === turn && say(state.at + 1);
    utterance.onerror = () => own === turn && quiet({ kind: 'failed', at: state.at });
    utterance.onboundary = ({ charIndex, charLength }) => {
      if (own !== turn) return;
      const start = sentence.start + charIndex;
      listenFor({ ...sentence, start }, own);
      speech.onWord(start, wordEnd(speech.text, start, charLength));
    };
    return utterance;
  };
  const quiet = (next: SpeechState) => {
    turn += 1;
    clearTimeout(watch);
    speech.synth.cancel();
    to(next);
  };
  const go = (at: number) => {
    const place = Math.max(0, Math.min(speech.sentences.length - 1, at));
    if (state.kind === 'speaking') say(place);
    else to({ ...state, at: place });
  };
  return {
    play: () => say(state.at),
    pause: () => quiet({ kind: 'paused', at: state.at }),
    stop: () => quiet({ kind: 'idle', at: 0 }),
    skip: (by) => go(state.at + by),
    skipBlock: (by) => go(blockStart(speech.sentences, state.at, by)),
    renew: () => state.kind === 'speaking' && say(state.at),
  };
}

/** Slowest speech that is still speech, in ms a character: half of what voices take for letters, and for ideographs. */
const SLOW = 160;
const SLOW_IDEOGRAPH = 500;
/** A voice may take this long to begin, in ms: network voices first fetch. */
const START = 6000;

/** Longest time that this text can take to be spoken, in ms. */
function longest(text: string, rate: number): number {
  const ideographs = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0;
  return START + ((text.length - ideographs) * SLOW + ideographs * SLOW_IDEOGRAPH) / rate;
}

/** Firefox gives no length of a word: it ends where the letters end. */
function wordEnd(text: string, start: number, length: number | undefined): number {
  if (length) return start + length;
  return start + (/^[\p{L}\p{M}\p{N}'’-]+/u.exec(text.slice(start, start + 60))?.[0].length ?? 1);
}

/** The first sentence of the next block, or of this one, or when there already of the one before. */
function blockStart(sentences: readonly Sentence[], at: number, by: 1 | -1): number {
  const block = sentences[at]?.block ?? 0;
  if (by > 0) {
    const next = sentences.findIndex((one) => one.block > block);
    return next < 0 ? sentences.length - 1 : next;
  }
  const first = sentences.findIndex((one) => one.block === block);
  if (first < at || first === 0) return first;
  const before = sentences[first - 1]?.block;
  return sentences.findIndex((one) => one.block === before);
}
