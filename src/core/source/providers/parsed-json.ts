/** Longest answer that is parsed, UTF-16 units. */
const LENGTH = 2_000_000;

/** The value of a provider's JSON, or null: errors come as HTML, as plain text, or cut short. */
export function parsedJson(body: string): unknown {
  if (body.length > LENGTH) return null;
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
