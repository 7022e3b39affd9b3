/** What a failure is, what it means and what to do: one row per code, the source of `docs/errors.md`. */
export interface ErrorText {
  readonly meaning: string;
  readonly remedy: string;
}
