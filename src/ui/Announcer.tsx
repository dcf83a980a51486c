import { useEffect, useState } from 'preact/hooks';

/** Screen readers drop what is announced while focus moves (nvaccess/nvda#11299), so wait, in ms. */
const AFTER_FOCUS = 150;

/** The one polite live region of a view. */
export function Announcer({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), AFTER_FOCUS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p role="status" class="for-ears">
      {said}
    </p>
  );
}
