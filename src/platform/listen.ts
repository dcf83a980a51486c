import * as v from 'valibot';
import type { Correction } from '../core/model';
import { ArticleSchema, PieceRuleSchema } from './article-schema';
import { browser, type Runtime } from './browser';
import { readCorrections } from './corrections';
import type { Answer, Args, Name } from './messages';

export type Handlers = { readonly [N in Name]: (from: Runtime.MessageSender, ...args: Args<N>) => Answer<N> };

const TabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const Address = v.pipe(v.string(), v.maxLength(2048));
const Query = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const SubjectSchema = v.union([TabId, v.pipe(v.string(), v.uuid())]);
const Wish = v.strictObject({
  decision: v.picklist(['original', 'permitted', 'wrong-source', 'not-reworded']),
  scope: v.picklist(['page', 'site']),
  wrong: Address,
  right: Address,
});
const AtPlaces = v.strictObject({
  places: v.pipe(v.array(Address), v.maxLength(4)),
  corrections: v.pipe(v.array(v.custom<Correction>((value) => readCorrections([value]).length === 1)), v.maxLength(50)),
});

/** Who may send a message, and the shape of its arguments. A compromised page can forge what its own content script sends. */
const contract = {
  'page/looked': { from: 'page', args: v.strictTuple([v.strictObject({ article: v.boolean() })]) },
  'page/reading': { from: 'page', args: v.strictTuple([]) },
  'article/extracted': { from: 'page', args: v.strictTuple([ArticleSchema]) },
  'article/failed': { from: 'page', args: v.strictTuple([v.pipe(v.string(), v.maxLength(200))]) },
  'tab/opened': { from: 'own', args: v.strictTuple([TabId]) },
  'tab/recheck': { from: 'own', args: v.strictTuple([TabId]) },
  'tab/repair': { from: 'own', args: v.strictTuple([TabId, v.nullable(PieceRuleSchema)]) },
  'next/open': { from: 'own', args: v.strictTuple([TabId, Address]) },
  'original/open': { from: 'own', args: v.strictTuple([TabId, v.nullable(Address)]) },
  'original/open-at': { from: 'own', args: v.strictTuple([TabId, v.pipe(v.string(), v.maxLength(500))]) },
  'original/link': { from: 'own', args: v.strictTuple([TabId]) },
  'source/compare': { from: 'own', args: v.strictTuple([SubjectSchema, v.pipe(v.array(Address), v.maxLength(3))]) },
  'search/open': { from: 'own', args: v.strictTuple([TabId, Query]) },
  'search/look-up': { from: 'own', args: v.strictTuple([SubjectSchema, v.pipe(v.string(), v.maxLength(30)), Query]) },
  'dates/ask': { from: 'own', args: v.strictTuple([SubjectSchema, v.pipe(v.array(Address), v.maxLength(2))]) },
  'requests/count': { from: 'own', args: v.strictTuple([Address]) },
  'site/check': { from: 'own', args: v.strictTuple([SubjectSchema]) },
  'list/fetch': { from: 'own', args: v.strictTuple([Address]) },
  'correction/make': { from: 'own', args: v.strictTuple([SubjectSchema, Wish]) },
  'correction/put': { from: 'own', args: v.strictTuple([SubjectSchema, AtPlaces]) },
  'reader/open': { from: 'own', args: v.strictTuple([TabId, v.boolean()]) },
  'link/open': { from: 'own', args: v.strictTuple([TabId, Address]) },
  'reader/opened': { from: 'own', args: v.strictTuple([v.pipe(v.string(), v.uuid())]) },
  'reader/repair': { from: 'own', args: v.strictTuple([v.pipe(v.string(), v.uuid()), v.nullable(PieceRuleSchema)]) },
  'reader/image': { from: 'own', args: v.strictTuple([v.pipe(v.string(), v.uuid()), Address]) },
} as const satisfies Record<Name, { from: 'page' | 'own'; args: v.GenericSchema }>;

/** Answer messages. A missing handler does not compile; what is malformed or from the wrong sender is dropped. */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    const call = readMessage(message, from);
    if (!call) return undefined;
    const handler = handlers[call.name] as (
      from: Runtime.MessageSender,
      ...args: readonly unknown[]
    ) => Promise<unknown>;
    return handler(from, ...call.args);
  });
}

/** A well-formed message from a sender who may send it, or null. */
export function readMessage(
  message: unknown,
  from: Runtime.MessageSender,
): { readonly name: Name; readonly args: readonly unknown[] } | null {
  const { name, args } = (message ?? {}) as { name?: unknown; args?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(contract, name)) return null;
  const row = contract[name as Name];
  if (senderKind(from) !== row.from) return null;
  const parsed = v.safeParse(row.args, args);
  return parsed.success ? { name: name as Name, args: parsed.output } : null;
}

/** 'own' for our popup, reader and options; 'page' for a content script in a tab's top frame; null for anyone else. */
function senderKind(from: Runtime.MessageSender): 'own' | 'page' | null {
  if (from.id !== browser.runtime.id) return null;
  if (from.url?.startsWith(browser.runtime.getURL(''))) return 'own';
  return from.tab?.id !== undefined && from.frameId === 0 ? 'page' : null;
}
