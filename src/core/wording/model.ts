/** The trained wording model, decoded from the bytes of its asset. */
export interface WordingModel {
  readonly version: number;
}
