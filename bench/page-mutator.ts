/** A row of numbers in [0, 1) from a seed: the same seed makes the same pages. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const JUNK = [
  '<form><input name=parentNode>',
  '<form><input name=nextElementSibling>',
  '<svg><style>',
  '<math><mtext>',
  '<table><td>',
  '</p>',
  '<!--',
  '-->',
  '<template>',
  '<noscript>',
  '<select>',
  '\0',
  '&#0;',
  '<p hidden>',
  '<div style="display:none">',
  '<font>',
  '<title>',
  '</article>',
  '<article>',
  '<object>',
  '<base href="//e.invalid/">',
  '\u202e',
  '<br><br>',
  '<plaintext>',
  '<frameset>',
  '<textarea>',
  '<xmp>',
  '<h1>',
  '<svg><foreignObject>',
  '<script type="application/ld+json">[null,{"@graph":{"@type":[]}},"',
  '<a href="java\tscript:alert(1)">',
  '<img src=x onerror=alert(1)>',
  '<body>',
];
const NESTED = ['div', 'b', 'span', 'table', 'ul', 'section', 'font'];
const RENAMED = ['svg', 'math', 'form', 'x-y', 'td'];
const LONGEST = 600_000;

/** A page with one to six faults: junk, cuts, repeats, pieces of another page, deep nesting, renamed tags. */
export function mutatePage(html: string, pool: readonly string[], random: () => number): string {
  const pick = (below: number) => Math.floor(random() * below);
  let page = html;
  for (let times = 1 + pick(6); times > 0; times--) {
    const at = pick(page.length + 1);
    const [before, after] = [page.slice(0, at), page.slice(at)];
    const other = pool[pick(pool.length)] ?? '';
    const faults = [
      () => before + JUNK[pick(JUNK.length)] + after,
      () => before + after.slice(pick(400)),
      () => before + after.slice(0, pick(300)).repeat(1 + pick(20)) + after,
      () => before + other.slice(pick(other.length)).slice(0, pick(600)) + after,
      () => before + `<${NESTED[pick(NESTED.length)]}>`.repeat(1 + pick(300)) + after,
      () => before + after.replace(/<\/?(?:p|div|article|table|span)\b/i, `<${RENAMED[pick(RENAMED.length)]}`),
      () => before + String.fromCharCode(pick(0x3000)) + after,
    ];
    page = (faults[pick(faults.length)] ?? (() => page))().slice(0, LONGEST);
  }
  return page;
}
