/** Longest wait for a font, in ms; it stands on this device, so it mostly takes a few. */
const PATIENCE = 1000;

/** Loads a face before the text is drawn, so that nothing moves when it comes, and a line's width is measured in it. */
export async function fontReady(family: string): Promise<void> {
  const faces = ['400', '700'].map((weight) => document.fonts.load(`${weight} 16px ${family}`));
  await Promise.race([Promise.all(faces).catch(() => []), new Promise((wake) => setTimeout(wake, PATIENCE))]);
}
