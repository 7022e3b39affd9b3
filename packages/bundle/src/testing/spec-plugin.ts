import { SPECIFICATION_MANIFEST } from '../../../manifest-schema/src/manifest/testing/good-manifests.js';

/** Files that make the manifest of the specification true. */
export const SPEC_FILES = {
  'plugin.yaml': SPECIFICATION_MANIFEST,
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
