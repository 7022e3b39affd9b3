export interface ContractProblem {
  /** JSON pointer (RFC 6901) into the document; '' is the document itself. */
  readonly pointer: string;
  readonly message: string;
}

export type ContractReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ContractProblem[] };

/** The part of ajv's compiled functions that is used here. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const MAX_PROBLEMS = 100;

/** Runs a compiled check; the type of a value that passes is for the caller to know. */
export function runValidator<T>(validate: Validator, value: unknown): ContractReading<T> {
  if (validate(value)) return { ok: true, value: value as T };
  return { ok: false, problems: (validate.errors ?? []).slice(0, MAX_PROBLEMS).map(readProblem) };
}

function readProblem({ instancePath, keyword, message = 'is not allowed', params }: ValidatorError): ContractProblem {
  const named = params.additionalProperty ?? params.missingProperty;
  const pointer = typeof named === 'string' ? `${instancePath}/${escapePointer(named)}` : instancePath;
  if (keyword === 'additionalProperties') return { pointer, message: 'is not a known field' };
  if (keyword === 'required') return { pointer, message: 'is missing' };
  if (keyword === 'enum' && Array.isArray(params.allowedValues)) {
    return { pointer, message: `must be one of ${params.allowedValues.join(', ')}` };
  }
  return { pointer, message };
}

function escapePointer(name: string): string {
  return name.slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1');
}
