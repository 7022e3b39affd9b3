/** Secrets that the operating system keeps, by the origin that each was given for. Every call may fail or take long. */
export interface Keychain {
  get(origin: string): Promise<string | undefined>;
  set(origin: string, secret: string): Promise<void>;
  remove(origin: string): Promise<void>;
}

/** The part of `@napi-rs/keyring` that is used here; the package is optional, and so are its types. */
interface Keyring {
  readonly AsyncEntry: new (
    service: string,
    username: string,
    options?: { readonly linux?: { readonly store: 'secret-service' } },
  ) => {
    getPassword(signal?: AbortSignal): Promise<string | null | undefined>;
    setPassword(password: string, signal?: AbortSignal): Promise<void>;
    deletePassword(signal?: AbortSignal): Promise<boolean>;
  };
}

export const KEYCHAIN_PACKAGE = '@napi-rs/keyring';
const SERVICE = 'ops-center';
/** A desktop may ask its user to unlock it. */
const LONGEST_MS = 30_000;
/** Without this, a Linux without a keychain would keep tokens in the kernel until the next start of the machine. */
const OPTIONS = { linux: { store: 'secret-service' } } as const;

/**
 * The keychain of the operating system, by an optional package that is looked for beside this program, never in a
 * project, nor in NODE_PATH, which `require` would search.
 * @returns undefined when the package is not installed
 * @throws what the package throws when it is there and does not load
 */
export async function openKeychain(): Promise<Keychain | undefined> {
  // A variable, so that the bundler leaves it alone.
  const name: string = KEYCHAIN_PACKAGE;
  let module: Keyring & { readonly default?: Keyring };
  try {
    module = (await import(name)) as typeof module;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
  const { AsyncEntry } = module.default ?? module;
  const entry = (origin: string): InstanceType<Keyring['AsyncEntry']> => new AsyncEntry(SERVICE, origin, OPTIONS);
  return {
    get: async (origin) => (await inTime((signal) => entry(origin).getPassword(signal))) ?? undefined,
    set: (origin, secret) => inTime((signal) => entry(origin).setPassword(secret, signal)),
    remove: async (origin) => {
      await inTime((signal) => entry(origin).deletePassword(signal));
    },
  };
}

/** The signal stops what has not begun; a call that hangs is left behind. */
async function inTime<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(LONGEST_MS);
  return await Promise.race([
    call(signal),
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('it did not answer')), { once: true });
    }),
  ]);
}
