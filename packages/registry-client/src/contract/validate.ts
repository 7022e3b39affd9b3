import type { Static } from 'typebox';
import * as answers from './answers.generated.js';
import type { ANSWERS, REQUESTS } from './catalogue.js';
import * as requests from './requests.generated.js';

type Contract = typeof ANSWERS & typeof REQUESTS;

/** The name of a document of the wire contract. */
export type ContractName = keyof Contract;
/** The type of that document. */
export type ContractValue<Name extends ContractName> = Static<Contract[Name]>;

export interface ContractProblem {
  /** JSON pointer (RFC 6901) into the document; '' is the document itself. */
  readonly pointer: string;
  readonly message: string;
}

export type ContractReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ContractProblem[] };

/** The part of ajv's compiled functions that is used here. */
interface Validator {
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
const VALIDATORS: Readonly<Record<ContractName, Validator>> = { ...answers, ...requests };

/**
 * Checks a value against the wire contract. Requests report all of their problems (bound the size of what
 * you pass: the work grows with it), answers the first one. Answers may carry fields that this version does
 * not know; requests may not.
 */
export function parseContract<Name extends ContractName>(
  name: Name,
  value: unknown,
): ContractReading<ContractValue<Name>> {
  const validate = VALIDATORS[name];
  if (validate(value)) return { ok: true, value: value as ContractValue<Name> };
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
