import type { TSchema } from 'typebox';
import { documentSchema, unknownCommandSchema } from './document.js';
import { DOCUMENTS } from './schemas.js';

/** The schema of every document that `--json` prints, by its file in `schemas/` without the ending. */
export const SCHEMA_FILES: Readonly<Record<string, TSchema>> = {
  ...Object.fromEntries(
    Object.entries(DOCUMENTS).map(([name, data]) => [name.replace(' ', '-'), documentSchema(name, data)]),
  ),
  'unknown-command': unknownCommandSchema(),
};
