import { parsedJson } from './parsed-json';

/** When an address was first archived, ms, from an answer of the Wayback CDX server (output=json); null where it never was. */
export function readWayback(body: string): number | null {
  const rows = parsedJson(body);
  if (!Array.isArray(rows) || !Array.isArray(rows[0])) return null;
  const column = rows[0].indexOf('timestamp');
  const stamps = rows
    .slice(1, MOST)
    .flatMap((row: unknown) => (Array.isArray(row) && typeof row[column] === 'string' ? [row[column]] : []));
  const times = stamps.map(timeOf).filter((time) => time !== null);
  return times.length > 0 ? Math.min(...times) : null;
}

const MOST = 500;

function timeOf(stamp: string): number | null {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(stamp)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
