import { PluginSettings, TextField, usePluginAPI, type PluginComponent } from '@ops-center/plugin-sdk';
import { ContrastReport } from './ContrastReport';

/** Settings: the two colours, with what they mean for people who have to read them. */
export const SettingsPage: PluginComponent = () => {
  const { config, updateConfig } = usePluginAPI();
  const primary = config.primary_color ?? '#1976d2';
  const accent = config.accent_color ?? '#dc004e';

  const handleSave = async (newConfig: Record<string, unknown>) => {
    await updateConfig(newConfig);
  };

  return (
    <PluginSettings onSave={handleSave}>
      <TextField name="primary_color" label="Primary colour" value={primary} type="color" />
      <TextField name="accent_color" label="Accent colour" value={accent} type="color" />
      <ContrastReport primary={primary} accent={accent} />
    </PluginSettings>
  );
};
