import Type from 'typebox';
import type { Completion } from '../actions/completion.js';
import { dataOf } from './describe.js';
import { Text } from './fields.js';

export const completion = dataOf<Completion>()(
  Type.Object({ shell: Type.Enum(['bash', 'zsh', 'fish', 'powershell']), script: Text }),
);
