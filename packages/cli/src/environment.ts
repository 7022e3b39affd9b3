import { homedir } from 'node:os';
import path from 'node:path';
import { SETTING_NAMES, SETTINGS, type SettingName } from './settings.js';

/** What the process environment says; nothing else in this program reads it. */
export interface Environment {
  readonly noColor: boolean;
  readonly forceColor: boolean;
  readonly dumbTerminal: boolean;
  /** A pipeline runs this: nobody is asked anything. */
  readonly ci: boolean;
  /** Stack traces are printed. */
  readonly debug: boolean;
  readonly home: string;
  /** A registry token for the configured registry. */
  readonly token: string | undefined;
  readonly keyPassphrase: string | undefined;
  /** How this CI job shows what it is: where its runner gives out an OpenID token, or that token. */
  readonly ciJob: { readonly address: string; readonly bearer: string } | { readonly token: string } | undefined;
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
  /** http_proxy, https_proxy and no_proxy as the HTTP client understands them. */
  readonly proxy: Readonly<Record<string, string | undefined>>;
  /** What another program of ours is started with: everything, without this user's token and passphrase. */
  readonly forOthers: Readonly<Record<string, string | undefined>>;
  /** For signing by name: `--key env:NAME`. */
  readonly lookUp: (name: string) => string | undefined;
  /** What programs are given that run code of a plugin: nothing that belongs to this program, so no token. */
  readonly forChildren: Readonly<Record<string, string>>;
}

const OWN_SECRETS: ReadonlySet<string> = new Set([
  'OPS_CENTER_TOKEN',
  'OPS_CENTER_KEY_PASSPHRASE',
  'OPS_CENTER_ID_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
]);

/** Reads the environment; the only place that does. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const text = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  const truthy = (name: string): boolean => !['0', 'false', undefined].includes(text(name)?.toLowerCase());
  const settings = Object.fromEntries(
    SETTING_NAMES.flatMap((name) => {
      const value = text(SETTINGS[name].variable);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return Object.freeze({
    noColor: text('NO_COLOR') !== undefined,
    forceColor: truthy('FORCE_COLOR'),
    dumbTerminal: env['TERM'] === 'dumb',
    ci: truthy('CI'),
    debug: truthy('OPS_CENTER_DEBUG'),
    home: path.resolve(text('OPS_CENTER_HOME') ?? path.join(text('HOME') ?? homedir(), '.ops-center')),
    token: text('OPS_CENTER_TOKEN')?.trim(),
    keyPassphrase: text('OPS_CENTER_KEY_PASSPHRASE'),
    ciJob: readCiJob(text),
    settings,
    proxy: Object.fromEntries(
      ['http_proxy', 'https_proxy', 'no_proxy'].map((name) => [name, text(name) ?? text(name.toUpperCase())]),
    ),
    forOthers: Object.fromEntries(Object.entries(env).filter(([name]) => !OWN_SECRETS.has(name))),
    lookUp: text,
    forChildren: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) =>
        value === undefined || /^OPS_CENTER_|^ACTIONS_ID_TOKEN_|^NODE_(OPTIONS|TEST_CONTEXT)$/i.test(name)
          ? []
          : [[name, value]],
      ),
    ),
  });
}

function readCiJob(text: (name: string) => string | undefined): Environment['ciJob'] {
  const token = text('OPS_CENTER_ID_TOKEN')?.trim();
  if (token !== undefined) return { token };
  const address = text('ACTIONS_ID_TOKEN_REQUEST_URL');
  const bearer = text('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  return address === undefined || bearer === undefined ? undefined : { address, bearer };
}
