const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*(?:0|1px)(?![.\w%]|\d)|font-size\s*:\s*0(?:px|r?em|%|pt)|(?:left|top|text-indent|margin-left)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*(?:0|1px)[\s,]|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)|transform\s*:\s*scale\(\s*0\s*\)|color\s*:\s*transparent)/i;
/** No room to be seen in, where what does not fit is cut off. */
const NO_ROOM = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)/i;
const CUT_OFF = /(?:^|;)\s*overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;
const INK = /(?:^|;)\s*color\s*:\s*([^;!]+)/i;
const PAPER = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)/i;
/** Names of text that is for screen readers alone. */
const FOR_EARS =
  /(?:^|\s)(?:sr-only|(?:u-|is-)?visually-?hidden|screen-reader-(?:text|only)|a11y-hidden|element-invisible)(?:\s|$)/i;

/** Longest inline style that is looked at, UTF-16 units. */
const STYLE_SEEN = 1_000;

/**
 * True where the element's own attributes hide it. Style sheets are not asked: that would force a layout. `opacity: 0` is
 * no hiding: articles fade in. React puts streamed parts of a page into hidden blocks named `S:0` until its script runs.
 */
export function isHidden(attribute: (name: string) => string | null, isHeadline = false): boolean {
  const hidden = attribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return !/^S:/.test(attribute('id') ?? '');
  const style = attribute('style')?.slice(0, STYLE_SEEN);
  if (style && (HIDING.test(style) || isCutOff(style) || isInkOnInk(style))) return true;
  return !isHeadline && FOR_EARS.test(attribute('class') ?? '');
}

/** Frames of videos have no height but a padding that makes room. */
function isCutOff(style: string): boolean {
  return NO_ROOM.test(style) && CUT_OFF.test(style) && !/padding/i.test(style);
}

function isInkOnInk(style: string): boolean {
  const ink = INK.exec(style)?.[1]?.trim().toLowerCase();
  return ink !== undefined && ink === PAPER.exec(style)?.[1]?.trim().toLowerCase();
}
