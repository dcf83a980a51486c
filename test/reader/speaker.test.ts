import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSpeaker, type SpeechState } from '@/reader/speaker';

interface Utterance {
  readonly text: string;
  onend?: () => void;
  onerror?: () => void;
  onboundary?: (event: { charIndex: number; charLength?: number }) => void;
}

const TEXT = 'One here. Two here.\nThree. Four.';
const SENTENCES = [
  { start: 0, end: 9, block: 0 },
  { start: 10, end: 19, block: 0 },
  { start: 20, end: 26, block: 1 },
  { start: 27, end: 32, block: 1 },
];

let said: Utterance[];
let states: SpeechState[];
let words: string[];

function speaker() {
  said = [];
  states = [];
  words = [];
  return createSpeaker({
    synth: { cancel: vi.fn(), speak: (one: Utterance) => said.push(one) } as unknown as SpeechSynthesis,
    text: TEXT,
    sentences: SENTENCES,
    lang: 'en',
    voice: () => null,
    rate: () => 1,
    onState: (state) => states.push(state),
    onWord: (start, end) => words.push(TEXT.slice(start, end)),
  });
}

const texts = () => said.map(({ text }) => text);

beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', function Stub(this: { text: string }, text: string) {
    this.text = text;
  } as unknown as typeof SpeechSynthesisUtterance);
});

describe('speaking', () => {
  test('goes on with the next sentence when one ends, and stops after the last', () => {
    speaker().play();
    for (let at = 0; at < SENTENCES.length; at += 1) said[at]?.onend?.();
    expect(texts()).toEqual(['One here.', 'Two here.', 'Three.', 'Four.']);
    expect(states.at(-1)).toEqual({ kind: 'idle', at: 0 });
  });

  test('goes on from the same sentence after a pause; the cancelled one’s late events change nothing', () => {
    const speech = speaker();
    speech.play();
    said[0]?.onend?.();
    speech.pause();
    said[1]?.onend?.();
    said[1]?.onerror?.();
    speech.play();
    expect(texts()).toEqual(['One here.', 'Two here.', 'Two here.']);
  });

  test('skips by sentences and by paragraphs, within the text', () => {
    const speech = speaker();
    speech.play();
    speech.skipBlock(1);
    speech.skip(1);
    speech.skip(5);
    speech.skipBlock(-1);
    speech.skipBlock(-1);
    speech.skip(-3);
    expect(texts()).toEqual(['One here.', 'Three.', 'Four.', 'Four.', 'Three.', 'One here.', 'One here.']);
  });

  test('tells of a failure where it happened, and goes on from there', () => {
    const speech = speaker();
    speech.play();
    said[0]?.onend?.();
    said[1]?.onerror?.();
    expect(states.at(-1)).toEqual({ kind: 'failed', at: 1 });
    speech.play();
    expect(texts().at(-1)).toBe('Two here.');
  });

  test('goes on where the voice fell silent without telling, as Chrome’s do after 14 seconds', () => {
    vi.useFakeTimers();
    speaker().play();
    vi.advanceTimersByTime(60_000);
    expect(texts().slice(0, 2)).toEqual(['One here.', 'Two here.']);
    expect(states[1]).toEqual({ kind: 'speaking', at: 1, afterSilence: true });
    vi.useRealTimers();
  });

  test('waits for a voice that still tells its words', () => {
    vi.useFakeTimers();
    speaker().play();
    for (let at = 0; at < 8; at += 1) {
      vi.advanceTimersByTime(5000);
      said[0]?.onboundary?.({ charIndex: 0, charLength: 3 });
    }
    expect(texts()).toEqual(['One here.']);
    vi.useRealTimers();
  });

  test('stays where it was paused, however long', () => {
    vi.useFakeTimers();
    const speech = speaker();
    speech.play();
    speech.pause();
    vi.advanceTimersByTime(600_000);
    expect(states.at(-1)).toEqual({ kind: 'paused', at: 0 });
    vi.useRealTimers();
  });

  test('tells the word, also where the voice gives no length', () => {
    speaker().play();
    said[0]?.onboundary?.({ charIndex: 0, charLength: 3 });
    said[0]?.onboundary?.({ charIndex: 4 });
    expect(words).toEqual(['One', 'here']);
  });
});
