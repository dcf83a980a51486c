import type { SourceMatch } from '../core/model';
import { cameFirst, type PageDates } from '../core/source/came-first';
import { t } from '../platform/i18n';
import { apartWords } from './apart-words';

/** Which of two pages came first, in words; plainly that it cannot be told where statements and dates do not agree. */
export function precedenceWords(page: PageDates, match: SourceMatch): string {
  const precedence = cameFirst(page, match);
  if (precedence === null) return t('dates_unknown');
  if (precedence.by === 'statement') return t('dates_stated', match.candidate.host);
  return t(precedence.first === 'there' ? 'dates_there_first' : 'dates_here_first', apartWords(precedence.apart ?? 0));
}
