import { OpsError } from '@ops-center/manifest-schema';
import { InstallationEventPage, Slug, type InstallationEvent } from '@ops-center/registry-client';
import Type from 'typebox';
import { json, route, type Answer, type Call } from '../http/route.js';
import { followEvents, readEvents } from './follow-events.js';

const query = Type.Object(
  {
    organisation: Type.Optional(Slug),
    after: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { additionalProperties: false },
);

/** How hosts learn what they are to do. */
export const installationEventRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/installations/events',
    operation: 'followInstallations',
    summary:
      'What happened to the installations of an organisation, in order: a page as JSON, or with Accept: text/event-stream a stream of server-sent events that goes on from Last-Event-ID or after',
    tag: 'Installations',
    access: 'installations:read',
    authorisation: 'Members of the organisation.',
    allows: 'tenant',
    query,
    answers: { 200: { description: 'Oldest first.', name: 'InstallationEventPage', schema: InstallationEventPage } },
    failures: ['installation.cursor_lost'],
    async handle(deps, call) {
      const { actor, query: order, method } = call;
      if (method === 'HEAD' || !wantsStream(call.header('accept'))) return json(await readEvents(deps, actor, order));
      const gone = new AbortController();
      call.outgoing.once('close', () => gone.abort());
      const after = readEventId(call.header('last-event-id')) ?? order.after;
      const batches = await followEvents(deps, actor, { ...order, after, until: gone.signal });
      return await stream(call, batches, gone.signal);
    },
  }),
];

function wantsStream(accept: string | undefined): boolean {
  return accept !== undefined && /(^|,)\s*text\/event-stream\s*(;|,|$)/i.test(accept);
}

function readEventId(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new OpsError('request.invalid', 'Last-Event-ID is not the id of an event of this stream');
}

async function stream(
  { outgoing, baseHeaders }: Pick<Call<unknown, string, unknown, unknown>, 'outgoing' | 'baseHeaders'>,
  batches: AsyncGenerator<readonly InstallationEvent[]>,
  gone: AbortSignal,
): Promise<Answer> {
  outgoing.writeHead(200, {
    ...baseHeaders,
    'Content-Type': 'text/event-stream; charset=utf-8',
    // Proxies that collect answers would hold the events back.
    'X-Accel-Buffering': 'no',
  });
  outgoing.write('retry: 2000\n\n');
  for await (const batch of batches) {
    const text = batch.length === 0 ? ': alive\n\n' : batch.map(messageOf).join('');
    if (!outgoing.write(text)) await drained(outgoing, gone);
  }
  outgoing.end();
  return { kind: 'sent', status: 200 };
}

function messageOf(event: InstallationEvent): string {
  return `id: ${event.sequence}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** A client that does not read gets nothing more, and holds no more than one batch of memory. */
function drained(outgoing: Call<unknown, string, unknown, unknown>['outgoing'], gone: AbortSignal): Promise<void> {
  if (gone.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      outgoing.off('drain', done);
      gone.removeEventListener('abort', done);
      resolve();
    };
    outgoing.once('drain', done);
    gone.addEventListener('abort', done);
  });
}
