import type { Signal } from '../signal';

/** The roster, by name. roster.test.ts fails for a module that is not on it. */
export const signals: readonly Signal[] = [];
