import { describe, expect, test } from 'vitest';
import { readAttribution } from '@/core/source/read-attribution';

describe('a link text', () => {
  test.each([
    'Source link ',
    'SOURCE',
    '[Source]',
    'Zum Originalartikel',
    'Lire l’article original',
    'Leer el artículo completo',
    'Leia a matéria completa',
    'Leggi tutto',
    'Lees verder',
    'Czytaj dalej',
    'Ссылка на источник',
    'Джерело',
    'Läs mer',
    'Kilde',
    'Lue koko juttu',
    'Haberin devamı',
    'Celý článek',
    'Citește mai mult',
    'Eredeti cikk',
    'Διαβάστε περισσότερα',
    'Прочети още',
    'Izvor',
    '元記事',
    '阅读原文',
    '기사 원문',
    'رابط المصدر',
    'לכתבה המלאה',
    'ادامه مطلب',
    'Baca selengkapnya',
    'Xem bài gốc',
    'อ่านต่อ',
    'पूरा लेख पढ़ें',
    'Read more →',
    'Read the full story on Harbour Ledger',
  ])('%s leads on', (text) => expect(readAttribution('anchor', text)).toBe(true));

  test.each([
    'source code',
    'Source of income',
    'Quellen der Energie',
    'Fuentes de energía',
    'Open source',
    'Data source',
    'Previous Article',
    'viable',
    'Read more about us',
    'x'.repeat(100_000),
  ])('%.40s does not', (text) => expect(readAttribution('anchor', text)).toBe(false));
});

describe('a label', () => {
  test.each([
    'via Harbour Ledger',
    'Source : Le Phare',
    'Quelle: dpa',
    'Kaynak: Liman',
    '出典：港新聞',
    '来源：港口网',
    'المصدر: الميناء',
    'Reposted from Harbour Ledger',
    'First published on Medium',
    'Bron: NOS',
  ])('%s names a source', (text) => expect(readAttribution('label', text)).toBe(true));

  test.each([
    'Kildare farmers',
    'Bronze age',
    'Theodore Roosevelt',
    'Viaduct Harbour',
    'Source-based heat pumps',
    'Source code: here',
    'source of the Nile',
    'Originally published on Monday',
  ])('%s names none', (text) => expect(readAttribution('label', text)).toBe(false));
});

describe('a footer', () => {
  test.each([
    ['The post X appeared first on Y.', 'en'],
    ['Republished with permission from The Harbour Ledger', 'en'],
    ["Editor's note: This article, distributed by a wire, was originally published on The Harbour Ledger.", 'en'],
    ['Der Beitrag X erschien zuerst auf hafenblatt digital.', 'de'],
    ['L’article X est apparu en premier sur Le Phare.', 'fr'],
    ['La entrada X se publicó primero en El Puerto.', 'es'],
    ['O post X apareceu primeiro em O Porto.', 'pt'],
    ["L'articolo X proviene da Il Porto.", 'it'],
    ['Het bericht X verscheen eerst op Havenkrant.', 'nl'],
    ['Сообщение X появились сначала на Портовая газета.', 'ru'],
    ['Inlägget X dök först upp på Hamnbladet.', 'sv'],
    ['X yazısı ilk önce Liman üzerinde ortaya çıktı.', 'tr'],
    ['投稿 X は 港新聞 に最初に表示されました。', 'ja'],
    ['X 最先出现在 港口网。', 'zh'],
  ])('%s is in %s', (text, tag) => expect(readAttribution('foot', text)).toBe(tag));

  test.each([
    'The post office reopened first on Monday in Leeds after repairs',
    'The treaty was first published on Monday',
    'The novel was first published in 1925',
    'The exhibition first appeared in Paris before moving',
  ])('%s is prose', (text) => expect(readAttribution('foot', text)).toBeNull());
});

describe('a dateline', () => {
  test.each([
    ['LONDON, May 7 (Reuters) - Oil rose', 'paren', 'Reuters'],
    ['(Bloomberg) — The maker', 'paren', 'Bloomberg'],
    ['Paris (AFP) – The', 'paren', 'AFP'],
    ['NEW YORK, Nov. 3, 2025 /PRNewswire/ -- Acme', 'slash', 'PRNewswire'],
    ['Seoul, Korea, February twenty seventh, 2025, Chainwire A maker', 'comma', 'Chainwire'],
    ['By Jane Roe, Bloomberg', 'by', 'Bloomberg'],
    ['© 2025 Bloomberg L.P.', 'copyright', 'Bloomberg'],
  ])('%s names an outlet', (text, how, name) => expect(readAttribution('dateline', text)).toEqual({ how, name }));

  test.each([
    'OpenAI (Microsoft) said',
    'Shares of Apple (AAPL) rose',
    'The firm (Reuters) said',
    'According to Bloomberg, oil rose',
    'By Fortune Feimster',
    'Time (the magazine) said',
  ])('%s names none', (text) => expect(readAttribution('dateline', text)).toBeNull());
});
