/** The voices for a language, those that work on this device first; all voices where none speaks it. */
export function voicesFor(all: readonly SpeechSynthesisVoice[], lang: string | null): readonly SpeechSynthesisVoice[] {
  const code = lang?.slice(0, 2).toLowerCase() ?? '';
  const fitting = all.filter((voice) => voice.lang.toLowerCase().startsWith(code));
  return (fitting.length > 0 ? fitting : all).toSorted((a, b) => rank(b) - rank(a));
}

function rank(voice: SpeechSynthesisVoice): number {
  return (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
}
