import { fetchImage } from '../platform/fetch-image';
import { loadSettings } from '../platform/settings';
import { readerRecord } from './open-reader';

/** An image of the article in this reader, as a data address; null for any other address, or where the reader wants none. */
export async function readerImage(id: string, url: string): Promise<string | null> {
  const record = await readerRecord(id);
  if (!record?.report.article.html.includes(fileOf(url))) return null;
  return (await loadSettings()).images === 'never'
    ? null
    : fetchImage(url, { page: record.report.article.url, isPrivate: record.isPrivate });
}

/** The last part of an address's path: the article's HTML may hold it relative to its page. */
function fileOf(url: string): string {
  return URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? url) : url;
}
