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
  return {
    firstChild: getter(world?.Node, 'firstChild'),
    nextSibling: getter(world?.Node, 'nextSibling'),
    nodeType: getter(world?.Node, 'nodeType'),
    localName: getter(world?.Element, 'localName'),
    namespace: getter(world?.Element, 'namespaceURI'),
    attributeNames: method(world?.Element, 'getAttributeNames'),
    attribute: method(world?.Element, 'getAttribute'),
    data: getter(world?.CharacterData, 'data'),
    shadowRoot: getter(world?.Element, 'shadowRoot'),
    assigned: (slot) => method(world?.HTMLSlotElement, 'assignedNodes')(slot, { flatten: true }) ?? [],
  };
}

type Owner = { readonly prototype: object };
type World = Readonly<Partial<Record<'Node' | 'Element' | 'CharacterData' | 'HTMLSlotElement', Owner>>>;
// What a prototype holds is not known to the compiler: each caller above names the type of its own property.
type Method = (...args: unknown[]) => unknown;
type Read = (node: Node) => never;
type Call = (node: Node, ...args: unknown[]) => never;

function worldOf(page: Document): World | null {
  const world = (globalThis.Node === undefined ? page.defaultView : globalThis) as World | null;
  const root = page.documentElement as Node | null;
  return root && getter(world?.Node, 'firstChild')(root) === root.firstChild ? world : null;
}

function getter(owner: Owner | undefined, name: string): Read {
  const get = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  if (get) return (node) => get.call(node) as never;
  return (node) => Reflect.get(node, name) as never;
}

function method(owner: Owner | undefined, name: string): Call {
  const own = owner && (Object.getOwnPropertyDescriptor(owner.prototype, name)?.value as Method | undefined);
  if (own) return (node, ...args) => own.apply(node, args) as never;
  return (node, ...args) => (Reflect.get(node, name) as Method | undefined)?.apply(node, args) as never;
}
