import { readerSignal } from '../reader-signal';

/** The reader says that the page is the original. */
export const readerOriginal = readerSignal('reader-original', 'original', 'none');
