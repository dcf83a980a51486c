const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:\D|$)|(?:left|top|text-indent|margin-left)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*(?:0|1px)[\s,])/i;

/** Longest inline style that is looked at, UTF-16 units. */
const STYLE_SEEN = 1_000;

/**
 * True where the element's own attributes hide it. Style sheets are not asked: that would force a layout. `opacity: 0` is
 * no hiding: articles fade in. React puts streamed parts of a page into hidden blocks named `S:0` until its script runs.
 */
export function isHidden(attribute: (name: string) => string | null): boolean {
  const hidden = attribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return !/^S:/.test(attribute('id') ?? '');
  const style = attribute('style');
  return style !== null && HIDING.test(style.slice(0, STYLE_SEEN));
}
