import { OPAQUE, type Target } from '../wrapper';
import { addressInPath } from './address-in-path';

const behindStamp = addressInPath(
  /^\/(?:save|timegate|newest|oldest|wip|\d{4,14}(?:\.\d{2}){0,2}(?:-\d{6})?|o\/[\w-]{1,20}|[\w-]{1,20}\/again|)\/?(?=\w)/,
  'http',
);

/** The page behind an archive.today link: its address stands in the path, or a short id does, which is opaque. */
export function archived(url: URL): Target {
  const target = behindStamp(url);
  return target ?? (/^\/(?:wip\/)?[A-Za-z0-9]{4,6}(?:\/|$)/.test(url.pathname) ? OPAQUE : null);
}
