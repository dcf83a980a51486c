import { t } from '../platform/i18n';

/** The popup before there is an answer: the shape of what will stand here, as in index.html, and after a moment what it waits for. */
export function Skeleton() {
  return (
    <section class="skeleton">
      <div class="verdict">
        <span class="bone round" />
        <div class="verdict-words">
          <h1 tabIndex={-1}>{t('state_working')}</h1>
          <p>{t('state_working_note')}</p>
        </div>
        <span class="bone button" />
      </div>
      <span class="bone line" />
      <span class="bone line" />
      <span class="bone line" />
      <span class="bone text" />
    </section>
  );
}
