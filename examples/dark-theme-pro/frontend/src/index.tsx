import { Plugin } from '@ops-center/plugin-sdk';
import { SettingsPage } from './components/SettingsPage';
import './styles/theme.scss';

const plugin = new Plugin({
  id: 'dark-theme-pro',
  name: 'Dark Theme Pro',
  version: '1.0.0',
});

plugin.registerComponent('settings-page', SettingsPage);

export default plugin;
