import { explainSchemaErrors, type SchemaError } from './explain-schema-errors.js';
import { joinPointer } from './pointer.js';
import { createReport, type LooseManifest, type Remark } from './report.js';
import { RULES } from './rules/rules.js';
import { validateManifest } from './manifest-validator.generated.js';

interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export interface Checked {
  readonly remarks: readonly Remark[];
  /** True when every value has the shape that the schema asks for. */
  readonly hasShape: boolean;
}

/** Holds data against the schema, then what is sound of it against the rules between fields. */
export function checkManifest(data: unknown, sourceOf: (pointer: string) => string | undefined): Checked {
  const validate: Validator = validateManifest;
  const hasShape = validate(data);
  const { remarks, broken } = explainSchemaErrors(validate.errors ?? [], data, sourceOf);
  if (broken.has('')) return { remarks, hasShape };
  const all = [...remarks];
  const report = createReport(all);
  const sound = withoutBroken(data, broken, '') as LooseManifest;
  for (const rule of RULES) rule(sound, report);
  return { remarks: all, hasShape };
}

/** A copy in which everything at the given pointers is undefined; list items keep their index. */
function withoutBroken(value: unknown, broken: ReadonlySet<string>, pointer: string): unknown {
  if (broken.size === 0) return value;
  if (broken.has(pointer)) return undefined;
  if (Array.isArray(value)) return value.map((item, index) => withoutBroken(item, broken, joinPointer(pointer, index)));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: withoutBroken(child, broken, joinPointer(pointer, key)),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}
