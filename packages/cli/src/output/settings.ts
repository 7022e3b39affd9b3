import Type from 'typebox';
import type { SettingChange, SettingValue } from '../actions/settings.js';
import { dataOf } from './describe.js';
import { OrNull, Path, Text } from './fields.js';

const Setting = Type.Object({
  key: Text,
  value: OrNull(Text),
  source: OrNull(Type.Enum(['flag', 'environment', 'project', 'profile', 'user', 'default'])),
  where: Type.Union([Text, Type.Null()], { description: 'the flag, variable or file that says so' }),
  description: Text,
});

export const configGet = dataOf<SettingValue>()(Setting);
export const configList = dataOf<{ readonly settings: readonly SettingValue[] }>()(
  Type.Object({ settings: Type.Array(Setting) }),
);
export const configPath = dataOf<{ readonly user: string; readonly project: string }>()(
  Type.Object({ user: Path, project: Path }),
);
/** `config set` and `config unset`. */
export const configChange = dataOf<SettingChange>()(
  Type.Object({
    key: Text,
    value: OrNull(Text),
    profile: Type.Union([Text, Type.Null()], { description: 'the profile that was changed; null outside of all' }),
    file: Path,
    changed: Type.Boolean(),
    registryName: Type.Union([Text, Type.Null()], { description: "the registry's own name, when it answered" }),
  }),
);
