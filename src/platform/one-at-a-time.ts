/** The answer of `run`, once nobody else in any window runs under this name: reading, changing and writing must not be torn apart. */
export async function oneAtATime<T>(name: string, run: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return locks ? ((await locks.request(name, run)) as T) : run();
}
