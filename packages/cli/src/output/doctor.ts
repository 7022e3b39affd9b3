import Type from 'typebox';
import type { DoctorReport } from '../actions/doctor.js';
import { dataOf } from './describe.js';
import { OrNull, Text } from './fields.js';

export const doctor = dataOf<DoctorReport>()(
  Type.Object({
    healthy: Type.Boolean({ description: 'nothing failed; a report with failures is an error with findings' }),
    checks: Type.Array(
      Type.Object({
        check: Type.Enum([
          'node',
          'configuration',
          'home',
          'credentials',
          'keys',
          'temporary',
          'folder',
          'plugins',
          'proxy',
          'dns',
          'tls',
          'registry',
          'clock',
          'account',
        ]),
        status: Type.Enum(['ok', 'warn', 'fail', 'skipped']),
        message: Text,
        hint: OrNull(Text),
      }),
    ),
  }),
);
