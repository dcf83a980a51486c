import { useMemo } from 'preact/hooks';
import type { Article } from '../core/model';
import { t } from '../platform/i18n';
import { ArticleBody } from './ArticleBody';
import { ArticleHead } from './ArticleHead';
import { toSafeHtml } from './safe-html';

interface Props {
  readonly article: Article;
  readonly level: 1 | 2;
  /** Whether images may be loaded later; the popup never does. */
  readonly images?: boolean;
  readonly onDrawn?: (box: HTMLElement) => void;
}

/** The article itself, in its own language and direction. */
export function ArticleView({ article, level, images = false, onDrawn }: Props) {
  const html = useMemo(
    () => toSafeHtml(article.html, article.url, { image: imageWords, addresses: images }),
    [article.html, article.url, images],
  );
  return (
    <article class="article" lang={article.lang ?? undefined} dir={article.dir} aria-label={t('article_title')}>
      <ArticleHead article={article} level={level} />
      <ArticleBody html={html} onDrawn={onDrawn} />
    </article>
  );
}

function imageWords(alt: string): string {
  return alt ? t('article_image', alt) : t('article_image_unnamed');
}
