import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import type { Settings } from '../platform/settings';
import { highlight } from '../ui/highlight';
import type { TextIndex } from '../ui/text-index';
import { scrollToRange } from './scroll-to-range';
import { sentencesOf } from './sentences';
import { createSpeaker, type SpeechState } from './speaker';
import { useMediaKeys } from './use-media-keys';
import { useReturnFocus } from './use-return-focus';
import { useVoices } from './use-voices';
import { voicesFor } from './voices';

interface Props {
  readonly index: TextIndex;
  readonly lang: string | null;
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
  readonly onClose: () => void;
  readonly say: (words: string) => void;
}

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5] as const;

/** Reads the article aloud, with the sentence and the word marked and kept in view. */
export function ListenBar({ index, lang, settings, onChange, onClose, say }: Props) {
  const voices = voicesFor(useVoices(), lang);
  const code = lang?.slice(0, 2) ?? '';
  const voice = voices.find(({ voiceURI }) => voiceURI === settings.voices[code]) ?? voices[0] ?? null;
  const [state, setState] = useState<SpeechState>({ kind: 'idle', at: 0 });
  const sentences = useMemo(() => sentencesOf(index.text, lang), [index, lang]);
  const chosen = useRef({ voice, rate: settings.speechRate });
  chosen.current = { voice, rate: settings.speechRate };
  const speaker = useMemo(
    () =>
      createSpeaker({
        synth: speechSynthesis,
        text: index.text,
        sentences,
        lang,
        voice: () => chosen.current.voice,
        rate: () => chosen.current.rate,
        onState: setState,
        onWord: (start, end) => highlight('spoken-word', [index.rangeOf(start, end)]),
      }),
    [index, sentences, lang],
  );
  useEffect(() => () => speaker.stop(), [speaker]);
  useEffect(() => speaker.renew(), [voice, settings.speechRate]);
  useSpokenMark(index, state.kind === 'idle' ? undefined : sentences[state.at]);
  useMediaKeys(speaker);
  const speaking = state.kind === 'speaking';
  const note = noteOn(voice, state);
  useEffect(() => say(note), [note]);
  useReturnFocus();
  const play = useRef<HTMLButtonElement>(null);
  useEffect(() => play.current?.focus({ preventScroll: true }), []);
  return (
    <section class="listen" aria-label={t('listen')}>
      <button type="button" aria-label={t('listen_back_block')} onClick={() => speaker.skipBlock(-1)}>
        <Arrow d="M6 5v14M19 5 9 12l10 7z" />
      </button>
      <button type="button" aria-label={t('listen_back')} onClick={() => speaker.skip(-1)}>
        <Arrow d="M17 5 7 12l10 7z" />
      </button>
      <button
        ref={play}
        type="button"
        class="primary"
        disabled={!voice}
        onClick={speaking ? speaker.pause : speaker.play}
      >
        {t(speaking ? 'listen_pause' : 'listen_play')}
      </button>
      <button type="button" aria-label={t('listen_on')} onClick={() => speaker.skip(1)}>
        <Arrow d="M7 5l10 7-10 7z" />
      </button>
      <button type="button" aria-label={t('listen_on_block')} onClick={() => speaker.skipBlock(1)}>
        <Arrow d="M18 5v14M5 5l10 7-10 7z" />
      </button>
      <select
        aria-label={t('listen_speed')}
        value={settings.speechRate}
        onChange={({ currentTarget }) => onChange({ speechRate: Number(currentTarget.value) })}
      >
        {RATES.map((rate) => (
          <option key={rate} value={rate}>
            {rate}×
          </option>
        ))}
      </select>
      {voices.length > 0 && (
        <select
          aria-label={t('listen_voice')}
          value={voice?.voiceURI ?? ''}
          onChange={({ currentTarget }) => onChange({ voices: { ...settings.voices, [code]: currentTarget.value } })}
        >
          {voices.map(({ voiceURI, name, localService }) => (
            <option key={voiceURI} value={voiceURI}>
              {localService ? name : t('listen_remote', name)}
            </option>
          ))}
        </select>
      )}
      <p class="hint">{note}</p>
      <button type="button" aria-label={t('close')} onClick={onClose}>
        ×
      </button>
    </section>
  );
}

/** Drawn, since many systems have no font with these signs; turned round where text runs leftwards. */
function Arrow({ d }: { readonly d: string }) {
  return (
    <svg class="arrow" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  );
}

function noteOn(voice: SpeechSynthesisVoice | null, state: SpeechState): string {
  if (!voice) return t('listen_no_voice');
  if (state.kind === 'failed') return t('listen_failed');
  if (state.afterSilence) return t('listen_stalled');
  return voice.localService ? '' : t('listen_remote_note');
}

function useSpokenMark(index: TextIndex, sentence: { readonly start: number; readonly end: number } | undefined): void {
  useEffect(() => {
    const range = sentence && index.rangeOf(sentence.start, sentence.end);
    highlight('spoken', range ? [range] : []);
    highlight('spoken-word', []);
    if (range) scrollToRange(range);
    return () => {
      highlight('spoken', []);
      highlight('spoken-word', []);
    };
  }, [index, sentence]);
}
