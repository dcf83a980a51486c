import { t } from '../platform/i18n';

/** Words of a note shown beside its mark, in characters; longer ones end with an ellipsis. */
const NOTE = 600;

/** Adds what a drawn article needs to be used: a copy button for code, notes beside their marks. */
export function furnish(box: HTMLElement): void {
  for (const code of box.querySelectorAll('pre')) code.before(copyButton(code));
  for (const block of box.querySelectorAll<HTMLElement>('p, h2, h3, h4')) hang(block);
  const targets = new Map(
    [...box.querySelectorAll<HTMLElement>('[data-anchor]')].map((one) => [one.dataset.anchor, one]),
  );
  for (const inner of box.querySelectorAll<HTMLElement>('sup [data-goto], a[data-goto] sup')) {
    const mark = inner.closest<HTMLElement>('[data-goto]') ?? inner;
    addNote(box, mark, targets.get(mark.dataset.goto));
  }
}

/** Opening quotation marks of Latin script, by the share of an em they are pulled out of the column. Other scripts keep theirs in it. */
const HANGING: Readonly<Record<string, string>> = {
  '“': '0.42em',
  '„': '0.42em',
  '"': '0.38em',
  '‘': '0.24em',
  '«': '0.45em',
};

/** A quotation mark at the beginning hangs outside the column, so that letters stand in line with letters. Browsers but Safari's cannot do so themselves. */
function hang(block: HTMLElement): void {
  const first = block.textContent?.trimStart().charAt(0) ?? '';
  const by = HANGING[first];
  if (by && !CSS.supports('hanging-punctuation', 'first')) block.style.textIndent = `-${by}`;
}

function copyButton(code: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-code';
  button.textContent = t('code_copy');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(code.textContent ?? '').then(
      () => (button.textContent = t('code_copied')),
      () => (button.textContent = t('copy_failed')),
    );
  });
  return button;
}

/** A note opens beside its mark; its own link still leads to it. */
function addNote(box: HTMLElement, mark: HTMLElement, target: HTMLElement | undefined): void {
  if (!target || target.contains(mark)) return;
  const note = document.createElement('div');
  note.popover = 'auto';
  note.className = 'note';
  note.dataset.skip = '';
  mark.setAttribute('aria-haspopup', 'dialog');
  mark.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!note.textContent) fill(note, target, mark);
    if (!note.isConnected) box.append(note);
    note.showPopover();
    beside(note, mark);
  });
}

function fill(note: HTMLElement, target: Element, mark: HTMLElement): void {
  const words = wordsOf(target.closest('li, p, dd') ?? target);
  note.append(words.length > NOTE ? `${words.slice(0, NOTE)}…` : words);
  const jump = document.createElement('button');
  jump.type = 'button';
  jump.className = 'quiet';
  jump.textContent = t('note_go');
  jump.addEventListener('click', () => {
    note.hidePopover();
    target.setAttribute('tabindex', '-1');
    if (target instanceof HTMLElement) target.focus();
    target.scrollIntoView({ block: 'center' });
  });
  note.addEventListener('toggle', (event) => {
    if ('newState' in event && event.newState === 'closed' && !note.contains(document.activeElement)) mark.focus();
  });
  note.append(jump);
}

/** A note's own words, without its links back. */
function wordsOf(note: Element): string {
  const copy = note.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('[data-goto]')) link.remove();
  return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function beside(note: HTMLElement, mark: HTMLElement): void {
  const { left, bottom } = mark.getBoundingClientRect();
  const width = note.offsetWidth;
  note.style.left = `${Math.max(8, Math.min(innerWidth - width - 8, left - width / 2))}px`;
  note.style.top = `${Math.min(innerHeight - note.offsetHeight - 8, bottom + 6)}px`;
}
