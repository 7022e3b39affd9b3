import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

/** An OpenID issuer on this machine, with real keys. */
export interface TestIssuer {
  readonly url: string;
  /** `METHOD path` of every request. */
  readonly requests: string[];
  /** Signs claims as they are given, beside `iss`. */
  sign(claims: JWTPayload, options?: { readonly kid?: string; readonly alg?: string }): Promise<string>;
  /** From now on signs by a new key, and shows only that. */
  rotate(kid: string): Promise<void>;
  /** Answers instead of the issuer when it returns true. */
  intercept: (request: IncomingMessage, response: ServerResponse) => boolean;
  close(): Promise<void>;
}

export async function startIssuer(alg = 'ES256'): Promise<TestIssuer> {
  let signing: { kid: string; key: CryptoKey; jwk: JWK } = await newKey('first', alg);
  const server = createServer((request, response) => {
    issuer.requests.push(`${request.method} ${request.url}`);
    if (issuer.intercept(request, response)) return;
    if (request.url === '/.well-known/openid-configuration') {
      return send(response, {
        issuer: issuer.url,
        jwks_uri: `${issuer.url}/keys`,
        authorization_endpoint: `${issuer.url}/authorize`,
        token_endpoint: `${issuer.url}/token`,
      });
    }
    if (request.url === '/keys') return send(response, { keys: [signing.jwk] });
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const issuer: TestIssuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    intercept: () => false,
    sign: (claims, options = {}) =>
      new SignJWT({ iss: issuer.url, ...claims })
        .setProtectedHeader({ alg: options.alg ?? alg, kid: options.kid ?? signing.kid, typ: 'JWT' })
        .sign(signing.key),
    rotate: async (kid) => {
      signing = await newKey(kid, alg);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return issuer;
}

export function send(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function newKey(kid: string, alg: string): Promise<{ kid: string; key: CryptoKey; jwk: JWK }> {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  return { kid, key: privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}
