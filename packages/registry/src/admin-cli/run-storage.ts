import { randomUUID } from 'node:crypto';
import { decodePrivateKeyPem, decodePublicKeyPem, OpsError } from '@ops-center/manifest-schema';
import type { Logger } from 'pino';
import { createBackup } from '../backup/create-backup.js';
import { openBackup } from '../backup/open-backup.js';
import { restoreBackup } from '../backup/restore-backup.js';
import { openBlobs } from '../blobs/open-blobs.js';
import { readServerVersion, type Config } from '../config.js';
import { checkRegistry } from '../fsck/check-registry.js';
import { exportArchive } from '../offline/export-archive.js';
import { importArchive } from '../offline/import-archive.js';
import { openArchive } from '../offline/open-archive.js';
import { readEncryptionKeys } from '../installations/encryption-keys.js';
import { createSecretBox, type SecretBox } from '../installations/secret-box.js';
import { openLoggedDatabase } from '../open-deps.js';
import { reachable } from '../serve.js';
import { findNeededKey, settleRestoredKeys } from '../sealing/hold-keys.js';
import { readKeyFile } from './key-file.js';
import type { OpenDatabaseOptions, OpenedDatabase } from '../postgres/open-database.js';
import type { Blobs } from '../blobs/blobs.js';
import type { StorageCommand } from './storage-commands.js';

interface Opened {
  readonly database: OpenedDatabase;
  readonly blobs: Blobs;
}

const now = (): Date => new Date();

/**
 * Runs a command about all that a registry stores. What it has to say goes to `say`, a line at a time.
 * @throws OpsError `registry.damaged` when fsck has found something that is not mended
 */
export async function runStorage(
  command: StorageCommand,
  config: Config,
  log: Logger,
  say: (line: string) => void,
): Promise<void> {
  switch (command.kind) {
    case 'backup':
      return await withRegistry(config, log, 'backup', { keepSchema: true }, async ({ database, blobs }) => {
        const { connection } = database;
        const done = await createBackup({ connection, blobs, now, serverVersion: readServerVersion() }, command.file);
        say(`saved ${done.rows} rows and ${done.blobs} blobs (${done.bytes} bytes) in ${command.file}`);
      });
    case 'restore':
      return await withBackup(command.file, async (backup) =>
        withRegistry(config, log, 'restore', { keepSchema: true }, async ({ database, blobs }) => {
          const done = await restoreBackup({ connection: database.connection, blobs }, backup);
          for (const name of done.migrated) say(`applied ${name}`);
          say(`restored ${done.rows} rows and ${done.blobs} blobs of ${backup.manifest.created_at}`);
          for (const { keyId, place, rows } of await settleRestoredKeys(database.db)) {
            say(`needs the encryption key ${keyId}: it seals ${rows} ${place}`);
          }
        }),
      );
    case 'export':
      return await withRegistry(config, log, 'export', {}, async ({ database, blobs }) => {
        const deps = { db: database.db, blobs, now, config: { publicUrl: nameOf(config) } };
        const key = decodePrivateKeyPem(await readKeyFile(command.key, 'private'));
        const done = await exportArchive(deps, { plugins: command.plugins, key, file: command.file });
        say(`wrote ${done.versions} versions of ${done.plugins} plugins, signed by ${key.publicKey.keyId}`);
      });
    case 'import':
      return await withRegistry(config, log, 'import', {}, async ({ database, blobs }) => {
        const { limits } = config;
        const deps = { db: database.db, blobs, now, newId: randomUUID, config: { publicUrl: nameOf(config), limits } };
        const trusted = decodePublicKeyPem(await readKeyFile(command.trust, 'public'));
        const opened = await openArchive(command.file, trusted);
        try {
          const done = await importArchive(deps, opened);
          say(`added ${done.added} versions, ${done.wereThere} were there`);
        } finally {
          await opened.close();
        }
      });
    case 'fsck':
      return await withRegistry(config, log, 'fsck', {}, async (opened) => {
        const { repair, from } = command;
        const secrets = await openOwnKeys(config, opened);
        if (from === undefined) return await runFsck({ ...opened, secrets }, { repair }, say);
        return await withBackup(from, (backup) => runFsck({ ...opened, secrets }, { repair, backup }, say));
      });
  }
}

/** As statements and clients name the registry. */
function nameOf({ publicUrl, host, port }: Config): string {
  return publicUrl ?? reachable(`http://${host.includes(':') ? `[${host}]` : host}:${port}`);
}

async function runFsck(
  { database, blobs, secrets }: Opened & { readonly secrets: Pick<SecretBox, 'open'> },
  options: Parameters<typeof checkRegistry>[1],
  say: (line: string) => void,
): Promise<void> {
  let harmful = 0;
  let harmless = 0;
  for await (const problem of checkRegistry({ db: database.db, blobs, now, secrets }, options)) {
    if (!problem.isRepaired && problem.isHarmless) harmless += 1;
    else if (!problem.isRepaired) harmful += 1;
    say(`${problem.isRepaired ? 'repaired ' : ''}${problem.kind} ${problem.subject}: ${problem.message}`);
  }
  if (harmful > 0) {
    throw new OpsError('registry.damaged', `${harmful} of what is stored is damaged`, {
      ...(options.repair ? { hint: 'The rest cannot be mended from what was given.' } : {}),
    });
  }
  say(harmless === 0 ? 'clean' : `clean, with ${harmless} orphans`);
}

/** The keys that are here; a server without them can be checked, and then lacks them. */
async function openOwnKeys(config: Config, { database }: Opened): Promise<Pick<SecretBox, 'open'>> {
  const needed = await findNeededKey(database.db);
  try {
    if (needed !== undefined) {
      return createSecretBox(await readEncryptionKeys(config.encryptionKeyFile, config.dataDirectory, needed));
    }
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
  }
  return {
    open: () => {
      throw new OpsError('registry.unavailable', 'there is no encryption key');
    },
  };
}

async function withBackup<T>(
  file: string,
  work: (backup: Awaited<ReturnType<typeof openBackup>>) => Promise<T>,
): Promise<T> {
  const backup = await openBackup(file);
  try {
    return await work(backup);
  } finally {
    await backup.close();
  }
}

async function withRegistry(
  config: Config,
  log: Logger,
  command: string,
  options: Pick<OpenDatabaseOptions, 'keepSchema'>,
  work: (opened: Opened) => Promise<void>,
): Promise<void> {
  const database = await openLoggedDatabase(config, log, command, options);
  try {
    await work({ database, blobs: await openBlobs(config, now) });
  } finally {
    await database.close();
  }
}
