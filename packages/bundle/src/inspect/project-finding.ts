import { FINDING_CODES, type Finding, type ProjectCode } from '@ops-center/manifest-schema';

export interface Place {
  readonly file: string;
  /** 1-based; 0 when the finding is about the file as a whole. */
  readonly line: number;
  readonly column: number;
  /** Into plugin.yaml. */
  readonly pointer?: string;
}

export function projectFinding(
  code: ProjectCode | 'manifest.yaml.too_large',
  place: Place,
  message: string,
  hint?: string,
): Finding {
  const text = FINDING_CODES[code];
  const advice = hint ?? text?.remedy;
  return {
    code,
    severity: text?.severity ?? 'error',
    message,
    pointer: place.pointer ?? '',
    file: place.file,
    line: place.line,
    column: place.column,
    ...(advice === undefined ? {} : { hint: advice }),
  };
}

/** The place of an offset in a text; lines end at LF, columns count UTF-16 code units. */
export function placeAt(file: string, text: string, offset: number): Place {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) line++;
  return { file, line, column: offset - start + 1 };
}
