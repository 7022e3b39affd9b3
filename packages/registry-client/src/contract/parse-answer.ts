import type { Static } from 'typebox';
import * as answers from './answers.generated.js';
import type { ANSWERS } from './catalogue.js';

/** The name of an answer that clients read. */
export type AnswerName = keyof typeof ANSWERS;
/** The type of that answer. */
export type AnswerValue<Name extends AnswerName> = Static<(typeof ANSWERS)[Name]>;

export interface ContractProblem {
  /** JSON pointer (RFC 6901) into the document; '' is the document itself. */
  readonly pointer: string;
  readonly message: string;
}

export type ContractReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ContractProblem };

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

const VALIDATORS: Readonly<Record<AnswerName, Validator>> = answers;

/** Checks an answer up to its first problem. It may carry fields that this version does not know. */
export function parseAnswer<Name extends AnswerName>(name: Name, value: unknown): ContractReading<AnswerValue<Name>> {
  const validate = VALIDATORS[name];
  if (validate(value)) return { ok: true, value: value as AnswerValue<Name> };
  const [first] = validate.errors ?? [];
  return { ok: false, problem: first === undefined ? { pointer: '', message: 'is wrong' } : readProblem(first) };
}

function readProblem({ instancePath, keyword, message = 'is not allowed', params }: ValidatorError): ContractProblem {
  const named = params.missingProperty;
  const pointer = typeof named === 'string' ? `${instancePath}/${escapePointer(named)}` : instancePath;
  if (keyword === 'required') return { pointer, message: 'is missing' };
  if (keyword === 'enum' && Array.isArray(params.allowedValues)) {
    return { pointer, message: `must be one of ${params.allowedValues.join(', ')}` };
  }
  return { pointer, message };
}

function escapePointer(name: string): string {
  return name.slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1');
}
