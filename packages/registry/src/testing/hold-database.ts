import pg from 'pg';
import { openEmbedded } from '../postgres/embedded.js';

/** Opens the database of a folder, says so, and keeps it until SIGTERM. A test runs several, and kills some. */
const [dataDirectory = '', transport, userNamespace] = process.argv.slice(2);
const server = await openEmbedded({
  dataDirectory,
  applicationName: `hold ${process.pid}`,
  env: {},
  now: () => new Date(),
  onEvent: (event) => process.stdout.write(`event ${event}\n`),
  ...(transport === 'loopback' || transport === 'socket' ? { transport } : {}),
  ...(userNamespace === 'no-namespace' ? { userNamespace: false } : {}),
});
const client = new pg.Client(server.connection);
client.on('error', () => undefined);
await client.connect();
process.once('SIGTERM', () => {
  void (async () => {
    await client.end().catch(() => undefined);
    await server.close();
    process.stdout.write('closed\n');
  })();
});
// Two processes that create a table at once would fail here, and not in what is tested.
await client.query('SELECT pg_advisory_lock(1)');
await client.query('CREATE TABLE IF NOT EXISTS notes (id serial, text text)');
await client.query('INSERT INTO notes (text) VALUES ($1)', [`from ${process.pid}`]);
const { rows } = await client.query<{ count: string; started: string }>(
  'SELECT count(*) AS count, pg_postmaster_start_time()::text AS started FROM notes',
);
await client.query('SELECT pg_advisory_unlock(1)');
process.stdout.write(
  `open notes=${rows[0]?.count} started=${rows[0]?.started} host=${String(server.connection.host)}\n`,
);
await new Promise<void>((resolve) => process.once('SIGTERM', () => resolve()));
