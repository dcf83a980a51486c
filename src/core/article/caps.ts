/**
 * Limits of a snapshot: at least twice the largest of 311 stored real pages (elements p99 2,774, depth 51, links 3,861,
 * text node 9,353), and small enough that the worst page stays under two seconds.
 */
export const caps = {
  elements: 20_000,
  /** Text nodes and elements together. */
  nodes: 80_000,
  /** Deeper frames are flattened; what holds text directly stays, a few levels more. */
  depth: 128,
  depthOfText: 136,
  /** UTF-16 units of all text, and of one text node. */
  text: 3_000_000,
  textNode: 200_000,
  links: 5_000,
  /** Kept and looked-at attributes of one element. */
  attributes: 24,
  attributesSeen: 200,
  /** UTF-16 units of one attribute, and of all JSON-LD together. */
  attribute: 4_096,
  jsonLd: 300_000,
  /** Of wall-clock time: a busy machine must not cut a page that is read in a fiftieth of it when idle. */
  milliseconds: 1_500,
  /** UTF-16 units of the article's text (the largest of the stored pages has 230,000): it travels twice in a message of 4 MB. */
  article: 400_000,
} as const;
