/** JSON that PostgreSQL has written already: it passes through as text. `version` is the row's, where it has one, for the ETag. */
export class JsonText {
  constructor(
    readonly text: string,
    readonly version?: number,
  ) {}
}
