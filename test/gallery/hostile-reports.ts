import type { Report } from '@/core/model';
import { article, reworded } from './sample-report';

function withHtml(html: string, text: string, headline = 'A long article'): Report {
  return reworded({ article: article({ html, text, headline, paragraphs: [] }) });
}

/** A report on an article of so many words, in parts with headings. */
export function withWords(count: number): Report {
  const sentence = 'The river rises in the hills above the town and is no more than a thread of water. ';
  const paragraphs = Array.from({ length: Math.ceil(count / 85) }, (_, at) => `${at + 1}. ${sentence.repeat(5)}`);
  const html = paragraphs.map((text, at) => `${at % 10 === 0 ? `<h2>Part ${at}</h2>` : ''}<p>${text}</p>`).join('');
  return withHtml(html, paragraphs.join('\n'));
}

/** Reports that a reader must bear, by name. */
export function hostileReports(): readonly (readonly [string, Report])[] {
  const notes = Array.from({ length: 2000 }, (_, at) => at);
  const image = (at: number) =>
    `<img src="https://images.example/${at}.png" alt="Image ${at}" width="600" height="400">`;
  return [
    ['200,000 words', withWords(200_000)],
    ['one word of 100,000 characters', withHtml(`<p>${'w'.repeat(100_000)}</p>`, 'w'.repeat(100_000))],
    ['a headline of 10,000 characters', withHtml('<p>x</p>', 'x', 'Very long '.repeat(1000))],
    ['a headline with bidi tricks', withHtml('<p>x</p>', 'x', '\u202Egnp.exe\u2066'.repeat(50))],
    ['500 images', withHtml(`<p>x</p>${notes.slice(0, 500).map(image).join('')}`, 'x')],
    [
      '2,000 footnotes',
      withHtml(
        `<p>${notes.map((at) => `word<sup><a href="#n${at}">${at}</a></sup>`).join(' ')}</p><ol>${notes.map((at) => `<li id="n${at}">Note ${at}</li>`).join('')}</ol>`,
        'word '.repeat(2000),
      ),
    ],
    ['5,000 nested blocks', withHtml(`${'<div>'.repeat(5000)}x${'</div>'.repeat(5000)}<p>y</p>`, 'x')],
  ];
}
