import type { PluginSettingsState } from '../host/plugin-host.js';
import { createStore } from '../host/store.js';
import { findMisfit, type ConfigField, type ConfigFields } from '../platform/checks.js';
import { PlatformError, type ConfigProblem } from '../platform/errors.js';

type Values = Readonly<Record<string, unknown>>;

/** The settings of one tenant, checked against config_schema as the platform checks them. */
export class TenantConfig {
  #given: Values = {};
  readonly #fields: ConfigFields;
  readonly #open: boolean;
  readonly settings = createStore<PluginSettingsState>({ values: {}, secrets: [] });

  /**
   * @param fields config_schema; without any, every setting is taken
   * @param given settings at the start; required ones may still be missing
   */
  constructor(fields: ConfigFields, given: Values) {
    this.#fields = fields;
    this.#open = Object.keys(fields).length === 0;
    this.#refuse(this.#problems(given, false));
    this.#put(given);
  }

  /** All settings with defaults, also the sensitive ones, as the backend sees them. */
  all(): Record<string, unknown> {
    const defaults = Object.entries(this.#fields).filter(([, field]) => 'default' in field);
    return structuredClone({
      ...Object.fromEntries(defaults.map(([name, field]) => [name, field.default])),
      ...this.#given,
    });
  }

  /** Changes the named settings and keeps the others; null goes back to the default. Throws ConfigInvalid. */
  update(changes: unknown): void {
    if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) {
      throw new PlatformError('InvalidParams', 'settings must be an object', { problem: 'settings must be an object' });
    }
    const settings = new Map(Object.entries(this.#given));
    for (const [name, value] of Object.entries(structuredClone(changes))) {
      if (value === null) settings.delete(name);
      else if (value !== undefined) settings.set(name, value);
    }
    const next = Object.fromEntries(settings);
    const unknown = Object.keys(changes).filter((name) => !this.#open && !Object.hasOwn(this.#fields, name));
    this.#refuse([
      ...this.#problems(next, true),
      ...unknown.filter((name) => !Object.hasOwn(next, name)).map((field) => ({ field, message: NO_SETTING })),
    ]);
    this.#put(next);
  }

  #put(given: Values): void {
    this.#given = structuredClone(given);
    const all = this.all();
    const isSecret = (name: string): boolean => this.#fields[name]?.sensitive === true;
    const names = Object.keys(all);
    this.settings.set({
      values: deepFreeze(Object.fromEntries(names.filter((name) => !isSecret(name)).map((name) => [name, all[name]]))),
      secrets: Object.freeze(names.filter((name) => isSecret(name) && all[name] !== '')),
    });
  }

  #problems(values: Values, complete: boolean): ConfigProblem[] {
    if (this.#open) return [];
    const found: ConfigProblem[] = [];
    for (const [field, value] of Object.entries(values)) {
      const definition = Object.hasOwn(this.#fields, field) ? this.#fields[field] : undefined;
      const message = definition === undefined ? NO_SETTING : misfit(value, definition);
      if (message !== undefined) found.push({ field, message });
    }
    const missing = Object.entries(this.#fields).filter(
      ([name, field]) => field.required === true && field.default === undefined && !Object.hasOwn(values, name),
    );
    return complete ? [...found, ...missing.map(([field]) => ({ field, message: 'is required' }))] : found;
  }

  #refuse(problems: readonly ConfigProblem[]): void {
    if (problems.length === 0) return;
    const sentence = problems.map(({ field, message }) => `${field} ${message}`).join('; ');
    throw new PlatformError('ConfigInvalid', `the configuration does not fit: ${sentence}`, { problems });
  }
}

const NO_SETTING = 'is no setting of this plugin';

/** What a secret holds is not repeated in an error. */
function misfit(value: unknown, field: ConfigField): string | undefined {
  const found = findMisfit(value, field);
  return found !== undefined && field.sensitive === true ? 'does not fit' : found;
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
