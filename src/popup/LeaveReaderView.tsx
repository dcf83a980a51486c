import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { isReaderView, leaveReaderView } from '../platform/reader-view';

interface Props {
  readonly tabId: number;
  readonly onLeft: () => void;
}

/** From Firefox's Reader View back to the page, which can be read; nothing elsewhere. */
export function LeaveReaderView({ tabId, onLeft }: Props) {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => void isReaderView(tabId).then(setIsThere), [tabId]);
  if (!isThere) return null;
  return (
    <button type="button" class="primary" onClick={() => void leaveReaderView(tabId).then(onLeft)}>
      {t('state_reader_view_leave')}
    </button>
  );
}
