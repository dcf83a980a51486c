import * as v from 'valibot';
import type { PieceRule } from '../core/model';
import { PieceRuleSchema } from './article-schema';
import { browser } from './browser';

/** What a reader decided for the pages of one site. */
export interface SiteRule {
  /** Host name without `www.`. */
  readonly host: string;
  readonly rule: PieceRule;
}

/** An item of synced storage a site: they hold 8 kB each, 100 kB and 512 items together. */
const PREFIX = 'pieces:';
const MOST = 100;
/** Signs of one rule; the oldest make room. */
const MOST_SIGNS = 30;

/** The host under which the rule of an address is kept, or null where it has none. */
export function ruleHost(address: string): string | null {
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return host === '' || host.length > 253 ? null : host;
}

/** The rule for the site of an address, or null. */
export async function loadPieceRule(address: string): Promise<PieceRule | null> {
  const key = PREFIX + (ruleHost(address) ?? '');
  const stored = (await browser.storage.sync.get(key).catch(() => ({}))) as Record<string, unknown>;
  const parsed = v.safeParse(PieceRuleSchema, stored[key]);
  return parsed.success ? parsed.output : null;
}

/** Keep the rule for the site of an address, or forget it where `rule` is null. Never called for private windows. */
export async function savePieceRule(address: string, rule: PieceRule | null): Promise<void> {
  const host = ruleHost(address);
  if (host === null) return;
  if (!rule || isEmpty(rule)) return browser.storage.sync.remove(PREFIX + host);
  const others = (await loadPieceRules()).filter((one) => one.host !== host);
  if (others.length >= MOST) await browser.storage.sync.remove(others.slice(MOST - 1).map((one) => PREFIX + one.host));
  const { only, keep, drop } = rule;
  const bounded = { only, keep: keep.slice(-MOST_SIGNS), drop: drop.slice(-MOST_SIGNS) };
  await browser.storage.sync.set({ [PREFIX + host]: bounded });
}

/** Every rule, by host. */
export async function loadPieceRules(): Promise<readonly SiteRule[]> {
  const stored = (await browser.storage.sync.get(null).catch(() => ({}))) as Record<string, unknown>;
  return readPieceRules(
    Object.entries(stored)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, rule]) => ({ host: key.slice(PREFIX.length), rule })),
  );
}

const SiteRulesSchema = v.object({ host: v.pipe(v.string(), v.regex(/^[^\s/:]{1,253}$/)), rule: PieceRuleSchema });

/** Any value as rules; entries that are none are dropped. */
export function readPieceRules(value: unknown): readonly SiteRule[] {
  if (!Array.isArray(value)) return [];
  const rules = value.flatMap((one) => {
    const parsed = v.safeParse(SiteRulesSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
  return rules.toSorted((a, b) => a.host.localeCompare(b.host));
}

/** Call `view` with every rule now and at each change. Returns how to stop. */
export function watchPieceRules(view: (rules: readonly SiteRule[]) => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) void loadPieceRules().then(view);
  };
  browser.storage.sync.onChanged.addListener(onChanged);
  void loadPieceRules().then(view);
  return () => browser.storage.sync.onChanged.removeListener(onChanged);
}

function isEmpty({ only, keep, drop }: PieceRule): boolean {
  return only === null && keep.length + drop.length === 0;
}
