import Type from 'typebox';
import type { ServedRegistry } from '../actions/serve-registry.js';
import { dataOf } from './describe.js';
import { Path, Text } from './fields.js';

export const registryServe = dataOf<ServedRegistry>()(
  Type.Object({
    program: Type.String({ ...Path, description: 'absolute path of the server that was started' }),
    version: Text,
  }),
);
