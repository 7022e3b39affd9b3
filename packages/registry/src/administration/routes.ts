import { Day, PlatformAnalytics } from '@ops-center/registry-client';
import Type from 'typebox';
import { wantsCsv } from '../analytics/wants-csv.js';
import { json, route, text } from '../http/route.js';
import { figuresOf, readPlatform } from './read-platform.js';

export const platformRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/admin/plugins/analytics',
    operation: 'readPlatformAnalytics',
    summary: 'Figures of the whole platform; the last 30 days unless told otherwise; JSON, or CSV by format or Accept',
    tag: 'Administration',
    access: 'admin',
    authorisation: 'Administrators of the registry.',
    query: Type.Object(
      {
        from: Type.Optional(Day),
        to: Type.Optional(Day),
        format: Type.Optional(Type.Enum(['json', 'csv'])),
      },
      { additionalProperties: false },
    ),
    answers: { 200: { description: 'The figures.', name: 'PlatformAnalytics', schema: PlatformAnalytics } },
    async handle(deps, { actor, query: { format, ...range }, header }) {
      const analytics = await readPlatform(deps, actor, range);
      if (!wantsCsv(format, header('accept'))) return json(analytics);
      // RFC 4180. No name and no value needs quotes, or begins like a formula of a spreadsheet.
      const lines = figuresOf(analytics).map(([name, value]) => `${name},${value}`);
      return text(['figure,value', ...lines, ''].join('\r\n'), {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="platform-${analytics.from}-${analytics.to}.csv"`,
      });
    },
  }),
];
