import { useEffect, useState } from 'preact/hooks';
import type { ArticleView } from '../ui/ArticleView';

type View = typeof ArticleView;

let loaded: View | null = null;
/** Begun as the popup begins: it is there before the report is, and the verdict's own code stays small. */
const loading = import('../ui/ArticleView').then((part) => {
  loaded = part.ArticleView;
  return loaded;
});

/** What draws the article, with the sanitizer it needs; null for the moment until it is loaded. */
export function useArticleView(): View | null {
  const [view, setView] = useState<View | null>(() => loaded);
  useEffect(() => {
    if (!view) void loading.then((part) => setView(() => part));
  }, [view]);
  // Whoever asks has it in the same draw: else the popup would say that it is done, without an article.
  return view ?? loaded;
}
