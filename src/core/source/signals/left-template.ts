import type { SourceSignal } from '../hint';

/** Marks of publishers' own templates that copies carry along, and the sites that use them. To add one: a row. */
const templates: readonly (readonly [mark: RegExp, domains: readonly string[]])[] = [
  [
    /^(?:data-module=content|ContentParagraph|ContentText)/,
    [
      'datacenterknowledge.com',
      'informationweek.com',
      'darkreading.com',
      'lightreading.com',
      'itprotoday.com',
      'networkcomputing.com',
      'channelfutures.com',
    ],
  ],
];

/** A piece of another publisher's template in the text: names the publisher, not the page. */
export const leftTemplate: SourceSignal = {
  id: 'left-template',
  group: 'body',
  points: 15,
  find: ({ claims, isOwn }) =>
    claims
      .filter(({ kind }) => kind === 'plugin' || kind === 'leftover')
      .flatMap(({ text }) => templates.filter(([mark]) => mark.test(text)).map(([, domains]) => ({ text, domains })))
      .flatMap(({ text, domains }) =>
        domains
          .filter((domain) => !isOwn(`https://${domain}/`))
          .map((domain) => ({ target: null, domain, quote: text, points: null, states: false })),
      ),
};
