import Type from 'typebox';
import { KeyId } from '@ops-center/registry-client';
import type { ExportedKey, GeneratedKey, ListedKey } from '../actions/keys.js';
import { dataOf } from './describe.js';
import { Path, Text } from './fields.js';

export const keysGenerate = dataOf<GeneratedKey>()(
  Type.Object({ keyId: KeyId, privateKey: Path, publicKey: Path, encrypted: Type.Boolean() }),
);

export const keysExport = dataOf<ExportedKey>()(
  Type.Object({ keyId: KeyId, pem: Type.String({ description: 'SPKI PEM of the public half' }) }),
);

export const keysList = dataOf<{ readonly keys: readonly ListedKey[] }>()(
  Type.Object({
    keys: Type.Array(
      Type.Object({
        name: Text,
        keyId: KeyId,
        publicKey: Path,
        privateKey: Type.Union([Path, Type.Null()], { description: 'null when only the public half is here' }),
      }),
    ),
  }),
);
