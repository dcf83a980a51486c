import * as v from 'valibot';
import { browser } from './browser';

/** What an organisation has decided for the browsers it looks after. Settings are checked where they are read. */
export interface Policy {
  readonly defaults: object;
  readonly locked: object;
  /** Sites, with their subdomains, whose pages are never checked by themselves. */
  readonly allowList: readonly string[];
}

const settings = v.fallback(v.record(v.string(), v.unknown()), {});
const PolicySchema = v.object({
  defaults: settings,
  locked: settings,
  noLookUps: v.fallback(v.boolean(), false),
  allowList: v.fallback(v.array(v.pipe(v.string(), v.toLowerCase())), []),
});

/** The policy in force; an empty one where there is none. Firefox rejects the question where nobody manages it. */
export async function loadPolicy(): Promise<Policy> {
  const managed = await browser.storage.managed?.get(null).catch(() => ({}));
  const { defaults, locked, noLookUps, allowList } = v.parse(PolicySchema, managed ?? {});
  return {
    defaults,
    locked: { ...locked, ...(noLookUps ? { lookUps: false, compareByItself: false } : {}) },
    allowList,
  };
}

/** Whether the policy keeps this address from being checked by itself. */
export function isAllowListed({ allowList }: Policy, url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return allowList.some((site) => host === site || host.endsWith(`.${site}`));
}
