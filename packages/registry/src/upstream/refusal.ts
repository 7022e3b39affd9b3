import { violatedConstraint } from '../database.js';
import { badAnswer } from './failures.js';

/** What the rules of the tables refuse was never taken by a registry that keeps them: the other one lies. */
export function refusal(error: unknown): unknown {
  const rule = violatedConstraint(error);
  return rule === undefined ? error : badAnswer(`it breaks a rule that all registries keep: ${rule}`);
}
