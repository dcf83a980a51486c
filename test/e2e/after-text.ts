/** What the reader draws after its text: where these stand, all of it does. */
export const AFTER_TEXT = ['aside', '.completeness', '#type-panel > *', '#keep-panel > *'] as const;
