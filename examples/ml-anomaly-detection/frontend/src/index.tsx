import { Plugin } from '@ops-center/plugin-sdk';
import { AnomalyWidget } from './components/AnomalyWidget';
import { DeviceTab } from './components/DeviceTab';
import { SettingsPage } from './components/SettingsPage';
import './styles/anomaly.css';

const plugin = new Plugin({
  id: 'ml-anomaly-detection',
  name: 'ML Anomaly Detection',
  version: '1.0.0',
});

plugin.registerComponent('dashboard-widget', AnomalyWidget);
plugin.registerComponent('device-detail-tab', DeviceTab);
plugin.registerComponent('settings-page', SettingsPage);

export default plugin;
