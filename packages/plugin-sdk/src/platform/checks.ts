import * as generated from './checks.generated.js';

/** One setting of `config_schema` in plugin.yaml, in its short form or as JSON Schema; both may be mixed. */
export interface ConfigField {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'color';
  /** Label on the settings page. */
  readonly title?: string;
  /** Help text on the settings page. */
  readonly description?: string;
  readonly default?: unknown;
  readonly required?: boolean | readonly string[];
  /** A secret: stored encrypted and never shown again. */
  readonly sensitive?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly format?: string;
  readonly placeholder?: string;
  readonly enum?: readonly unknown[];
  readonly items?: ConfigField;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, ConfigField>>;
}

/** The settings of a plugin by name. */
export type ConfigFields = Readonly<Record<string, ConfigField>>;

/** Whether one of the granted permissions covers the needed one; `*` stands for one part, and at the end for all that follow. */
export const isGranted: (granted: Iterable<string>, needed: string) => boolean = generated.isGranted;

/** The named fields of a `config_schema` in either of its forms. */
export const configFields = generated.configFields as (source: Readonly<Record<string, unknown>>) => ConfigFields;

/** Why a value does not fit a setting, as the end of a sentence; undefined when it fits. */
export const findMisfit: (value: unknown, field: ConfigField) => string | undefined = generated.findMisfit;

/** The candidate that a person most likely meant. */
export const didYouMean: (text: string, candidates: Iterable<string>) => string | undefined = generated.didYouMean;

/** Whether a text has the form of a plugin id. */
export const isSlug: (text: string) => boolean = generated.isSlug;
