/** Ways to read a node that a page cannot take over. */
export interface NodeReader {
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly nodeType: (node: Node) => number;
  readonly localName: (element: Node) => string;
  readonly namespace: (element: Node) => string | null;
  readonly attributeNames: (element: Node) => readonly string[];
  readonly attribute: (element: Node, name: string) => string | null;
  readonly data: (text: Node) => string;
  readonly shadowRoot: (element: Node) => Node | null;
  readonly assigned: (slot: Node) => readonly Node[];
}

/**
 * Readers for the nodes of a page, taken from the prototypes: `<input name=parentNode>` in a form replaces the form's own
 * `parentNode`, in the isolated world of a content script too. Where the prototypes hold no such getters (a library's
 * document in Node, which clobbers nothing) the properties are read as they are.
 */
export function nodeReader(page: Document): NodeReader {
  const world = worldOf(page);
  const firstChild = getter<Node | null>(world?.Node, 'firstChild');
  const nextSibling = getter<Node | null>(world?.Node, 'nextSibling');
  const nodeType = getter<number>(world?.Node, 'nodeType');
  const localName = getter<string>(world?.Element, 'localName');
  const namespace = getter<string | null>(world?.Element, 'namespaceURI');
  const attributeNames = method<readonly string[]>(world?.Element, 'getAttributeNames');
  const attribute = method<string | null>(world?.Element, 'getAttribute');
  const data = getter<string>(world?.CharacterData, 'data');
  const shadowRoot = getter<Node | null>(world?.Element, 'shadowRoot');
  const assigned = method<readonly Node[] | undefined>(world?.HTMLSlotElement, 'assignedNodes');
  // Each is written out: engines compile one function for one getter, and no function for ten of them.
  return {
    firstChild: (node) => firstChild.call(node),
    nextSibling: (node) => nextSibling.call(node),
    nodeType: (node) => nodeType.call(node),
    localName: (element) => localName.call(element),
    namespace: (element) => namespace.call(element),
    attributeNames: (element) => attributeNames.call(element),
    attribute: (element, name) => attribute.call(element, name),
    data: (text) => data.call(text),
    shadowRoot: (element) => shadowRoot.call(element),
    assigned: (slot) => assigned.call(slot, { flatten: true }) ?? [],
  };
}

type Owner = { readonly prototype: object };
type World = Readonly<Partial<Record<'Node' | 'Element' | 'CharacterData' | 'HTMLSlotElement', Owner>>>;
// What a prototype holds is not known to the compiler: each caller above names the type of its own property.
type Get<T> = (this: Node) => T;
type Method<T> = (this: Node, ...args: readonly unknown[]) => T;

function worldOf(page: Document): World | null {
  const world = (globalThis.Node === undefined ? page.defaultView : globalThis) as World | null;
  const root = page.documentElement as Node | null;
  return root && getter<Node | null>(world?.Node, 'firstChild').call(root) === root.firstChild ? world : null;
}

function getter<T>(owner: Owner | undefined, name: string): Get<T> {
  const get = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  if (get) return get as Get<T>;
  return function (this: Node) {
    return Reflect.get(this, name) as T;
  };
}

function method<T>(owner: Owner | undefined, name: string): Method<T> {
  const own = owner && (Object.getOwnPropertyDescriptor(owner.prototype, name)?.value as Method<T> | undefined);
  if (own) return own;
  return function (this: Node, ...args) {
    return (Reflect.get(this, name) as Method<T> | undefined)?.apply(this, [...args]) as T;
  };
}
