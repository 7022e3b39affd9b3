/** The manifest of the specification, word for word. */
export const SPEC_MANIFEST = `# Required fields
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

/** Files that make the manifest of the specification true. */
export const SPEC_FILES = {
  'plugin.yaml': SPEC_MANIFEST,
  'README.md': '# My Awesome Plugin\n',
  'backend/__init__.py': '',
  'backend/main.py': 'from ops_center_sdk import Plugin\n\n\nclass PluginApp(Plugin):\n    pass\n',
  'backend/cli.py': 'cli_app = object()\n',
  'backend/hooks.py':
    'async def on_device_created(device_id, device_data, user_id, tenant_id):\n    return None\n\n\n' +
    'def on_user_login(**facts):\n    return None\n',
  'backend/api.py':
    'async def predict_endpoint(request):\n    return {}\n\n\nasync def status_endpoint(request):\n    return {}\n',
  'backend/jobs/__init__.py':
    'from .cleanup import cleanup_old_data\nfrom .sync import (\n    sync_external_data,\n)\n',
  'frontend/src/index.tsx': 'export default null;\n',
  'migrations/001_initial.sql': 'CREATE TABLE a (id INTEGER);\n',
  'migrations/002_add_indexes.sql': 'CREATE INDEX b ON a (id);\n',
} as const;
