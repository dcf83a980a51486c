/** Hosts whose frames are part of an article: video, sound, posts, maps, figures. Others only where they may fill the screen. */
const HOSTS =
  /^(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|vimeo\.com|dailymotion\.com|twitch\.tv|tiktok\.com|twitter\.com|x\.com|bsky\.app|instagram\.com|facebook\.com|reddit\.com|soundcloud\.com|spotify\.com|podcasts\.apple\.com|bandcamp\.com|mixcloud\.com|ted\.com|rumble\.com|streamable\.com|wistia\.(?:com|net)|jwplatform\.com|jwplayer\.com|brightcove\.net|kaltura\.com|bilibili\.com|rutube\.ru|codepen\.io|jsfiddle\.net|codesandbox\.io|stackblitz\.com|openstreetmap\.org|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|slideshare\.net|archive\.org)$/;

/** From the address of a player to that of its page. */
const PAGES: readonly (readonly [player: RegExp, page: string])[] = [
  [/^(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\/([\w-]{6,})/, 'www.youtube.com/watch?v=$1'],
  [/^player\.vimeo\.com\/video\/(\d+)/, 'vimeo.com/$1'],
  [/^(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/, 'www.dailymotion.com/video/$1'],
  [/^open\.spotify\.com\/embed\/(\w+\/\w+)/, 'open.spotify.com/$1'],
  [/^embed\.ted\.com\/talks\/([\w/]+)/, 'www.ted.com/talks/$1'],
  [/^(?:www\.)?instagram\.com\/(p|reel)\/([\w-]+)\/embed/, 'www.instagram.com/$1/$2/'],
  [/^embed\.podcasts\.apple\.com\/(.+)/, 'podcasts.apple.com/$1'],
];

/** The address that a reader may be led to for a frame, or null where the frame is no part of an article. */
export function embedAddress(frame: string, mayFillScreen: boolean): string | null {
  const address = frame.trim().replace(/^\/\//, 'https://');
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || !(HOSTS.test(url.hostname) || mayFillScreen)) return null;
  const place = `${url.hostname}${url.pathname}`;
  const [player, page] = PAGES.find(([player]) => player.test(place)) ?? [];
  return player && page ? `https://${player.exec(place)?.[0].replace(player, page)}` : url.href;
}
