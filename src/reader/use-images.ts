import { useEffect } from 'preact/hooks';
import { t } from '../platform/i18n';
import { send } from '../platform/messages';
import type { Settings } from '../platform/settings';
import { showLarge } from './show-large';

/** Images this far below the window are loaded already, in CSS pixels. */
const AHEAD = '800px';
/** What turns out smaller than this, in CSS pixels, counts visitors and is taken away. */
const TINY = 32;
/** A place less wide than this has no room for words, in CSS pixels. */
const NARROW = 160;

/** Loads the article's images as they come near, or each when it is pressed. The worker fetches them; this page cannot. */
export function useImages(box: HTMLElement | null, id: string, when: Settings['images']): void {
  useEffect(() => {
    if (!box || when === 'never') return undefined;
    const places = [...box.querySelectorAll<HTMLElement>('[data-image]')];
    for (const place of places) reserve(place);
    if (when === 'click') {
      for (const place of places) offer(place, id);
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting || !(target instanceof HTMLElement)) continue;
          observer.unobserve(target);
          void load(target, id);
        }
      },
      { rootMargin: AHEAD },
    );
    for (const place of places) observer.observe(place);
    return () => observer.disconnect();
  }, [box, id, when]);
}

/** Keeps an image's place free, in the size that the page tells, else a usual one, so that nothing moves when it comes. */
function reserve(place: HTMLElement): void {
  const [width, height] = sizeOf(place);
  if (width && height)
    Object.assign(place.style, {
      display: 'block',
      inlineSize: `min(100%, ${width}px)`,
      aspectRatio: `${width} / ${height}`,
    });
  // Counters of visitors stand in no figure.
  else if (place.closest('figure')) place.classList.add('usual-size');
}

function sizeOf(place: HTMLElement): readonly number[] {
  return (place.dataset.size ?? '').split('x').map(Number);
}

function offer(place: HTMLElement, id: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t('image_show', place.textContent ?? '');
  const link = place.closest('a');
  button.addEventListener('click', () => {
    if (link) button.remove();
    void load(place, id);
  });
  // A button has no place in a link: it stands before it.
  if (link) return void link.before(button);
  place.removeAttribute('role');
  place.replaceChildren(button);
}

async function load(place: HTMLElement, id: string): Promise<void> {
  const words = place.getAttribute('aria-label') ?? '';
  const data = await send('reader/image', id, place.dataset.image ?? '').catch(() => null);
  const [width = 0, height = 0] = sizeOf(place);
  if (!data) {
    place.textContent = `${words} · ${t('image_failed')}`;
    if (width < NARROW) place.removeAttribute('style');
    return;
  }
  const image = new Image();
  if (width && height) Object.assign(image, { width, height });
  image.alt = words;
  image.src = data;
  await image.decode().catch(() => {});
  // What is read already must not move: there the image fits in where its place was kept.
  if (place.classList.contains('usual-size') && place.getBoundingClientRect().top < innerHeight)
    image.className = 'usual-size';
  if (image.naturalWidth < TINY || image.naturalHeight < TINY) place.remove();
  else place.replaceWith(pressable(image, words, place.dataset.image ?? ''));
}

function pressable(image: HTMLImageElement, words: string, url: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'enlarge';
  button.dataset.image = url;
  button.setAttribute('aria-label', t('image_enlarge', words));
  button.append(image);
  button.addEventListener('click', () => showLarge(image));
  return button;
}
