import Type from 'typebox';
import { KeyId } from '@ops-center/registry-client';
import type { ExportedKey, GeneratedKey } from '../actions/keys.js';
import type { KeyListing } from '../actions/list-keys.js';
import type { KeyRegistered } from '../actions/register-key.js';
import type { KeyRevoked } from '../actions/revoke-key.js';
import type { KeyRotated } from '../actions/rotate-key.js';
import type { TrustResult } from '../actions/trust.js';
import { dataOf } from './describe.js';
import { Count, OrNull, Path, Registry, Text } from './fields.js';

export const keysGenerate = dataOf<GeneratedKey>()(
  Type.Object({ keyId: KeyId, privateKey: Path, publicKey: Path, encrypted: Type.Boolean() }),
);

export const keysExport = dataOf<ExportedKey>()(
  Type.Object({ keyId: KeyId, pem: Type.String({ description: 'SPKI PEM of the public half' }) }),
);

const Moment = Type.String({ description: 'RFC 3339' });

export const keysList = dataOf<KeyListing>()(
  Type.Object({
    registry: Type.Union([Registry, Type.Null()], { description: 'null when no registry was asked' }),
    keys: Type.Array(
      Type.Object({
        name: Type.Union([Text, Type.Null()], { description: 'of its files; null when it is not on this machine' }),
        keyId: KeyId,
        publicKey: OrNull(Path),
        privateKey: Type.Union([Path, Type.Null()], { description: 'null when the private half is not here' }),
        registered: Type.Array(
          Type.Object({
            publisher: Text,
            label: Text,
            status: Type.Enum(['valid', 'waiting', 'expired', 'superseded', 'compromised']),
            notBefore: Moment,
            expiresAt: OrNull(Moment),
            revokedAt: OrNull(Moment),
            compromisedSince: OrNull(Moment),
            plugins: Type.Union([Type.Array(Text), Type.Null()], { description: 'null for all of the publisher' }),
          }),
        ),
      }),
    ),
  }),
);

export const keysRegister = dataOf<KeyRegistered>()(
  Type.Object({
    registry: Registry,
    publisher: Text,
    keyId: KeyId,
    label: Text,
    notBefore: Moment,
    expiresAt: OrNull(Moment),
    plugins: Type.Union([Type.Array(Text), Type.Null()], { description: 'null for all of the publisher' }),
    cosigned: Type.Boolean({ description: 'whether a registered key vouched for it' }),
    waits: Type.Boolean({ description: 'whether it may sign only later' }),
  }),
);

export const keysRotate = dataOf<KeyRotated>()(
  Type.Object({
    registry: Registry,
    publisher: Text,
    oldKeyId: KeyId,
    newKeyId: KeyId,
    expiresAt: OrNull(Moment),
    privateKey: Type.Union([Path, Type.Null()], { description: 'null when both keys were named' }),
    publicKey: OrNull(Path),
    oldPrivateKey: OrNull(Path),
  }),
);

export const keysRevoke = dataOf<KeyRevoked>()(
  Type.Object({
    registry: Registry,
    publisher: Text,
    keyId: KeyId,
    label: Text,
    reason: Type.Enum(['superseded', 'compromised']),
    revokedAt: Moment,
    compromisedSince: Type.Union([Moment, Type.Null()], { description: 'null: nothing that it signed stays good' }),
    keysLeft: Count,
  }),
);

export const keysTrust = dataOf<TrustResult>()(
  Type.Object({
    file: Path,
    changed: Type.Boolean(),
    pins: Type.Array(
      Type.Object({
        keyId: KeyId,
        registry: Type.Union([Registry, Type.Null()], { description: 'null for every one' }),
        publisher: OrNull(Text),
        plugin: OrNull(Text),
      }),
    ),
  }),
);
