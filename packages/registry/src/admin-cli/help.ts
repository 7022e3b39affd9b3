import { VARIABLES } from '../config.js';

/** The text of `--help`. */
export function helpText(): string {
  const variables = Object.values(VARIABLES).map((one) => {
    const fallback = one.fallback === undefined ? '' : ` (default ${String(one.fallback)})`;
    const flag = one.flag === undefined ? '' : `, or --${one.flag}`;
    return `  ${one.name}\n      ${one.meaning}${fallback}${flag}`;
  });
  return `The Ops-Center plugin registry.

Usage: ops-center-registry COMMAND [FLAGS]

Commands
  serve [--host HOST] [--port PORT] [--data DIR] [--public-url URL]
      Serves the registry. Prints "ready http://HOST:PORT" on stdout when it answers; logs JSON on stderr.
      While nobody has an account, it then prints "setup LINK": whoever opens that link first becomes administrator.
      Stops on SIGTERM or SIGINT when open requests have finished.
  migrate [--data DIR]
      Brings the database to the schema of this version. "serve" does so too.
  backup FILE [--data DIR]
      Saves all rows and bundles, as of one moment, in one file that its owner alone may read; the registry may run
      meanwhile. The file holds hashes of passwords and tokens. The key that seals secrets is not in it: keep
      encryption.key of the data folder, or the file you named for it, elsewhere.
  restore FILE [--data DIR]
      Fills an empty registry from a backup, after every byte of the file was checked. Stop the registry before.
  fsck [--repair [--from BACKUP]] [--data DIR]
      Reads all bundles and compares digests, signatures, keys, rows and the audit log. Prints what is not right and
      then fails. --repair removes orphans that are a day old, and takes damaged bundles from a backup.
  export FILE --plugin SLUG[@VERSION] [--plugin ...] --key PRIVATE_KEY [--public-url URL] [--data DIR]
      Writes plugins, all that they need and the keys of their publishers into one file that the key signs, for a
      registry without a network. Plugins that are not public come along when they are named or needed.
  import FILE --trust PUBLIC_KEY [--public-url URL] [--data DIR]
      Takes in an archive that this key has signed, after all bundles and signatures in it were verified. --public-url
      must be that of the registry that it is from: signatures are bound to it. Give --public-url, or host and port,
      as to "serve".
  seed --plugins COUNT [--seed NUMBER] [--data DIR]
      Fills an empty registry with made-up plugins, to see how it does with many: the same ones for the same number
      (default 1). They can be found and read, but not installed. It refuses a registry that has plugins.
  admin create-user --email EMAIL --org SLUG [--admin] [--data DIR]
      Makes a user an owner of an organisation, and prints a token for it on stdout. User and organisation are made
      when missing; run it again for a fresh token. --admin also lets the token administer the registry.
      Works while the registry runs or not.
  admin disable-user --email EMAIL [--data DIR]
      Shuts an account out at once: its sessions end, its tokens are revoked for ever, and nobody signs in to it. What
      it published and installed stays. Prints how many tokens worked until then.
  admin enable-user --email EMAIL [--data DIR]
      Lets an account in again. Its tokens stay revoked; "admin sign-in-link" gives it another password.
  admin check-audit [--known POSITION:HASH] [--data DIR]
      Walks the audit log and fails when an event was edited, moved or removed. Prints POSITION:HASH of the newest
      event on stdout: keep it elsewhere and give it as --known the next time, and the removal of the newest events
      shows, too.
  admin forget-encryption-key KEY [--data DIR]
      Lets servers start without a key that sealed secrets and is lost for good, and prints what cannot be read any
      more: settings have to be entered again, secrets of webhooks renewed, second factors reset.
  admin sign-in-link --email EMAIL [--reset-two-factor] [--public-url URL] [--host HOST] [--port PORT] [--data DIR]
      Prints a link on stdout by which the user sets a password for the pages of the registry. It works once, for
      24 hours, and takes back earlier ones. Give --public-url, or host and port, as to "serve".
      --reset-two-factor turns the second factor of somebody off who lost it.

  --help      this text
  --version   the version

Environment
${variables.join('\n')}
`;
}
