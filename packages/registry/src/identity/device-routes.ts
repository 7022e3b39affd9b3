import { OpsError } from '@ops-center/manifest-schema';
import { AccessToken, DeviceCode } from '@ops-center/registry-client';
import Type from 'typebox';
import { isPrivateAddress } from '../http/address.js';
import { oauthRefusal } from '../http/oauth-error.js';
import { json, route } from '../http/route.js';
import { pollDeviceLogin, startDeviceLogin } from './device-login.js';

const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:device_code';
/** Shown to the person who approves: nothing that changes how the text around it looks. */
const Shown = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '^[^\\p{C}\\p{Zl}\\p{Zp}]*$' });
const ClientId = Type.String({ minLength: 1, maxLength: 100, pattern: '^[\\x20-\\x7e]*$' });
const OPEN = 'Everybody: what it gives is worth nothing until somebody who is signed in approves it.';

const DESCRIPTIONS = {
  authorization_pending: 'nobody has approved the login yet',
  access_denied: 'the login was denied',
  expired_token: 'nobody approved the login in time',
  invalid_grant: 'the device code is wrong, or was used already',
} as const;

export const deviceRoutes = [
  route({
    method: 'POST',
    path: '/api/v1/auth/device/code',
    operation: 'startDeviceLogin',
    summary: 'Start a device login (RFC 8628, 3.1)',
    tag: 'Identity',
    access: 'public',
    authorisation: OPEN,
    oauth: true,
    perMinute: 30,
    body: Type.Object({
      client_id: ClientId,
      scope: Type.Optional(Type.String({ maxLength: 500, description: 'Separated by spaces.' })),
      client_name: Type.Optional(Shown(100)),
    }),
    answers: { 200: { description: 'The codes.', name: 'DeviceCode', schema: DeviceCode } },
    async handle(deps, { body, address, requestId }) {
      const { publicUrl } = deps.config;
      if (!isPrivateAddress(publicUrl)) throw insecure();
      const { client_id: clientId, scope = '', client_name: clientName = clientId } = body;
      const started = await startDeviceLogin(deps, { clientId, clientName, scope, address });
      if (started === undefined) return oauthRefusal('invalid_scope', 'there is no such scope', requestId);
      return json(
        {
          device_code: started.deviceCode,
          user_code: started.userCode,
          verification_uri: `${publicUrl}/device`,
          verification_uri_complete: `${publicUrl}/device?user_code=${started.userCode}`,
          expires_in: started.expiresIn,
          interval: started.interval,
        },
        { headers: { 'Cache-Control': 'no-store' } },
      );
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/auth/device/token',
    operation: 'pollDeviceLogin',
    summary: 'Ask for the token of a device login (RFC 8628, 3.4)',
    tag: 'Identity',
    access: 'public',
    authorisation: 'Whoever has the device code, once, after somebody who is signed in approved it.',
    oauth: true,
    perMinute: 240,
    body: Type.Object({
      grant_type: Type.String({ maxLength: 200, description: GRANT_TYPE }),
      device_code: Type.String({ minLength: 1, maxLength: 200 }),
      client_id: ClientId,
    }),
    answers: { 200: { description: 'The token.', name: 'AccessToken', schema: AccessToken } },
    async handle(deps, { body, requestId }) {
      if (body.grant_type !== GRANT_TYPE) {
        return oauthRefusal('unsupported_grant_type', `the grant type must be ${GRANT_TYPE}`, requestId);
      }
      const order = { deviceCode: body.device_code, clientId: body.client_id, requestId };
      const answer = await pollDeviceLogin(deps, order);
      if (answer.kind === 'token') {
        return json(
          {
            access_token: answer.token,
            token_type: 'bearer',
            expires_in: answer.expiresIn,
            scope: answer.scopes.join(' '),
          },
          { headers: { 'Cache-Control': 'no-store', Pragma: 'no-cache' } },
        );
      }
      if (answer.kind === 'slow_down') {
        return oauthRefusal('slow_down', `ask every ${answer.interval} seconds at most`, requestId);
      }
      return oauthRefusal(answer.kind, DESCRIPTIONS[answer.kind], requestId);
    },
  }),
];

function insecure(): OpsError {
  return new OpsError('auth.insecure_transport', 'this registry is not reached by https, so nobody can sign in to it');
}
