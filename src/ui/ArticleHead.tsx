import type { Article } from '../core/model';
import { plural, t } from '../platform/i18n';
import { plainText } from './plain-text';
import { readingMinutes } from './reading-minutes';

interface Props {
  readonly article: Article;
  /** 2 below a verdict's heading, 1 where the article is the page. */
  readonly level: 1 | 2;
}

/** Headline, authors, site, date and reading time. */
export function ArticleHead({ article, level }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const { from, to } = readingMinutes(article.text, article.lang);
  const isBySite = article.byline?.toLowerCase() === article.siteName?.toLowerCase();
  const minutes = from === to ? plural('article_minutes', from) : t('article_minutes_other', `${from}–${to}`);
  return (
    <header class="article-head">
      <Heading dir="auto" tabIndex={-1}>
        {plainText(article.headline) || new URL(article.url).hostname}
      </Heading>
      <p class="meta">
        {article.byline && (
          <span>
            <bdi>{plainText(article.byline)}</bdi>
          </span>
        )}
        {article.siteName && !isBySite && (
          <span>
            <bdi>{plainText(article.siteName)}</bdi>
          </span>
        )}
        {article.publishedAt !== null && (
          <span>
            <time dateTime={isoDay(article.publishedAt)} dir="auto">
              {shownDay(article.publishedAt)}
            </time>
          </span>
        )}
        <span>
          <bdi>{minutes}</bdi>
        </span>
        {article.part !== 'whole' && (
          <span>
            <bdi>{t(PART[article.part])}</bdi>
          </span>
        )}
      </p>
    </header>
  );
}

const PART = { live: 'part_live', paged: 'part_paged' } as const;

function isoDay(time: number): string {
  return Number.isFinite(new Date(time).getTime()) ? new Date(time).toISOString().slice(0, 10) : '';
}

function shownDay(time: number): string {
  const date = new Date(time);
  if (!Number.isFinite(date.getTime())) return '';
  return new Intl.DateTimeFormat(t('language_tag'), { dateStyle: 'medium' }).format(date);
}
