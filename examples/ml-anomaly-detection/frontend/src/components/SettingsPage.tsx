import { PluginSettings, Slider, usePluginAPI, type PluginComponent } from '@ops-center/plugin-sdk';

/** Settings: how sensitive the detection is. The rest of the settings is shown from plugin.yaml. */
export const SettingsPage: PluginComponent = () => {
  const { config, updateConfig } = usePluginAPI();

  const handleSave = async (newConfig: Record<string, unknown>) => {
    await updateConfig(newConfig);
  };

  return (
    <PluginSettings onSave={handleSave}>
      <Slider
        name="expected_anomaly_percent"
        label="Share of heartbeats that may count as unusual (percent)"
        value={config.expected_anomaly_percent ?? 1}
        min={0.1}
        max={10}
        step={0.1}
      />
      <Slider
        name="alert_after"
        label="Unusual heartbeats in a row before a device is marked"
        value={config.alert_after ?? 3}
        min={1}
        max={60}
        step={1}
      />
    </PluginSettings>
  );
};
