/** Whether two addresses name the same page: all but the part after '#', which moves within it. */
export function sameAddress(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}
