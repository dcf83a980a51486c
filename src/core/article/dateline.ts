/** Wire services whose name in a dateline says who wrote the text. To add one: a row here and a row in the test. */
const AGENCIES = [
  'AAP',
  'Accesswire',
  'ACN Newswire',
  'Adnkronos',
  'AFP',
  'Agence France-Presse',
  'Agencia Brasil',
  'Agência Brasil',
  'Agência Lusa',
  'AKI',
  'Anadolu Agency',
  'Anadolu',
  'AA',
  'ANI',
  'ANP',
  'ANSA',
  'AP',
  'APA',
  'Associated Press',
  'The Associated Press',
  'Belga',
  'Bernama',
  'Bloomberg',
  'Bloomberg News',
  'Business Wire',
  'BUSINESS WIRE',
  'Canadian Press',
  'The Canadian Press',
  'CNA',
  'Central News Agency',
  'Chainwire',
  'CNN',
  'ČTK',
  'CTK',
  'dpa',
  'DPA',
  'dpa-AFX',
  'EFE',
  'EUROPA PRESS',
  'Europa Press',
  'GLOBE NEWSWIRE',
  'GlobeNewswire',
  'IANS',
  'Interfax',
  'ITAR-TASS',
  'JCN Newswire',
  'Jiji',
  'Jiji Press',
  'KNA',
  'Kyodo',
  'Kyodo News',
  'Lusa',
  'LUSA',
  'MT Newswires',
  'Newsfile',
  'NTB',
  'PA',
  'PA Media',
  'PAP',
  'PR Newswire',
  'PRNewswire',
  'PRWEB',
  'PTI',
  'Press Association',
  'Press Trust of India',
  'Reuters',
  'RIA Novosti',
  'Ritzau',
  'SID',
  'sda',
  'Keystone-SDA',
  'STT',
  'TASS',
  'TT',
  'UNB',
  'UNI',
  'UPI',
  'Xinhua',
  'Yonhap',
  '新华社',
  '中新社',
  '共同通信',
  '時事通信',
  'Télam',
  'Tanjug',
  'HINA',
  'MTI',
  'Agerpres',
  'BTA',
  'LETA',
  'BNS',
  'Ukrinform',
  'Antara',
  'VNA',
  'SANA',
  'WAM',
  'SPA',
  'MENA',
  'MAP',
  'KUNA',
  'TAP',
  'APS',
  'IRNA',
  'РИА Новости',
  'ТАСС',
  'Интерфакс',
] as const;

const EXACT: ReadonlySet<string> = new Set(AGENCIES);
const BY_NAME = new Map<string, string>(AGENCIES.map((name) => [name.toLowerCase(), name]));
/** Datelines stand in the first words of a text, UTF-16 units. */
const DATELINE_LENGTH = 160;
const BYLINE_LENGTH = 120;

/** "(Reuters) -", "LONDON (AP) —" and the like: whatever stands in the first brackets or slashes. */
const BRACKETED = /^[^()/[\]]{0,90}[([/]{1,2}\s*([^()/[\]]{2,40}?)\s*[)\]/]{1,2}\s*(?:[-–—:.]|$|\s)/u;
/** "2025, Chainwire", "via Reuters". */
const AFTER_DATE = /\b(?:19|20)\d\d,\s+([\p{L}][\p{L}\s-]{1,30}?)(?=\s+(?:[-–—]|\p{Lu})|\s*[-–—(.,]|$)/u;
const CJK = /^[^。]{0,20}?(新华社|中新社|共同通信|時事通信)/u;
/** "Berlin (dpa)" is bracketed; "By Jane Doe, Associated Press" ends a byline. */
const LAST_OF_BYLINE = /(?:,|\/|\||\bfor|\bvia)\s*([^,/|]{2,40})$/u;

/** The wire service named in the dateline of the text, or at the end of its byline; null where none is. */
export function datelineAgency(paragraphs: readonly string[], byline: string | null): string | null {
  for (const paragraph of paragraphs.slice(0, 2)) {
    const start = paragraph.slice(0, DATELINE_LENGTH);
    const found =
      agency(BRACKETED.exec(start)?.[1]) ?? agency(AFTER_DATE.exec(start)?.[1]) ?? agency(CJK.exec(start)?.[1]);
    if (found) return found;
  }
  const line = (byline ?? '').slice(0, BYLINE_LENGTH).trim();
  return agency(line) ?? agency(LAST_OF_BYLINE.exec(line)?.[1]);
}

/** Only names of the list: "(AAPL)" is a share, "(Microsoft)" an owner. Short ones count in their own spelling alone. */
function agency(name: string | undefined): string | null {
  const trimmed = name?.trim() ?? '';
  if (EXACT.has(trimmed)) return trimmed;
  return trimmed.length > SHORT ? (BY_NAME.get(trimmed.toLowerCase()) ?? null) : null;
}

/** Names up to this length are words of some language, letters. */
const SHORT = 4;
