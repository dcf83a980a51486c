import type { Article, TextProfile } from '../model';
import { detectLanguage } from './detect-language';
import { splitSentences } from './sentences';
import { splitWords } from './words';

/** Counts over an article's words, made once so that no later room has to. */
export function profileText(article: Pick<Article, 'text' | 'lang'>): TextProfile {
  const { language, languageKnown } = detectLanguage(article.text, article.lang);
  const words = splitWords(article.text);
  return {
    text: article.text,
    language,
    languageKnown,
    words,
    wordCount: words.length,
    sentences: splitSentences(article.text, language.tag),
  };
}
