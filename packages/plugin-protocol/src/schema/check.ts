import { VALIDATORS } from './validators.generated.js';

/** The two ends of the channel. */
export type Side = 'host' | 'plugin';

interface Validator {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

/** Name of the compiled check of what `side` receives: the generator uses the same. */
export function validatorName(receiver: Side, method: string, part: 'params' | 'result'): string {
  return `${receiver}_${method.replaceAll(/[^A-Za-z0-9]/g, '_')}_${part}`;
}

/** What is wrong with the parameters that `side` received for one of its methods; undefined when nothing is. */
export function checkParams(side: Side, method: string, params: unknown): string | undefined {
  return check(validatorName(side, method, 'params'), params);
}

/** What is wrong with the result that `side` received for a method that it called; undefined when nothing is. */
export function checkResult(side: Side, method: string, result: unknown): string | undefined {
  return check(validatorName(side, method, 'result'), result);
}

function check(name: string, value: unknown): string | undefined {
  // A method beyond this version of the protocol has no schema: its handler reads the parameters itself.
  const validate = (VALIDATORS as Readonly<Record<string, Validator>>)[name];
  if (validate === undefined || validate(value)) return undefined;
  const [first] = validate.errors ?? [];
  return `${first?.instancePath === '' || first === undefined ? 'the value' : first.instancePath} ${first?.message ?? 'is wrong'}`;
}
