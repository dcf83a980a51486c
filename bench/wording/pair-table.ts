/** Chances of word pairs: `key[i]` = left × 65,536 + right, ascending, and how likely right follows left. */
export interface PairTable {
  readonly key: Uint32Array;
  readonly chance: Float64Array;
}

/** Pairs taken down one by one, then put in order. */
export interface PairSink {
  add(left: number | undefined, right: number | undefined, chance: number): void;
  close(): PairTable;
}

/** Chances are kept to one part in 2^20 of these powers of ten. */
const LEAST = -12;
const GRAIN = 2 ** 20;

/** A sink whose table has each pair once, with the highest of its chances. */
export function pairSink(): PairSink {
  let packed = new Float64Array(1 << 20);
  let size = 0;
  return {
    add(left, right, chance) {
      if (left === undefined || right === undefined || !(chance > 0)) return;
      if (size === packed.length) {
        const larger = new Float64Array(2 * size);
        larger.set(packed);
        packed = larger;
      }
      const level = Math.max(0, 1 + Math.log10(Math.min(1, chance)) / -LEAST);
      packed[size] = (left * 65_536 + right) * GRAIN + Math.floor(level * (GRAIN - 1));
      size += 1;
    },
    close: () => tableOf(packed.subarray(0, size).toSorted()),
  };
}

/** Of equal keys the last, which is the highest. */
function tableOf(sorted: Float64Array): PairTable {
  const key = new Uint32Array(sorted.length);
  const chance = new Float64Array(sorted.length);
  let size = 0;
  for (const [at, value] of sorted.entries()) {
    const own = Math.floor(value / GRAIN);
    if (size > 0 && key[size - 1] === own) size -= 1;
    key[size] = own;
    chance[size] = 10 ** (LEAST * (1 - ((sorted[at] ?? 0) % GRAIN) / (GRAIN - 1)));
    size += 1;
  }
  return { key: key.slice(0, size), chance: chance.slice(0, size) };
}

/** All pairs of several tables; `join` is given each table's chance, 0 where it has none, and the left word. */
export function joinTables(
  tables: readonly PairTable[],
  join: (chances: Float64Array, left: number) => number,
): PairTable {
  const most = tables.reduce((sum, table) => sum + table.key.length, 0);
  const key = new Uint32Array(most);
  const chance = new Float64Array(most);
  const at = tables.map(() => 0);
  const chances = new Float64Array(tables.length);
  let size = 0;
  for (;;) {
    let next = 2 ** 32;
    for (const [i, table] of tables.entries()) next = Math.min(next, table.key[at[i] ?? 0] ?? 2 ** 32);
    if (next === 2 ** 32) break;
    for (const [i, table] of tables.entries()) {
      const place = at[i] ?? 0;
      const own = table.key[place] === next;
      chances[i] = own ? (table.chance[place] ?? 0) : 0;
      if (own) at[i] = place + 1;
    }
    key[size] = next;
    chance[size] = join(chances, Math.floor(next / 65_536));
    size += 1;
  }
  return { key: key.slice(0, size), chance: chance.slice(0, size) };
}
