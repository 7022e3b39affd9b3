/** What a mail says. Plain text: nothing in it is run, loaded or followed by itself. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** Every mail that the registry writes, by its facts. Words of people are in the text, bounded, and never in addresses. */
export type MailFacts =
  | {
      readonly template: 'invitation';
      readonly organisation: string;
      readonly role: string;
      readonly invitedBy: string;
      readonly link: string;
      readonly days: number;
    }
  | {
      readonly template: 'security_report';
      readonly plugin: string;
      readonly severity: string;
      readonly dueAt: Date | null;
      readonly report: string;
    }
  | {
      readonly template: 'version_held' | 'version_approved' | 'version_rejected';
      readonly plugin: string;
      readonly version: string;
      readonly reason: string | null;
    }
  | {
      readonly template: 'transfer_offered';
      readonly plugin: string;
      readonly from: string;
      readonly to: string;
      /** Address of the owner who offers it; null where that is nobody's business. */
      readonly by: string | null;
      readonly days: number;
    }
  | {
      readonly template: 'transfer_ended';
      readonly plugin: string;
      readonly from: string;
      readonly to: string;
      readonly isDeclined: boolean;
    }
  | {
      readonly template: 'transferred';
      readonly plugin: string;
      readonly from: string;
      readonly to: string;
      /** Why an administrator did it; null when the owners did. */
      readonly reason: string | null;
    }
  | { readonly template: 'webhook_disabled'; readonly host: string; readonly webhook: string; readonly since: Date };

const MOST_SUBJECT = 150;
const MOST_WORDS = 2000;

/**
 * Writes a mail.
 * @param registry name of the registry and its address, which every mail ends with
 */
export function writeMail(facts: MailFacts, registry: { readonly name: string; readonly publicUrl: string }): MailText {
  const { subject, lines } = draft(facts);
  return {
    subject: oneLine(subject, MOST_SUBJECT),
    text: [...lines, '', '--', `${oneLine(registry.name, 200)}, ${registry.publicUrl}`, ''].join('\n'),
  };
}

function draft(facts: MailFacts): { readonly subject: string; readonly lines: readonly string[] } {
  switch (facts.template) {
    case 'invitation':
      return {
        subject: `Invitation to ${facts.organisation}`,
        lines: [
          `${oneLine(facts.invitedBy, 320)} invites you to the organisation ${facts.organisation}, as ${facts.role}.`,
          '',
          `Open this link to accept. It works once, and for ${facts.days} days:`,
          '',
          facts.link,
          '',
          'If you did not expect this, do nothing.',
        ],
      };
    case 'security_report':
      return {
        subject: `Security report about ${facts.plugin} (${facts.severity})`,
        lines: [
          `Somebody reported a security fault of severity ${facts.severity} in ${facts.plugin}.`,
          '',
          facts.dueAt === null
            ? 'There is no time by which it must be answered.'
            : `An answer is due at ${facts.dueAt.toISOString()} at the latest.`,
          '',
          'What it says is confidential and not in this mail. Read it with:',
          '',
          `  ops-center security list ${facts.plugin}`,
          '',
          `Report ${facts.report}`,
        ],
      };
    case 'version_held':
    case 'version_approved':
    case 'version_rejected': {
      const [became, then] = DECISIONS[facts.template];
      return {
        subject: `${facts.plugin} ${facts.version} ${became}`,
        lines: [
          `Version ${facts.version} of ${facts.plugin} ${became}.`,
          ...(facts.reason === null ? [] : ['', 'Reason:', '', quoted(facts.reason)]),
          '',
          then,
        ],
      };
    }
    case 'transfer_offered':
      return {
        subject: `${facts.plugin} is offered to ${facts.to}`,
        lines: [
          `${facts.by === null ? `The organisation ${facts.from}` : `${oneLine(facts.by, 320)}, owner of ${facts.from},`} offers the plugin ${facts.plugin} to the organisation ${facts.to}.`,
          '',
          `An owner of ${facts.to} can accept within ${facts.days} days, with \`ops-center plugin transfer accept ${facts.plugin}\`;`,
          'an owner of either organisation can end the offer, with `ops-center plugin transfer cancel`.',
          'Until then nothing changes.',
        ],
      };
    case 'transfer_ended':
      return {
        subject: `${facts.plugin} stays with ${facts.from}`,
        lines: [
          `The offer of the plugin ${facts.plugin} to ${facts.to} was ${facts.isDeclined ? `declined by ${facts.to}` : `withdrawn by ${facts.from}`}. Nothing has changed.`,
        ],
      };
    case 'transferred':
      return {
        subject: `${facts.plugin} belongs to ${facts.to} now`,
        lines: [
          `The plugin ${facts.plugin} of ${facts.from} belongs to ${facts.to} from now on. ${facts.from} has no right to it any more.`,
          ...(facts.reason === null
            ? []
            : ['', 'An administrator of the registry decided so. Reason:', '', quoted(facts.reason)]),
          '',
          'If you did not expect this, ask the operator of the registry at once.',
        ],
      };
    case 'webhook_disabled':
      return {
        subject: `Webhook to ${facts.host} was disabled`,
        lines: [
          `The webhook ${facts.webhook} to ${oneLine(facts.host, 300)} took nothing since ${facts.since.toISOString()}, so nothing is sent to it any more.`,
          '',
          'Its deliveries tell what was answered. When its address takes them again, enable it; what failed can be sent once more.',
        ],
      };
  }
}

const DECISIONS = {
  version_held: ['is held for review', 'An administrator decides about it. Nothing has to be done now.'],
  version_approved: ['was approved and published', 'It can be installed now.'],
  version_rejected: [
    'was rejected',
    'That is final for this version. Mend what the reason says, raise the version and publish again.',
  ],
} as const;

/** On one line, without what changes the direction of the text around it. */
function oneLine(words: string, most: number): string {
  return words
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .slice(0, most)
    .trim();
}

/** Words of people: set off, so that they cannot pass for ours. */
function quoted(words: string): string {
  return words
    .slice(0, MOST_WORDS)
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => `> ${oneLine(line, MOST_WORDS)}`)
    .join('\n');
}
