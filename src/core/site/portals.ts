/** A big site whose pages gather other sites' stories. */
export interface Portal {
  readonly name: string;
  readonly domain: string;
  /** Start of the host names it gathers under; '' for all of the domain. */
  readonly host: string;
  /** Start of the paths it gathers under. */
  readonly path: string;
  /** How its lists lead to stories: straight, through a link that can be decoded, through one that must be opened, or to copies it hosts. */
  readonly links: 'direct' | 'decoded' | 'opaque' | 'hosted';
}

type Row = readonly [name: string, domain: string, links: Portal['links'], path?: string, host?: string];

const rows: readonly Row[] = [
  ['AllSides', 'allsides.com', 'hosted'],
  ['AllTop', 'alltop.com', 'direct'],
  ['AOL', 'aol.com', 'hosted'],
  ['Apple News', 'apple.news', 'opaque'],
  ['Bing News', 'bing.com', 'decoded', '/news', 'www.bing.com'],
  ['BizToc', 'biztoc.com', 'direct'],
  ['Dailyhunt', 'dailyhunt.in', 'hosted'],
  ['Daum News', 'daum.net', 'hosted', '/', 'v.daum.net'],
  ['Drudge Report', 'drudgereport.com', 'direct'],
  ['Feedly', 'feedly.com', 'direct'],
  ['Flipboard', 'flipboard.com', 'decoded'],
  ['Google News', 'google.com', 'opaque', '/', 'news.google.com'],
  ['Ground News', 'ground.news', 'hosted'],
  ['Hacker News', 'ycombinator.com', 'direct', '/', 'news.ycombinator.com'],
  ['HeadTopics', 'headtopics.com', 'hosted'],
  ['Inkl', 'inkl.com', 'hosted'],
  ['Knowhere News', 'knowherenews.com', 'hosted'],
  ['LINE Today', 'line.me', 'hosted', '/', 'today.line.me'],
  ['Lobsters', 'lobste.rs', 'direct'],
  ['Menéame', 'meneame.net', 'direct'],
  ['Memeorandum', 'memeorandum.com', 'direct'],
  ['MSN', 'msn.com', 'hosted'],
  ['Naver News', 'naver.com', 'hosted', '/', 'n.news.naver.com'],
  ['News360', 'news360.com', 'hosted'],
  ['NewsBreak', 'newsbreak.com', 'hosted'],
  ['NewsNow', 'newsnow.co.uk', 'opaque'],
  ['NewsNow', 'newsnow.com', 'opaque'],
  ['Newser', 'newser.com', 'hosted'],
  ['Opera News', 'opera.news', 'hosted'],
  ['Opera News', 'operanewsapp.com', 'hosted'],
  ['PressReader', 'pressreader.com', 'hosted'],
  ['Reddit', 'reddit.com', 'direct', '/r/'],
  ['RealClearPolitics', 'realclearpolitics.com', 'direct'],
  ['SmartNews', 'smartnews.com', 'hosted'],
  ['Techmeme', 'techmeme.com', 'direct'],
  ['Toutiao', 'toutiao.com', 'hosted'],
  ['Upday', 'upday.com', 'hosted'],
  ['Wykop', 'wykop.pl', 'direct'],
  ['Yahoo', 'yahoo.com', 'hosted', '/', 'news.yahoo.com'],
  ['Yahoo', 'yahoo.com', 'hosted', '/news/', 'www.yahoo.com'],
  ['Yahoo', 'yahoo.com', 'hosted', '/news/', 'finance.yahoo.com'],
  ['Yahoo! JAPAN', 'yahoo.co.jp', 'hosted', '/', 'news.yahoo.co.jp'],
  ['Yandex News', 'dzen.ru', 'direct', '/news'],
  ['Zen', 'dzen.ru', 'hosted', '/a/'],
];

/** The portals, by name. To add one: a row here. */
export const portals: readonly Portal[] = rows.map(([name, domain, links, path = '/', host = '']) => ({
  name,
  domain,
  host,
  path,
  links,
}));
