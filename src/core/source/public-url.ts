/** The address in its normal form, or null where it must never be opened, copied or fetched. */
export function toPublicHttpUrl(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
