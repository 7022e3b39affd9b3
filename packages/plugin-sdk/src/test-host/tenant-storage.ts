import type { PluginStorage } from '../host/plugin-host.js';
import { PlatformError } from '../platform/errors.js';
import { STORAGE_LIMITS } from '../platform/tables.generated.js';

/** The plugin's storage for one tenant. Values are kept as JSON, as the platform does. */
export class TenantStorage implements PluginStorage {
  readonly #values = new Map<string, string>();
  readonly #quota: number;

  /** @param quota bytes of keys and values together */
  constructor(quota: number) {
    this.#quota = quota;
  }

  async get<Value = unknown>(key: string): Promise<Value | null> {
    const text = this.#values.get(checkKey(key));
    return text === undefined ? null : (JSON.parse(text) as Value);
  }

  async set(key: string, value: unknown): Promise<void> {
    checkKey(key);
    const text = toJson(value);
    const size = bytes(text);
    if (size > STORAGE_LIMITS.valueBytes) throw tooMuch(`the value of ${key}`, STORAGE_LIMITS.valueBytes, size);
    const others = [...this.#values]
      .filter(([name]) => name !== key)
      .map(([name, other]) => bytes(name) + bytes(other));
    const used = others.reduce((sum, one) => sum + one, bytes(key) + size);
    if (used > this.#quota) throw tooMuch('what is stored', this.#quota, used);
    this.#values.set(key, text);
  }

  async delete(key: string): Promise<boolean> {
    return this.#values.delete(checkKey(key));
  }

  async list(prefix = ''): Promise<readonly string[]> {
    return [...this.#values.keys()].filter((key) => key.startsWith(prefix)).toSorted(byCodePoint);
  }

  /** All that is stored, for a test to look at. */
  snapshot(): Record<string, unknown> {
    return Object.fromEntries([...this.#values].map(([key, text]) => [key, JSON.parse(text) as unknown]));
  }
}

function checkKey(key: unknown): string {
  if (typeof key === 'string' && key !== '' && [...key].length <= STORAGE_LIMITS.keyLength) return key;
  const problem = `a key is text of 1 to ${STORAGE_LIMITS.keyLength} characters`;
  throw new PlatformError('InvalidParams', problem, { problem });
}

function toJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    text = undefined;
  }
  if (text !== undefined) return text;
  const problem = 'a stored value must be JSON: texts, numbers, booleans, null, lists and objects';
  throw new PlatformError('InvalidParams', problem, { problem });
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function tooMuch(what: string, limit: number, used: number): PlatformError {
  const data = { resource: 'storage', limit, used };
  return new PlatformError('QuotaExceeded', `${what} would take ${used} bytes of ${limit}`, data);
}

function byCodePoint(a: string, b: string): number {
  const [first, second] = [[...a], [...b]];
  for (const [index, char] of first.entries()) {
    const other = second[index];
    if (other === undefined) return 1;
    if (char !== other) return (char.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
  }
  return first.length - second.length;
}
