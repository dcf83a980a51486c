const STEP = 60;

/**
 * The first truthy answer of `ask`, asked again and again; what it throws counts as "not yet".
 * Generous by default (ms): a loaded machine is slow, not broken.
 */
export async function until<T>(ask: () => Promise<T> | T, what: string, limit = 30_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP));
  } while (Date.now() < end);
  throw new Error(`waited ${limit} ms for ${what}; last: ${last instanceof Error ? last.message : String(last)}`);
}
