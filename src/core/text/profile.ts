import { languageOf, languages } from '../languages';
import type { Article, TextProfile } from '../model';
import { splitWords } from './words';

/** Counts over an article's words, made once so that no later room has to. */
export function profileText(article: Article): TextProfile {
  const words = splitWords(article.text);
  const language = languageOf(article.lang);
  return {
    text: article.text,
    language: language ?? (languages[0] as TextProfile['language']),
    languageKnown: language !== null,
    words,
    wordCount: words.length,
    sentences: [],
  };
}
