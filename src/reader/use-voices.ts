import { useEffect, useState } from 'preact/hooks';

/** The browser's voices; some browsers only know them a moment after the first question. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return undefined;
    const ask = () => setVoices(speechSynthesis.getVoices());
    ask();
    speechSynthesis.addEventListener('voiceschanged', ask);
    return () => speechSynthesis.removeEventListener('voiceschanged', ask);
  }, []);
  return voices;
}
