import type { Language } from '../model';

/** English. */
export const en: Language = {
  tag: 'en',
  sourceAnchors: ['source link', 'source', 'view source', 'go to source', 'original article', 'original source'],
  continueAnchors: ['read more', 'continue reading', 'full story', 'read full article', 'read original'],
  sourceLabels: ['source', 'via'],
  creditPhrases: ['first published on', 'originally published at', 'republished with permission from', 'reposted from'],
  feedFooters: [{ open: 'the post', close: 'appeared first on' }],
  relatedCues: ['see also', 'related', 'associated', 'read also', 'also read'],
  bylineCues: ['by'],
  commonWords: ['the', 'and', 'of', 'to', 'in', 'a', 'that', 'is', 'for', 'on', 'with', 'was', 'as', 'by', 'it'],
};
