/** What could load something or reach beyond the reader's look: at-rules that import, and any address. */
const LOADS = /@import[^;]*;?|@font-face\s*\{[^}]*\}?|(?:url|image-set|src|image)\s*\([^)]*\)?/gi;

const sheet = 'replaceSync' in CSSStyleSheet.prototype ? new CSSStyleSheet() : null;

/** Make the reader's own CSS hold. It can load nothing: addresses are taken out, and the page's policy bars them too. */
export function applyOwnCss(css: string): void {
  if (!sheet) return;
  sheet.replaceSync(css.replace(LOADS, ''));
  if (!document.adoptedStyleSheets.includes(sheet))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
