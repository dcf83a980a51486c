/** A search engine that opens in a tab; `%s` stands for the query, encoded. */
export interface SearchEngine {
  readonly id: string;
  readonly name: string;
  readonly template: string;
}

/** Engines that understand quotes and `-site:`. To add one: a row. */
export const engines: readonly SearchEngine[] = [
  { id: 'duckduckgo', name: 'DuckDuckGo', template: 'https://duckduckgo.com/?q=%s' },
  { id: 'google', name: 'Google', template: 'https://www.google.com/search?q=%s' },
  { id: 'google-news', name: 'Google News', template: 'https://news.google.com/search?q=%s' },
  { id: 'bing', name: 'Bing', template: 'https://www.bing.com/search?q=%s' },
  { id: 'bing-news', name: 'Bing News', template: 'https://www.bing.com/news/search?q=%s' },
  { id: 'brave', name: 'Brave Search', template: 'https://search.brave.com/search?q=%s' },
  { id: 'startpage', name: 'Startpage', template: 'https://www.startpage.com/do/search?q=%s' },
  { id: 'mojeek', name: 'Mojeek', template: 'https://www.mojeek.com/search?q=%s' },
  { id: 'qwant', name: 'Qwant', template: 'https://www.qwant.com/?q=%s' },
  { id: 'ecosia', name: 'Ecosia', template: 'https://www.ecosia.org/search?q=%s' },
  { id: 'kagi', name: 'Kagi', template: 'https://kagi.com/search?q=%s' },
];
