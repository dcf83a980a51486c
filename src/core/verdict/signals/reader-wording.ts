import { readerSignal } from '../reader-signal';

/** The reader says that the text is not reworded. It speaks against a label, not for one. */
export const readerWording = readerSignal('reader-wording', 'not-reworded', 'none');
