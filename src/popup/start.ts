import { firstPaint } from '../ui/first-paint';

// Chrome shows a popup once its page has loaded, and what runs from then on keeps the skeleton of index.html from being drawn.
void firstPaint().then(() => import('./draw-popup'));
