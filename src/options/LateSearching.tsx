import type { ComponentProps } from 'preact';
import { t } from '../platform/i18n';
import { usePart } from '../ui/use-part';
import type { Searching } from './Searching';

/** The section about searching, loaded late: it brings the list of public suffixes along, which is long. */
export function LateSearching(props: ComponentProps<typeof Searching>) {
  const part = usePart(() => import('./Searching'));
  if (part) return <part.Searching {...props} />;
  return (
    <section id="searching">
      <h2>{t('options_searching')}</h2>
    </section>
  );
}
