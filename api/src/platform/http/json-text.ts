/** JSON that PostgreSQL has written already: it passes through as text. */
export class JsonText {
  constructor(readonly text: string) {}
}
