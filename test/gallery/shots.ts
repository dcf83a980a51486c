import { states } from './states';

/** One screen: where it is, what the browser answers, and what is done there before it is looked at. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly answers: Readonly<Record<string, unknown>>;
  /** What is pressed before the picture is taken, and what is typed then. */
  readonly press?: string | readonly string[];
  readonly type?: string;
  readonly settings?: object;
  /** What else storage holds. */
  readonly stored?: object;
  readonly managed?: Readonly<Record<string, unknown>>;
  readonly isOnToolbar?: boolean;
  readonly offline?: boolean;
  /** In a phone's browser. */
  readonly phone?: boolean;
  /** Reader's voices: names, and whether each is on this device. */
  readonly voices?: readonly (readonly [name: string, local: boolean])[];
}

const THEMES = ['sepia', 'black', 'contrast', 'own'] as const;
const SERVICES = { services: { on: ['gdelt', 'brave', 'wayback'], access: { brave: 'no key' } } };
const CORRECTIONS = {
  'fix:copies.example': [['p', null, null]],
  'fix:copies.example/lindenau': [['w', 'paper.example/b', 'https://harbourpost.example/2026/11/lindenau']],
};
const READER_ID = '00000000-0000-4000-8000-000000000000';
const VOICES = [
  ['Harbour', true],
  ['Cloud', false],
] as const;
/** A harbour at dusk, as the worker hands images over. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="600"><linearGradient id="a" x2="0" y2="1"><stop stop-color="#33536b"/><stop offset=".6" stop-color="#e9a267"/></linearGradient><path fill="url(#a)" d="M0 0h1200v600H0z"/><path fill="#2a3c48" d="M0 330h180l40-60h90v60h150v-90h60v90h200l60-130 60 130h360v70H0z"/><path fill="#22465a" d="M0 400h1200v200H0z"/><path fill="#e9a267" opacity=".5" d="M520 400h160l60 200H440z"/></svg>',
)}`;
const POLICY = { locked: { images: 'never', theme: 'sepia' }, noLookUps: true };

const WELCOME: Shot = {
  name: 'welcome',
  path: 'src/welcome/index.html',
  width: 1000,
  height: 900,
  answers: {},
  press: '.sample-button',
};

/** Every screen there is, by the name of its picture. */
export const shots: readonly Shot[] = [
  ...Object.keys(states).map(popupShot),
  { ...popupShot('none'), name: 'popup-search', stored: SERVICES },
  { ...popupShot('found'), name: 'popup-search-found', stored: SERVICES },
  { ...popupShot('none'), name: 'popup-search-refused', stored: SERVICES, press: '.service button' },
  { ...popupShot('reworded'), name: 'popup-correct', press: '.not-right' },
  {
    ...popupShot('corrected'),
    name: 'popup-correct-refused',
    press: ['.not-right', '.sheet label:nth-of-type(2)', '.sheet .primary'],
  },
  { ...popupShot('reworded'), name: 'popup-offline', offline: true },
  { ...popupShot('credited'), name: 'popup-pin', isOnToolbar: false },
  { ...popupShot('reworded'), name: 'popup-sheet', width: 412, height: 830, phone: true },
  { ...popupShot('reworded'), name: 'popup-no-look-ups', managed: POLICY },
  { ...readerShot('reworded'), name: 'reader-correct', press: '.not-right' },
  ...['reworded', 'none', 'hostile'].map((name) => readerShot(name)),
  { ...readerShot('matched'), name: 'reader-compare', press: 'aside button[aria-pressed]' },
  { ...readerShot('reworded'), name: 'reader-type', press: '[popovertarget="type-panel"]' },
  { ...readerShot('reworded'), name: 'reader-keep', press: '[popovertarget="keep-panel"]' },
  { ...readerShot('reworded'), name: 'reader-listen', press: '.tools button:nth-of-type(2)', voices: VOICES },
  { ...readerShot('reworded'), name: 'reader-no-voice', press: '.tools button:nth-of-type(2)', voices: [] },
  { ...readerShot('reworded'), name: 'reader-find', press: '.tools button:nth-of-type(1)', type: 'the' },
  { ...readerShot('reworded'), name: 'reader-note', press: 'sup a' },
  { ...readerShot('paged'), name: 'reader-missing', press: '.missing summary' },
  { ...popupShot('paged'), name: 'popup-missing', press: '.missing summary' },
  { ...popupShot('list'), name: 'popup-choose', press: '.missing summary' },
  { ...readerShot('live'), name: 'reader-live' },
  ...THEMES.map((theme) => ({ ...readerShot('reworded'), name: `theme-${theme}`, settings: { theme } })),
  { name: 'reader-gone', path: `src/reader/index.html?id=${READER_ID}`, width: 1280, height: 900, answers: {} },
  {
    ...optionsShot('options'),
    stored: { 'pieces:copies.example': { only: null, keep: ['div.more'], drop: [] }, alwaysRead: ['copies.example'] },
  },
  {
    ...optionsShot('options-searching'),
    settings: { engine: 'own', ownEngine: 'https://find.example/' },
    stored: { ...SERVICES, ...CORRECTIONS },
  },
  { ...optionsShot('options-managed'), managed: POLICY },
  { ...optionsShot('options-tested'), press: '.self-test' },
  { ...optionsShot('options-erase'), press: '#privacy > .buttons button' },
  WELCOME,
  { ...WELCOME, name: 'welcome-phone', width: 412, height: 830, phone: true },
];

function popupShot(name: string): Shot {
  const answers = {
    'tab/opened': states[name],
    'correction/make': { kind: 'no-address' },
    'requests/count': 0,
    'search/look-up': { kind: 'failed', why: 'busy' },
  };
  return { name: `popup-${name}`, path: 'src/popup/index.html?tab=1', width: 400, height: 580, answers };
}

function readerShot(name: string): Shot {
  const state = states[name];
  const report = state?.kind === 'reported' ? state.report : null;
  const answers = {
    'reader/opened': { tabId: 1, report, isPrivate: false },
    'reader/image': name === 'none' ? null : PICTURE,
    'requests/count': 2,
  };
  return { name: `reader-${name}`, path: `src/reader/index.html?id=${READER_ID}`, width: 1280, height: 900, answers };
}

function optionsShot(name: string): Shot {
  return { name, path: 'src/options/index.html', width: 1000, height: 900, answers: {} };
}
