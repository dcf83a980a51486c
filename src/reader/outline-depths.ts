/** How deep each heading of these levels (1 to 6) stands under the others: one that skips a level, or has none above it, is not set in for that. */
export function outlineDepths(levels: readonly number[]): number[] {
  const open: number[] = [];
  return levels.map((level) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    return open.push(level) - 1;
  });
}
