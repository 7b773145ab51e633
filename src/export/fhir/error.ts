/** What is given cannot be turned into the other form. `message` says what would be right. */
export class FhirError extends Error {
  override readonly name = 'FhirError';

  /** Where it is wrong, as a FHIRPath (`QuestionnaireResponse.item[0].linkId`), or the name of the argument. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(`${path}: ${message}`);
    this.path = path;
  }
}
