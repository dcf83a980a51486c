/** The host of an address as it is shown: in full, and always in its punycode form, which no look-alike letter can fake. */
export function showHost(address: string): string {
  return new URL(address).host;
}
