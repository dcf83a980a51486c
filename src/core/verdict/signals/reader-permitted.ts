import { readerSignal } from '../reader-signal';

/** The reader says that the page is republished with permission. */
export const readerPermitted = readerSignal('reader-permitted', 'permitted', 'credited');
