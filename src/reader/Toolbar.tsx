import type { ComponentChildren } from 'preact';
import { t } from '../platform/i18n';
import { Key } from '../ui/Key';

interface Props {
  readonly share: number;
  readonly letters: boolean;
  readonly onBack: () => void;
  readonly onListen: () => void;
  readonly onFind: () => void;
  /** The way to the original, where nothing else keeps it in reach. */
  readonly original: ComponentChildren;
  /** What the two menus hold. */
  readonly type: ComponentChildren;
  readonly keep: ComponentChildren;
}

/** The reader's bar: the way back, tools, and how far one has read. */
export function Toolbar({ share, letters, onBack, onListen, onFind, original, type, keep }: Props) {
  return (
    <header class="bar">
      <button type="button" class="quiet" onClick={onBack}>
        <span>{t('reader_back')}</span>
        <Key keys="Esc" />
      </button>
      {original}
      <div class="tools">
        <button type="button" class="quiet" onClick={onFind}>
          {t('reader_find')} <Key keys={letters ? '/' : ''} />
        </button>
        {'speechSynthesis' in globalThis && (
          <button type="button" class="quiet" onClick={onListen}>
            {t('listen')} <Key keys={letters ? 'L' : ''} />
          </button>
        )}
        <button type="button" class="quiet" popovertarget="type-panel">
          {t('type_title')}
        </button>
        <button type="button" class="quiet" popovertarget="keep-panel">
          {t('keep_title')}
        </button>
        <span class="share" aria-hidden="true">
          {new Intl.NumberFormat(t('language_tag'), { style: 'percent' }).format(share)}
        </span>
      </div>
      <progress class="progress" max={1} value={share} aria-label={t('reader_progress')} />
      <div id="type-panel" class="panel" popover="auto" role="dialog" aria-label={t('type_title')}>
        {type}
      </div>
      <div id="keep-panel" class="panel" popover="auto" role="dialog" aria-label={t('keep_title')}>
        {keep}
      </div>
    </header>
  );
}
