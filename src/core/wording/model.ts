/** The trained wording model, decoded from the bytes of its asset. */
export interface WordingModel {
  readonly version: number;
}

/** The model in these bytes, or null where they are damaged, cut off or of another version. */
export function decodeWordingModel(_bytes: Uint8Array): WordingModel | null {
  return null;
}
