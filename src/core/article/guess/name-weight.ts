import type { Draft } from './draft';

const GOOD = /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i;
const BAD =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;
const WEIGHT = 25;

/** A finder of how much an element's class and id speak for an article, or against one. */
export function nameWeight(): (draft: Draft) => number {
  const known = new Map<string, number>();
  const weigh = (name: string): number => {
    if (name === '') return 0;
    const weight = known.get(name) ?? (GOOD.test(name) ? WEIGHT : 0) - (BAD.test(name) ? WEIGHT : 0);
    known.set(name, weight);
    return weight;
  };
  return ({ source }) => (source ? weigh(source.getAttribute('class') ?? '') + weigh(source.id) : 0);
}
