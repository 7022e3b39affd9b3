import { MANIFEST_FINDINGS, type ManifestFindingCode } from '../findings/manifest-findings.js';
import { didYouMean, soleCandidate, suggestion } from './did-you-mean.js';
import { setFix, type Fix } from './fix/fix.js';
import { MANIFEST_LIMITS } from './limits.js';
import { joinPointer, pointerLabel, shown, splitPointer } from './pointer.js';
import { FIELD_NAMES, PATTERN_WORDS } from './schema-words.generated.js';
import type { Remark } from './report.js';

/** What the precompiled validator says (ajv's error object). */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the error is about a key, not a value. */
  readonly propertyName?: string;
}

export interface Explanation {
  readonly remarks: readonly Remark[];
  /** Pointers of values that do not have the right shape. */
  readonly broken: ReadonlySet<string>;
}

/** More are not explained: nobody is shown them, and suggesting names takes time. */
const MOST_REMARKS = MANIFEST_LIMITS.findings;

/** The first of these that fails for a value is the one worth telling. */
const ORDER = ['type', 'minLength', 'enum', 'maxLength', 'pattern'];

/** Turns the validator's errors into one remark for each problem, in plain words. */
export function explainSchemaErrors(
  errors: readonly SchemaError[],
  data: unknown,
  sourceOf: (pointer: string) => string | undefined,
): Explanation {
  const remarks: Remark[] = [];
  const broken = new Set<string>();
  const rank = (error: SchemaError): number => {
    const index = ORDER.indexOf(error.keyword);
    return index === -1 ? ORDER.length : index;
  };
  for (const error of [...errors].sort((a, b) => rank(a) - rank(b))) {
    if (error.keyword === 'if' || error.propertyName !== undefined) continue;
    const pointer = pointerOf(error);
    // Several things can be missing where one value is broken; else the first thing is enough.
    if (broken.has(pointer)) continue;
    if (error.keyword !== 'required') broken.add(pointer);
    if (remarks.length > MOST_REMARKS) continue;
    remarks.push(keyRemark(error, pointer) ?? valueRemark(error, valueAt(data, pointer), sourceOf(pointer)));
  }
  return { remarks, broken };
}

/** What an error is about: a value, or a key of it that is missing, unknown or badly named. */
function pointerOf({ instancePath, params }: SchemaError): string {
  const key = params.missingProperty ?? params.additionalProperty ?? params.propertyName;
  return key === undefined ? instancePath : joinPointer(instancePath, String(key));
}

/** Problems with keys. */
function keyRemark(error: SchemaError, pointer: string): Remark | undefined {
  const { instancePath, params } = error;
  const inside = pointerLabel(instancePath);
  switch (error.keyword) {
    case 'required': {
      const name = String(params.missingProperty);
      const own = `manifest.${name}.missing`;
      return {
        code: instancePath === '' && isManifestCode(own) ? own : 'manifest.field.missing',
        pointer,
        target: 'value',
        message: instancePath === '' ? `"${name}" is missing` : `${inside} has no "${name}"`,
        hint: `add "${name}:"`,
      };
    }
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const known = FIELD_NAMES[ownPath(error)] ?? [];
      const meant = didYouMean(name, known);
      const sole = soleCandidate(name, known);
      return {
        code: 'manifest.field.unknown',
        pointer,
        target: 'key',
        message: `${shown(name)} is not a field ${instancePath === '' ? 'of a manifest' : `of ${inside}`}${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
        hint:
          meant === undefined
            ? `remove it, or start its name with "x-"; fields are ${known.join(', ')}`
            : `write "${meant}"`,
        ...(sole === undefined ? {} : { fix: { kind: 'rename', key: sole } }),
      };
    }
    case 'propertyNames': {
      const name = String(params.propertyName);
      return {
        code: 'manifest.config_schema.field_name',
        pointer,
        target: 'key',
        message: `${shown(name)} cannot be the name of a field: it must be a letter, then letters, digits, "_" or "-"`,
      };
    }
    default:
      return undefined;
  }
}

function valueRemark(error: SchemaError, value: unknown, source: string | undefined): Remark {
  const { instancePath: pointer, params } = error;
  const label = pointer === '' ? 'the manifest' : pointerLabel(pointer);
  const remark = (
    code: ManifestFindingCode,
    message: string,
    hint?: string,
    options: { readonly target?: 'key'; readonly fix?: Fix } = {},
  ): Remark => ({
    code,
    pointer,
    target: options.target ?? 'value',
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(options.fix === undefined ? {} : { fix: options.fix }),
  });
  const limit = String(params.limit);
  switch (error.keyword) {
    case 'type':
      return typeRemark(remark, label, params.type, value, source);
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      const known = typeof value === 'string' ? suggestion(value, allowed) : '';
      return remark(
        areaCode(pointer, 'unknown'),
        `${label} ${shown(value)} is not allowed${known}`,
        `use one of ${allowed.join(', ')}`,
        setFix(typeof value === 'string' ? soleCandidate(value, allowed) : undefined),
      );
    }
    case 'pattern':
      return remark(
        areaCode(pointer, 'malformed'),
        `${label} ${shown(value)} ${PATTERN_WORDS[ownPath(error)] ?? 'does not have the right form'}`,
        undefined,
        setFix(tidied(value, pointer)),
      );
    case 'minLength':
      return value === ''
        ? remark('manifest.field.empty', `${label} is empty`, 'give it a value, or remove the line')
        : remark(
            'manifest.field.too_short',
            `${label} ${shown(value)} is too short: it needs at least ${limit} characters`,
          );
    case 'maxLength':
      return remark(
        'manifest.field.too_long',
        `${label} has ${String(value).length} characters; at most ${limit} are allowed`,
      );
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return remark(
        'manifest.field.out_of_range',
        `${label} is ${shown(value)}; it must be ${RANGE_WORDS[error.keyword]} ${limit}`,
      );
    case 'maxItems':
      return remark('manifest.field.too_many', `${label} has more than ${limit} items`);
    case 'minItems':
      return remark('manifest.field.too_few', `${label} needs at least ${limit} item${limit === '1' ? '' : 's'}`);
    case 'maxProperties':
      return limit === '1'
        ? remark('manifest.dependencies.malformed', `${label} must name one package; start another "-" for the next`)
        : remark('manifest.field.too_many', `${label} has more than ${limit} fields`);
    case 'minProperties':
      return remark('manifest.field.too_few', `${label} is an empty mapping`);
    default:
      return remark('manifest.field.malformed', `${label} ${shown(value)} does not have the right form`);
  }
}

/** A text without the spaces around it; a tag also in the form that tags have. */
function tidied(value: unknown, pointer: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  const isTag = /^\/(?:tags|keywords)\/\d+$/.test(pointer);
  const text = isTag ? trimmed.toLowerCase().replace(/[\s_]+/g, '-') : trimmed;
  return text === value || text === '' ? undefined : text;
}

const RANGE_WORDS = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
  exclusiveMaximum: 'less than',
} as const;

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

function typeRemark(
  remark: (
    code: ManifestFindingCode,
    message: string,
    hint?: string,
    options?: { readonly target?: 'key'; readonly fix?: Fix },
  ) => Remark,
  label: string,
  type: unknown,
  value: unknown,
  source: string | undefined,
): Remark {
  if (value === null)
    return remark('manifest.field.empty', `${label} has no value`, 'give it a value, or remove the line', {
      target: 'key',
    });
  const types = Array.isArray(type) ? type.map(String) : [String(type)];
  const wanted = types.map((name) => TYPE_WORDS[name] ?? name).join(' or ');
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  if (isPlain && types.includes('string')) {
    const written = source ?? String(value);
    const kind = typeof value === 'number' ? 'a number' : 'true or false';
    return remark(
      'manifest.field.unquoted',
      `${label} must be text, and YAML reads ${written} as ${kind}`,
      `quote it: "${written}"`,
      { fix: { kind: 'quote' } },
    );
  }
  if (
    typeof value === 'string' &&
    types.some((name) => name === 'boolean' || name === 'number' || name === 'integer')
  ) {
    const isOther = (types.includes('boolean') ? /^(?:true|false)$/ : /^-?(?:0|[1-9]\d{0,9})(?:\.\d{1,6})?$/).test(
      value,
    );
    const message = `${label} must be ${wanted}, not the text ${shown(value)}`;
    return remark(
      'manifest.field.wrong_type',
      message,
      isOther ? 'remove the quotes' : undefined,
      isOther ? { fix: { kind: 'unquote' } } : {},
    );
  }
  return remark('manifest.field.wrong_type', `${label} must be ${wanted}, not ${shown(value)}`);
}

/** The code of the part of the manifest that a pointer is in, or the general one. */
function areaCode(pointer: string, reason: 'malformed' | 'unknown'): ManifestFindingCode {
  const [area = '', ...rest] = splitPointer(pointer);
  const field = rest.at(-1);
  const named = [`manifest.${area}.${field}_${reason}`, `manifest.${area}.${reason}`].find(isManifestCode);
  return named ?? (reason === 'unknown' ? 'manifest.field.unknown_value' : 'manifest.field.malformed');
}

function isManifestCode(code: string): code is ManifestFindingCode {
  return Object.hasOwn(MANIFEST_FINDINGS, code);
}

/** Pointer of the schema that an error comes from. Inside a configuration field, paths start at its definition. */
function ownPath({ instancePath, schemaPath }: SchemaError): string {
  const path = schemaPath.slice(schemaPath.indexOf('#') + 1, schemaPath.lastIndexOf('/'));
  const isField = instancePath.startsWith('/config_schema/') && !path.startsWith('/properties/config_schema');
  return isField ? `/$defs/configField${path}` : path;
}

function valueAt(data: unknown, pointer: string): unknown {
  return splitPointer(pointer).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    data,
  );
}
