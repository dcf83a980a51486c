import { expect, test } from 'vitest';
import { articleOf } from './article-of';
import { paragraphs } from './prose';

const named = (name: string) => `<meta property="og:site_name" content="${name}">`;
const SITE = '<script type="application/ld+json">{"@type":"WebSite","name":"The Tide Table"}</script>';
const SLOGAN = 'The Tide Table: all the water that comes and goes between the islands, every day of the year';

test.each<[what: string, head: string, name: string | null]>([
  ['as it is stated', named('The Tide Table'), 'The Tide Table'],
  ['an address without its dress', named('www.tide-table.example/'), 'tide-table.example'],
  ['the same with its scheme', named('https://tide-table.example'), 'tide-table.example'],
  ['a name that is a host', named('Tides.example'), 'Tides.example'],
  ['no slogan: the next best place has it', named(SLOGAN) + SITE, 'The Tide Table'],
  ['no page of the site either', named('https://tide-table.example/home/start') + SITE, 'The Tide Table'],
  ['nothing where there is nothing better', named(SLOGAN), null],
])('the name of the site is %s', (_what, head, name) => {
  const page = `<!doctype html><html><head>${head}</head><body><h1>The ferry is late</h1>${paragraphs(6)}</body></html>`;
  expect(articleOf(page).siteName).toBe(name);
});
