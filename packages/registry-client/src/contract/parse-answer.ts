import type { Static } from 'typebox';
import type { ANSWERS, READ_BY_CLIENT } from './catalogue.js';
import * as readByClient from './client-answers.generated.js';
import { runValidator, type ContractReading, type Validator } from './run-validator.js';

/** The name of an answer that the client reads. */
export type AnswerName = (typeof READ_BY_CLIENT)[number];
/** The type of that answer. */
export type AnswerValue<Name extends AnswerName> = Static<(typeof ANSWERS)[Name]>;

const VALIDATORS: Readonly<Record<AnswerName, Validator>> = readByClient;

/** `parseContract` for what the client reads: a program that uses no other carries the checks of these answers only. */
export function parseAnswer<Name extends AnswerName>(name: Name, value: unknown): ContractReading<AnswerValue<Name>> {
  return runValidator(VALIDATORS[name], value);
}
