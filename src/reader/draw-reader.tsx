import { render } from 'preact';
import { t } from '../platform/i18n';
import type { ReaderRecord } from '../platform/messages';
import { StateScreen } from '../ui/StateScreen';
import { Reader } from './Reader';

interface Opened {
  readonly id: string;
  /** Null where the worker knows no article of this id. */
  readonly record: ReaderRecord | null;
  readonly listen: boolean;
}

/** Draw the reader into the page, or what stands there where its article is gone. */
export function drawReader(root: HTMLElement, { id, record, listen }: Opened): void {
  render(record ? <Reader id={id} record={record} listen={listen} /> : <Gone />, root);
}

function Gone() {
  return (
    <main class="alone">
      <StateScreen glyph="page" title={t('reader_gone')} note={t('reader_gone_note')} />
    </main>
  );
}
