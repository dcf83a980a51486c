import type { Settings } from '../platform/settings';
import { columnWidth } from './column-width';

/** Font stacks of the bundled faces, each ending in what every system has. */
const FONTS: Readonly<Record<Exclude<Settings['font'], 'own'>, string>> = {
  system: 'system-ui, sans-serif',
  literata: '"Literata", "Iowan Old Style", Georgia, "Noto Serif", serif',
  'source-serif': '"Source Serif 4", Charter, Georgia, "Noto Serif", serif',
  atkinson: '"Atkinson Hyperlegible Next", system-ui, sans-serif',
  inter: '"Inter", system-ui, sans-serif',
  lexend: '"Lexend", system-ui, sans-serif',
  opendyslexic: '"OpenDyslexic", system-ui, sans-serif',
};

/** Make the page look as the settings say; the theme alone where `text` is false. */
export function applyReadingStyle(settings: Settings, text: boolean): void {
  const root = document.documentElement;
  if (settings.theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  const values: Record<string, string> = { '--own-paper': settings.ownPaper, '--own-ink': settings.ownInk };
  if (text) Object.assign(values, textValues(settings));
  for (const [name, value] of Object.entries(values)) root.style.setProperty(name, value);
}

/** The chosen face, with what stands in for it where it is missing. */
export function fontFamily({ font, ownFont }: Settings): string {
  return font === 'own' ? ownStack(ownFont) : FONTS[font];
}

function textValues(settings: Settings): Readonly<Record<string, string>> {
  const family = fontFamily(settings);
  return {
    '--text': family,
    '--size': `${settings.size}px`,
    '--leading': String(settings.lineHeight),
    '--column': `${columnWidth(family, settings)}px`,
    '--tracking': `${settings.letterSpacing}em`,
    '--word-gap': `${settings.wordSpacing}em`,
    '--align': settings.align,
    '--hyphens': settings.hyphens ? 'auto' : 'manual',
  };
}

/** An installed font by its name; quotes and backslashes cannot leave the string. */
function ownStack(name: string): string {
  const safe = name.replace(/["\\\n\r;{}]/g, '').trim();
  return safe ? `"${safe}", ${FONTS.literata}` : FONTS.literata;
}
