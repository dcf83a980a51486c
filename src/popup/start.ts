import { lastWidth } from '../platform/last-width';
import { firstPaint } from '../ui/first-paint';

const root = document.documentElement;
const width = lastWidth();
// The skeleton too is as wide as the reader chose.
if (width) root.style.setProperty('--popup', `${width}px`);
// Browsers on phones give the popup a tab of its own.
if (/\bAndroid\b/.test(navigator.userAgent)) root.dataset.sheet = '';
// Chrome shows a popup once its page has loaded, and what runs from then on keeps the skeleton of index.html from being drawn.
void firstPaint().then(() => import('./draw-popup'));
