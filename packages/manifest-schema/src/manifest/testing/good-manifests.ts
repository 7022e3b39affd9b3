import { HEAD } from './broken-manifests.js';

export interface GoodManifest {
  readonly says: string;
  readonly text: string;
}

/** The specification's full manifest, word for word ("Plugin Manifest"). */
export const SPECIFICATION_MANIFEST = `# Required fields
id: my-awesome-plugin
name: My Awesome Plugin
version: 1.2.3
description: A plugin that does awesome things
author: John Doe
author_email: john@example.com
license: MIT

# Plugin type
type: hybrid  # backend | frontend | hybrid | container | theme

# Compatibility
min_platform_version: "2.5.0"
max_platform_version: "3.0.0"
python_version: ">=3.9,<4.0"
node_version: ">=18.0.0"

# Category
category: ai  # ai, monitoring, integration, analytics, automation, security, etc.

# Tags for search
tags:
  - machine-learning
  - predictions
  - analytics

# Entry points
entry_points:
  backend: backend/main.py:PluginApp
  frontend: frontend/src/index.tsx
  cli: backend/cli.py:cli_app

# Dependencies
dependencies:
  plugins:
    - slug: auth-plugin
      version: ">=1.0.0"
  python:
    - requests>=2.28.0
    - pydantic>=2.0.0
    - scikit-learn>=1.0.0
  npm:
    - react: "^18.0.0"
    - axios: "^1.0.0"

# Permissions
permissions:
  - api:devices:read
  - api:devices:write
  - storage:write
  - network:outbound
  - cron:schedule

# Hooks (event listeners)
hooks:
  - name: device.created
    handler: backend.hooks:on_device_created
    priority: 10
  - name: user.login
    handler: backend.hooks:on_user_login
    priority: 5

# API Routes
api_routes:
  - path: /plugins/my-plugin/predict
    method: POST
    handler: backend.api:predict_endpoint
    auth_required: true
  - path: /plugins/my-plugin/status
    method: GET
    handler: backend.api:status_endpoint

# Frontend UI Slots (where plugin renders)
ui_slots:
  - dashboard-widget      # Main dashboard
  - device-detail-tab     # Device details page
  - settings-page         # Settings menu

# Configuration schema
config_schema:
  type: object
  properties:
    api_key:
      type: string
      description: External API key
      required: true
      sensitive: true
    threshold:
      type: number
      description: Prediction threshold
      default: 0.85
      min: 0
      max: 1
    enabled_features:
      type: array
      items:
        type: string
      default: ["feature1", "feature2"]

# Resource limits
resources:
  memory: 256MB
  cpu: 0.25
  disk: 500MB
  network_rate: 5MB/s

# Database migrations
migrations:
  - migrations/001_initial.sql
  - migrations/002_add_indexes.sql

# Cron schedules
cron:
  - name: daily-cleanup
    schedule: "0 0 * * *"  # Midnight daily
    handler: backend.jobs:cleanup_old_data
  - name: hourly-sync
    schedule: "0 * * * *"  # Every hour
    handler: backend.jobs:sync_external_data

# External services
external_services:
  - name: prediction-api
    url: https://api.example.com/ml
    auth: api_key
  - name: webhook-receiver
    url: \${WEBHOOK_URL}  # Environment variable

# Pricing (optional)
pricing:
  free: false
  monthly: 29.99
  yearly: 299.99
  trial_days: 14

# Links
homepage: https://github.com/user/my-plugin
repository: https://github.com/user/my-plugin
documentation: https://docs.example.com
support: https://support.example.com
`;

/** What the specification's example plugins leave out and every manifest must have. */
const REST = `version: 1.0.0
author: Example
license: MIT
`;

/** The specification's three example plugins ("Example Plugins"). */
export const SLACK_INTEGRATION = `id: slack-integration
name: Slack Notifications
description: Send device alerts to Slack channels
category: integration
type: backend

permissions:
  - api:devices:read
  - api:alerts:read
  - network:outbound

config_schema:
  webhook_url:
    type: string
    required: true
    description: Slack webhook URL

hooks:
  - name: device.alert
    handler: send_slack_notification
${REST}`;

export const ANOMALY_DETECTION = `id: ml-anomaly-detection
name: ML Anomaly Detection
description: Detect unusual device behavior using machine learning
category: ai
type: hybrid

permissions:
  - api:devices:read
  - api:devices:write
  - storage:write
  - cron:schedule

dependencies:
  python:
    - scikit-learn>=1.0.0
    - pandas>=1.5.0

cron:
  - name: train-model
    schedule: "0 0 * * 0"  # Weekly
    handler: train_anomaly_model
${REST}`;

export const DARK_THEME = `id: dark-theme-pro
name: Dark Theme Pro
description: Professional dark theme with customization
category: theme
type: frontend

pricing:
  monthly: 4.99
  yearly: 49.99

config_schema:
  primary_color:
    type: color
    default: "#1976d2"
  accent_color:
    type: color
    default: "#dc004e"
${REST}`;

const retyped = (type: string): string => HEAD.replace('type: hybrid', `type: ${type}`);

export const GOOD_MANIFESTS: readonly GoodManifest[] = [
  { says: 'the full manifest of the specification', text: SPECIFICATION_MANIFEST },
  { says: 'the Slack example', text: SLACK_INTEGRATION },
  { says: 'the anomaly example', text: ANOMALY_DETECTION },
  { says: 'the theme example', text: DARK_THEME },
  { says: 'the required fields alone', text: HEAD },
  { says: 'Windows line ends', text: SPECIFICATION_MANIFEST.replaceAll('\n', '\r\n') },
  { says: 'a byte order mark', text: `\ufeff${HEAD}` },
  { says: 'a document marker and a directive', text: `%YAML 1.2\n---\n${HEAD}` },
  {
    says: 'JSON',
    text: JSON.stringify({
      id: 'p1',
      name: 'P',
      version: '1.0.0',
      description: 'd',
      author: 'a',
      license: 'MIT',
      type: 'theme',
      category: 'theme',
    }),
  },
  {
    says: 'fields of its own',
    text: `${HEAD}x-internal: {team: [a, 1, true]}\nhooks:\n  - {name: user.login, handler: f, x-note: 1}\n`,
  },
  {
    says: 'the payment section of the specification',
    text: `${HEAD}pricing:
  model: subscription
  monthly: 29.99
  yearly: 299.99
  trial_days: 14
  stripe_product_id: prod_ABC123
payment_webhook:
  url: https://my-server.com/webhook
  events:
    - subscription.created
    - subscription.cancelled
    - payment.succeeded
    - payment.failed
`,
  },
  {
    says: 'all permissions of the specification',
    text: `${HEAD}permissions:
  - api:devices:read       # Read device data
  - api:devices:write      # Modify devices
  - api:users:read         # Read user data (sensitive)
  - storage:read           # Read files
  - storage:write          # Write files
  - network:outbound       # Make external HTTP requests
  - cron:schedule          # Schedule background jobs
  - hooks:device.created   # Listen to device creation events
`,
  },
  {
    says: 'permissions with reasons',
    text: `${HEAD}permissions:\n  - {name: api:users:read, reason: Shows names, required: false}\n  - api:*:read\n`,
  },
  {
    says: 'npm packages as one mapping',
    text: `${HEAD}dependencies: {npm: {react: ^18.0.0, "@scope/name": 1.x || 2.x}}\n`,
  },
  {
    says: 'npm packages as texts',
    text: `${HEAD}dependencies: {npm: [react@^18.0.0, "@scope/name@~1.2.0", lodash]}\n`,
  },
  {
    says: 'python requirements of all kinds',
    text: `${HEAD}dependencies:
  python:
    - numpy
    - requests[socks,security]>=2.28.0,<3
    - Django~=4.2
    - torch==2.*; python_version < "3.12"
    - torch>=2.1; python_version >= "3.12"
    - importlib-metadata (>=4.0)
    - x==1.0.0rc1.post2.dev3+local.1
`,
  },
  {
    says: 'a plugin range with a comma',
    text: `${HEAD}dependencies: {plugins: [{slug: auth-plugin, version: ">=1.0.0,<2.0.0", optional: true}]}\n`,
  },
  {
    says: 'a container plugin',
    text: `${retyped('container')}entry_points: {container: docker/docker-compose.yml}\nresources: {memory: 512MB, cpu: "0.5", disk: 1GB, network_rate: 10MB/s, api_calls: 1000, cron_jobs: 5, http_timeout: 30, execution_timeout: 300}\n`,
  },
  {
    says: 'a theme plugin',
    text: `${retyped('theme')}entry_points: {theme: theme/index.scss}\nicon: assets/icon.svg\nscreenshots: [assets/a.png, "https://example.com/b.png"]\n`,
  },
  {
    says: 'events of another plugin, of its own, and a filter',
    text: `${HEAD}dependencies: {plugins: [{slug: auth-plugin}]}\nhooks:\n  - {name: auth-plugin.session.opened, handler: a:b}\n  - {name: my-plugin.done, handler: a:b}\n  - {name: device.data.process, handler: a:b}\n`,
  },
  {
    says: 'routes with parameters',
    text: `${HEAD}api_routes:\n  - {path: "/plugins/my-plugin/reports/:id", method: GET, handler: a:b}\n  - {path: "/plugins/my-plugin/reports/:id", method: DELETE, handler: a:c}\n  - {path: "/plugins/my-plugin/{kind}/all", method: GET, handler: a:d}\n  - {path: /plugins/my-plugin, method: GET, handler: a:e}\n`,
  },
  {
    says: 'a configuration with everything',
    text: `${HEAD}config_schema:
  type: object
  title: Settings
  required: [mode]
  additionalProperties: false
  properties:
    mode: {type: string, enum: [fast, exact], default: fast, title: Mode}
    mail: {type: string, format: email, placeholder: you@example.com}
    retries: {type: integer, minimum: 0, maximum: 5, default: 3, multipleOf: 1}
    ratio: {type: number, exclusiveMinimum: 0, exclusiveMaximum: 1, examples: [0.5]}
    flag: {type: boolean, default: false}
    names: {type: array, items: {type: string, minLength: 1}, minItems: 0, maxItems: 3, uniqueItems: true, default: []}
    proxy: {type: object, properties: {host: {type: string, required: true}, port: {type: integer}}, default: {host: h}}
    code: {type: string, pattern: "^[A-Z]{3}$", maxLength: 3}
    any: {enum: [1, two, true, null]}
`,
  },
  {
    says: 'a short form whose fields are named like keywords',
    text: `${HEAD}config_schema:\n  type: {type: string}\n  properties: {type: string}\n  required: {type: boolean}\n`,
  },
  {
    says: 'cron expressions of all kinds',
    text: `${HEAD}permissions: [cron:*]\ncron:\n  - {name: a, schedule: "*/15 9-17 * * mon-fri", handler: f}\n  - {name: b, schedule: "0,30 0-23/2 1,15 JAN-MAR *", handler: f}\n  - {name: c, schedule: "0 0 29 2 *", handler: f}\n  - {name: d, schedule: "5 4 * * 7", handler: f}\n`,
  },
  { says: 'every way to pay', text: `${HEAD}pricing: {model: usage-based, price: 0.01, currency: EUR}\n` },
  {
    says: 'prices of use',
    text: `${HEAD}pricing: {model: usage-based, usage: [{metric: api-calls, unit_price: '0.0025', included: 1000}]}\n`,
  },
  { says: 'an enterprise plugin', text: `${HEAD}pricing: {model: enterprise, free: false}\n` },
  { says: 'an empty price list', text: `${HEAD}pricing: {free: true, monthly: 0}\n` },
  {
    says: 'services by variable',
    text: `${HEAD}permissions: [network:outbound]\nexternal_services:\n  - {name: a, url: "\${A}"}\n  - {name: b, url: "https://\${HOST}:8080/api"}\n  - {name: c, url: "\${BASE}/v1"}\n  - {name: d, url: "http://localhost:3000"}\n`,
  },
  {
    says: 'writing in other scripts',
    text: HEAD.replace('Does something useful.', 'Überwacht Geräte – 監視 🚀 به‌روز'),
  },
];
