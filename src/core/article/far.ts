/** The distance, in blocks, from which on it makes no difference how far away something is. */
export const FAR = 50;
