import { useEffect, useState } from 'preact/hooks';

/** A part of a view that is loaded once the rest is drawn; null until then. */
export function usePart<Part extends object>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => void load().then(setPart), []);
  return part;
}
