import { OPAQUE, type Target } from '../wrapper';

/** A reader of links whose target only their server knows; `shape` is what the path must look like, any where it is left out. */
export function opaque(shape: RegExp = /./): (url: URL) => Target {
  return (url) => (shape.test(url.pathname) ? OPAQUE : null);
}
