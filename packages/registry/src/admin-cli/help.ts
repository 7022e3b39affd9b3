import { VARIABLES } from '../config.js';

/** The text of `--help`. */
export function helpText(): string {
  const variables = Object.values(VARIABLES).map((one) => {
    const fallback = one.fallback === undefined ? '' : ` (default ${one.fallback})`;
    const flag = one.flag === undefined ? '' : `, or --${one.flag}`;
    return `  ${one.name}\n      ${one.meaning}${fallback}${flag}`;
  });
  return `The Ops-Center plugin registry.

Usage: ops-center-registry COMMAND [FLAGS]

Commands
  serve [--host HOST] [--port PORT] [--data DIR] [--public-url URL]
      Serves the registry. Prints "ready http://HOST:PORT" on stdout when it answers; logs JSON on stderr.
      Stops on SIGTERM or SIGINT when open requests have finished.
  migrate [--data DIR]
      Brings the database to the schema of this version. "serve" does so too.
  admin create-user --email EMAIL --org SLUG [--admin] [--data DIR]
      Makes a user an owner of an organisation, and prints a token for it on stdout. User and organisation are made
      when missing; run it again for a fresh token. --admin also lets the token administer the registry.
      Works while the registry runs or not.

  --help      this text
  --version   the version

Environment
${variables.join('\n')}
`;
}
