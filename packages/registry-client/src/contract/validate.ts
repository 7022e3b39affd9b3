import type { Static } from 'typebox';
import * as others from './answers.generated.js';
import type { ANSWERS, REQUESTS } from './catalogue.js';
import * as readByClient from './client-answers.generated.js';
import * as requests from './requests.generated.js';
import { runValidator, type ContractReading, type Validator } from './run-validator.js';

type Contract = typeof ANSWERS & typeof REQUESTS;

/** The name of a document of the wire contract. */
export type ContractName = keyof Contract;
/** The type of that document. */
export type ContractValue<Name extends ContractName> = Static<Contract[Name]>;

const VALIDATORS: Readonly<Record<ContractName, Validator>> = { ...readByClient, ...others, ...requests };

/**
 * Checks a value against the wire contract. Requests report all of their problems (bound the size of what
 * you pass: the work grows with it), answers the first one. Answers may carry fields that this version does
 * not know; requests may not.
 */
export function parseContract<Name extends ContractName>(
  name: Name,
  value: unknown,
): ContractReading<ContractValue<Name>> {
  return runValidator(VALIDATORS[name], value);
}
