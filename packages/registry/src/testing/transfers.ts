import {
  pluginTransferFor,
  serialiseEnvelope,
  signKeyStatement,
  type SigningKey,
  type TransferFacts,
} from '@ops-center/manifest-schema';
import type { TransferOffer } from '@ops-center/registry-client';
import type { TestApp } from './app.js';
import { read, send, takeNonce } from './keys.js';

/** A statement as the command line would sign it, that hands `night-sky` of acme on to globex. */
export async function handOnStatement(
  app: TestApp,
  token: string,
  key: SigningKey,
  facts: Pick<TransferFacts, 'keys'> & Partial<TransferFacts>,
): Promise<string> {
  const publisher = facts.publisher ?? 'acme';
  const statement = pluginTransferFor({
    plugin: 'night-sky',
    publisher,
    to: 'globex',
    registry: app.origin,
    lastVersion: '1.0.0',
    nonce: facts.nonce ?? (await takeNonce(app, token, publisher)),
    signedAt: '2026-11-22T12:00:00Z',
    ...facts,
  });
  return serialiseEnvelope(signKeyStatement(statement, [key]));
}

export async function offer(
  app: TestApp,
  token: string,
  plugin: string,
  request: { readonly to: string; readonly envelope?: string },
): Promise<TransferOffer> {
  return await read(await send(app, token, 'POST', `/plugins/${plugin}/transfer`, request));
}

export async function accept(app: TestApp, token: string, { to, id }: TransferOffer): Promise<Response> {
  return await send(app, token, 'POST', `/publishers/${to}/transfers/${id}/accept`);
}
