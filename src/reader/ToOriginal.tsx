import { t } from '../platform/i18n';

interface Props {
  readonly host: string;
  readonly onOpen: () => void;
}

/** The original's host as a button of the bar: on a narrow screen the card that offers it is folded away above the text. */
export function ToOriginal({ host, onOpen }: Props) {
  return (
    <button type="button" class="to-original" aria-label={t('original_open', host)} onClick={onOpen}>
      <span aria-hidden="true">→</span> <bdi>{host}</bdi>
    </button>
  );
}
