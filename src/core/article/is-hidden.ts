const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:\D|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|(?:left|top|text-indent|margin-left)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*(?:0|1px)[\s,])/i;

/** Longest inline style that is looked at, UTF-16 units. */
const STYLE_SEEN = 1_000;

/** True where the element's own attributes hide it. Style sheets are not asked: that would force a layout. */
export function isHidden(attribute: (name: string) => string | null): boolean {
  const hidden = attribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = attribute('style');
  return style !== null && HIDING.test(style.slice(0, STYLE_SEEN));
}
