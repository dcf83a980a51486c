/** Opening and close of a feed's footer as one phrase: "the post … appeared first on". */
export function footerPair(open: string, close: string): string {
  return `${open} … ${close}`;
}
