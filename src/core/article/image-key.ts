/** What names a picture whatever size it is asked for in: themes show the lead image twice, large and small. */
export function imageKey(address: string): string {
  const { pathname, search, hostname } = new URL(address);
  const isFile = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(pathname);
  const name = pathname.replace(/-(?:\d{2,4}x\d{2,4}|scaled)(?=\.\w+$)/, '').replace(/@\dx(?=\.\w+$)/, '');
  // Without a file's name the query names the picture, or the address it was made from.
  return isFile ? hostname + name : hostname + name + search;
}
