/** The library's main file without its second one, which the extractor would carry along unused. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';
  export = Readability;
}
