import { firstPaint } from '../ui/first-paint';

// Browsers on phones give the popup a tab of its own.
if (/\bAndroid\b/.test(navigator.userAgent)) document.documentElement.dataset.sheet = '';
// Chrome shows a popup once its page has loaded, and what runs from then on keeps the skeleton of index.html from being drawn.
void firstPaint().then(() => import('./draw-popup'));
