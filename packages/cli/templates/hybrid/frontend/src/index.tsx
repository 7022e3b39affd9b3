import { Plugin } from '@ops-center/plugin-sdk';
import { DashboardWidget } from './components/DashboardWidget';
import './styles/widget.css';

const plugin = new Plugin({
  id: '{{id}}',
  name: {{name_json}},
  version: '{{version}}',
});

plugin.registerComponent('dashboard-widget', DashboardWidget);

export default plugin;
