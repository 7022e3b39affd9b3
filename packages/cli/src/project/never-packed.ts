import { mayBeVendoredCertificates } from '@ops-center/bundle';

/** Why something is never packed: it may hold a secret, or it belongs to one machine only. */
export interface NeverPacked {
  readonly pattern: string;
  readonly kind: 'secret' | 'local';
}

interface Rule extends NeverPacked {
  readonly where: 'folder' | 'file' | 'any';
  readonly names: RegExp;
}

const RULES: readonly Rule[] = [
  { pattern: '.git', kind: 'local', where: 'any', names: /^\.(git|hg|svn|bzr|jj)$/i },
  { pattern: 'node_modules', kind: 'local', where: 'any', names: /^node_modules$/i },
  { pattern: '__pycache__', kind: 'local', where: 'folder', names: /^__pycache__$/i },
  { pattern: 'venv, .venv', kind: 'local', where: 'folder', names: /^\.?venv$/i },
  {
    pattern: '.pytest_cache, .mypy_cache, .ruff_cache, .tox',
    kind: 'local',
    where: 'folder',
    names: /^\.(pytest_cache|mypy_cache|ruff_cache|tox)$/i,
  },
  { pattern: '*.pyc', kind: 'local', where: 'file', names: /\.py[cod]$/i },
  { pattern: '.DS_Store, Thumbs.db', kind: 'local', where: 'file', names: /^(\.DS_Store|Thumbs\.db)$/i },
  { pattern: '.gitignore, .opsignore', kind: 'local', where: 'file', names: /^\.(git|ops)ignore$/ },
  { pattern: '.ops-center-*, *.partial', kind: 'local', where: 'any', names: /^\.(ops-center-|.*\.partial$)/ },
  { pattern: 'ops-center.lock', kind: 'local', where: 'file', names: /^ops-center\.lock$/i },
  {
    pattern: '.env* (but .env.example)',
    kind: 'secret',
    where: 'any',
    names: /^\.env(?!\.(example|sample|template|dist)$)/i,
  },
  { pattern: '*.pem, *.p12, *.pfx, *.ppk, *.jks', kind: 'secret', where: 'file', names: /\.(pem|p12|pfx|ppk|jks)$/i },
  {
    pattern: 'id_* (private keys)',
    kind: 'secret',
    where: 'file',
    names: /^id_([^.]*|(rsa|dsa|ecdsa|ed25519)(_sk)?(\..*)?)$/i,
  },
  {
    pattern: '.npmrc, .netrc, .pypirc, .yarnrc.yml, .git-credentials, .htpasswd',
    kind: 'secret',
    where: 'file',
    names: /^([._]netrc|\.(npmrc|pypirc|yarnrc\.yml|git-credentials|htpasswd))$/i,
  },
  { pattern: '.ssh, .aws, .gnupg', kind: 'secret', where: 'folder', names: /^\.(ssh|aws|gnupg)$/i },
];

/** What build compiles goes into the bundle only; the same names in a project are leftovers of an unpacked one. */
const WRITTEN_BY_BUILD = /^frontend\/(compiled|entry\.json)$/i;

/** What build and sign write beside a project: `<id>-<version>.zip` and `<id>-<version>.zip.sig`. */
const RESULT = /^([a-z0-9]+(?:-[a-z0-9]+)*)-\d+\.\d+\.\d+[0-9A-Za-z.+-]*\.zip$/;
const SIGNATURE = /\.zip\.sig$/i;

/**
 * The rule that keeps one file or folder out of every bundle, whatever the ignore files say; undefined when none does.
 * A file that only looks like `id_*` but has an ordinary extension (`id_map.py`) is not a key and is packed.
 *
 * @param path relative to the project, with forward slashes
 * @param pluginId the id of the project, whose own earlier bundles are left out at any depth
 */
export function neverPacked(path: string, isFolder: boolean, pluginId: string | undefined): NeverPacked | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (WRITTEN_BY_BUILD.test(path))
    return { pattern: 'frontend/compiled, frontend/entry.json (build writes them)', kind: 'local' };
  const rule = RULES.find(
    ({ where, names }) => (where === 'any' || (where === 'folder') === isFolder) && names.test(name),
  );
  // What is in it is looked at when the files are: certificates of a vendored package may go along, keys may not.
  if (rule?.pattern.startsWith('*.pem') === true && mayBeVendoredCertificates(path)) return undefined;
  if (rule !== undefined) return { pattern: rule.pattern, kind: rule.kind };
  if (isFolder) return undefined;
  const idOfResult = RESULT.exec(name)?.[1];
  const isEarlierResult =
    SIGNATURE.test(name) || (idOfResult !== undefined && (idOfResult === pluginId || name === path));
  return isEarlierResult ? { pattern: 'earlier bundles and signatures', kind: 'local' } : undefined;
}
