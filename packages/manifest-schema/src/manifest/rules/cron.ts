import { findCronFault } from '../cron-expression.js';
import { PLUGIN_LIMITS } from '../limits.js';
import { joinPointer, shown } from '../pointer.js';
import { reportRepeated } from './duplicates.js';
import { hasPermission } from './permissions.js';
import type { Rule } from '../report.js';

export const checkCron: Rule = (manifest, report) => {
  const jobs = manifest.cron ?? [];
  for (const [index, job] of jobs.entries()) {
    const fault = job?.schedule === undefined ? undefined : findCronFault(job.schedule);
    if (fault === undefined) continue;
    report(
      'manifest.cron.malformed',
      joinPointer('/cron', index, 'schedule'),
      `the schedule ${shown(job?.schedule)} cannot be used: ${fault}`,
    );
  }
  reportRepeated(
    jobs,
    (job) => job.name,
    (job, index) => {
      report(
        'manifest.field.duplicate',
        joinPointer('/cron', index, 'name'),
        `there is already a job named ${shown(job.name)}`,
        { hint: 'give each job a name of its own' },
      );
    },
  );
  if (jobs.length === 0) return;
  if (!hasPermission(manifest, /^cron:(schedule|\*)$/)) {
    report('manifest.cron.permission', '/cron', 'the plugin schedules jobs without the permission to', {
      target: 'key',
      hint: 'add cron:schedule to permissions',
    });
  }
  const own = manifest.resources?.cron_jobs;
  const limit = Math.min(own ?? PLUGIN_LIMITS.cron_jobs, PLUGIN_LIMITS.cron_jobs);
  if (jobs.length > limit) {
    const whose = own === limit && own < PLUGIN_LIMITS.cron_jobs ? 'resources.cron_jobs allows' : 'a plugin may have';
    report('manifest.cron.too_many', joinPointer('/cron', limit), `there are ${jobs.length} jobs; ${whose} ${limit}`, {
      hint: 'do several things in one job',
    });
  }
};
