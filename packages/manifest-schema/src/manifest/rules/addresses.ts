import { joinPointer, pointerLabel, shown } from '../pointer.js';
import { findTemplateFault, findUrlFault, isInsecure, type UrlFault } from '../url.js';
import { reportRepeated } from './duplicates.js';
import { hasPermission } from './permissions.js';
import type { Report, Rule } from '../report.js';

const LINKS = ['author_url', 'homepage', 'repository', 'documentation', 'support'] as const;

export const checkLinks: Rule = (manifest, report) => {
  for (const name of LINKS) {
    const link = manifest[name];
    if (link !== undefined) reportFault(findUrlFault(link), link, `/${name}`, report);
  }
  const webhook = manifest.payment_webhook?.url;
  if (webhook !== undefined) checkCalled(webhook, findUrlFault(webhook), '/payment_webhook/url', report);
};

export const checkExternalServices: Rule = (manifest, report) => {
  const services = manifest.external_services ?? [];
  for (const [index, service] of services.entries()) {
    if (service?.url !== undefined)
      checkCalled(service.url, findTemplateFault(service.url), joinPointer('/external_services', index, 'url'), report);
  }
  reportRepeated(
    services,
    (service) => service.name,
    (service, index) => {
      report(
        'manifest.field.duplicate',
        joinPointer('/external_services', index, 'name'),
        `there is already a service named ${shown(service.name)}`,
        {
          hint: 'give each service a name of its own',
        },
      );
    },
  );
  if (services.length > 0 && !hasPermission(manifest, /^network:/)) {
    report(
      'manifest.external_services.permission',
      '/external_services',
      'the plugin names external services but has no permission to reach them',
      {
        target: 'key',
        hint: 'add network:outbound to permissions',
      },
    );
  }
};

/** An address that data is sent to. */
function checkCalled(address: string, fault: UrlFault | undefined, pointer: string, report: Report): void {
  reportFault(fault, address, pointer, report);
  if (fault === undefined && isInsecure(address)) {
    report(
      'manifest.url.insecure',
      pointer,
      `${pointerLabel(pointer)} ${shown(address)} is plain http: what is sent can be read and changed on the way`,
      { hint: 'use https' },
    );
  }
}

export function reportFault(fault: UrlFault | undefined, address: string, pointer: string, report: Report): void {
  const label = pointerLabel(pointer);
  if (fault === 'malformed') {
    report('manifest.url.malformed', pointer, `${label} ${shown(address)} is not an http or https address`, {
      hint: 'write a whole address, such as https://example.com/page',
    });
  } else if (fault === 'credentials') {
    // The address is not shown: it holds a password.
    report(
      'manifest.url.credentials',
      pointer,
      `${label} holds a user name or password, and everybody can read a manifest`,
      {
        hint: 'remove it and replace that password',
      },
    );
  }
}
