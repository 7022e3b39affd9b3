/** The marketplace's categories. Others are allowed and give a warning, for few people will look there. */
export const CATEGORIES = {
  ai: 'Machine learning, predictions and language models.',
  analytics: 'Reports, statistics and insight.',
  automation: 'Rules, workflows and scheduled work.',
  communication: 'Chat, mail and notifications.',
  compliance: 'Audits, policies and records.',
  'developer-tools': 'Tools for people who build on the platform.',
  integration: 'Connections to other products and services.',
  monitoring: 'Health, metrics and alerts.',
  networking: 'Networks and connectivity.',
  productivity: 'Help with everyday work.',
  security: 'Protection, scanning and access.',
  storage: 'Files, backups and databases.',
  theme: 'Looks: colours, fonts and branding.',
  other: 'Everything else.',
} as const satisfies Record<string, string>;
