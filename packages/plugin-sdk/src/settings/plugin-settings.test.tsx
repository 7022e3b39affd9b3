import { configure, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  ColorField,
  NumberField,
  Plugin,
  PluginSettings,
  Select,
  Slider,
  Switch,
  TextArea,
  TextField,
  usePluginAPI,
  type AnyConfig,
  type PluginComponent,
} from '../index.js';
import { hushErrors } from '../testing/hush.js';
import { closeTestHosts, createTestHost, renderSlot, type TestHost, type TestHostOptions } from '../testing.js';

afterEach(closeTestHosts);

/** There are no landmarks around a slot, and jsdom knows no colours. */
const WITHOUT_A_PAGE = { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } };

// Working out what is hidden takes most of the time in jsdom, and nothing is.
configure({ defaultHidden: true });

const SCHEMA = {
  type: 'object',
  properties: {
    api_key: { type: 'string', description: 'External API key', required: true, sensitive: true },
    threshold: { type: 'number', description: 'Prediction threshold', default: 0.85, min: 0, max: 1 },
    webhook_secret: { type: 'string', sensitive: true },
    enabled_features: { type: 'array', items: { type: 'string' }, default: ['feature1', 'feature2'] },
    mode: { type: 'string', enum: ['fast', 'careful'], default: 'fast' },
    notify: { type: 'boolean', default: false },
    primary_color: { type: 'color', default: '#1976d2' },
    retries: { type: 'integer', minimum: 0 },
    note: { type: 'string', format: 'textarea' },
    limits: { type: 'object', properties: {} },
  },
};

async function settingsPage(component: PluginComponent, options: TestHostOptions = {}): Promise<TestHost> {
  const plugin = new Plugin({ id: 'my-plugin', name: 'My Plugin', version: '1.0.0' });
  plugin.registerSlot('settings-page', component);
  const host = createTestHost({ manifest: { config_schema: SCHEMA }, ...options, plugin });
  await renderSlot(host, 'settings-page');
  return host;
}

const save = async () => await userEvent.click(screen.getByRole('button', { name: 'Save' }));
const input = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

/** As in the specification, without the types that its listing leaves out. */
const SpecifiedPage: PluginComponent = () => {
  const { config, updateConfig } = usePluginAPI();
  return (
    <PluginSettings onSave={updateConfig}>
      <TextField label="API Key" value={config['api_key']} type="password" />
      <Slider label="Threshold" value={config['threshold']} min={0} max={1} step={0.01} />
    </PluginSettings>
  );
};

describe("the specification's settings page", () => {
  test('saves what people typed under the names of the settings', async () => {
    const host = await settingsPage(SpecifiedPage);
    await userEvent.type(input('API Key'), 's3cret');
    setSlider('Threshold', '0.5');
    await save();
    expect(screen.getByRole('status').textContent).toBe('Saved.');
    expect(host.config).toMatchObject({ api_key: 's3cret', threshold: 0.5 });
    expect(input('API Key').value).toBe('');
  });

  test('never shows a secret, and keeps it when nobody types a new one', async () => {
    const host = await settingsPage(SpecifiedPage, { config: { api_key: 'old-secret' } });
    expect(document.body.innerHTML).not.toContain('old-secret');
    expect(input('API Key').value).toBe('');
    await save();
    expect(host.config['api_key']).toBe('old-secret');
    await userEvent.type(input('API Key'), 'new');
    await userEvent.clear(input('API Key'));
    await save();
    expect(host.config['api_key']).toBe('old-secret');
  });

  test('asks for what is needed, and takes the person there', async () => {
    const host = await settingsPage(SpecifiedPage);
    await save();
    expect(screen.getByRole('alert').textContent).toBe('One setting needs a correction.');
    const field = screen.getByLabelText('API Key');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(field)).toBe('External API key API Key is needed.');
    expect(host.config).not.toHaveProperty('api_key');
    await userEvent.type(field, 'x');
    expect(screen.queryByText('API Key is needed.')).toBeNull();
  });

  test('follows a setting that somebody else changes, but not over what is being typed', async () => {
    const host = await settingsPage(SpecifiedPage, { config: { api_key: 'x' } });
    host.setConfig({ threshold: 0.1 });
    await waitFor(() => expect(input('Threshold').value).toBe('0.1'));
    setSlider('Threshold', '0.7');
    host.setConfig({ threshold: 0.2 });
    await waitFor(() => expect(input('Threshold').value).toBe('0.7'));
    await save();
    expect(host.config['threshold']).toBe(0.7);
    host.setConfig({ threshold: 0.3 });
    await waitFor(() => expect(input('Threshold').value).toBe('0.3'));
  });
});

describe('which setting a field is for', () => {
  hushErrors();

  test.each([
    [<TextField label="Schwellwert" name="note" value="a" />, { note: 'a' }],
    [<NumberField label="Retries" value={3} />, { retries: 3 }],
    [<TextField label="primary-COLOR" value="#fff" type="color" />, { primary_color: '#fff' }],
  ])('its name says, or its label spells', async (field, saved) => {
    const onSave = vi.fn();
    await settingsPage(() => <PluginSettings onSave={onSave}>{field}</PluginSettings>);
    await save();
    expect(onSave.mock.calls).toEqual([[saved]]);
  });

  test.each([
    [<TextField label="Primary colour" />, 'give it a name, such as name="primary_color"'],
    [<TextField label="Something else" />, 'give it a name; settings are api_key, threshold, '],
    [<TextField label="Note" name="notes" />, 'config_schema has no setting "notes", such as name="note"'],
  ])('cannot be guessed, so it is an error that says what to write', async (field, message) => {
    const page = settingsPage(() => <PluginSettings>{field}</PluginSettings>);
    await expect(page).rejects.toThrow(message);
  });

  test('two fields cannot be for one setting', async () => {
    const page = settingsPage(() => (
      <PluginSettings>
        <TextField label="Note" />
        <TextArea label="Note again" name="note" />
      </PluginSettings>
    ));
    await expect(page).rejects.toThrow('two fields are for the setting "note"');
  });

  test('without a config_schema it is what the label spells', async () => {
    const onSave = vi.fn();
    await settingsPage(
      () => (
        <PluginSettings onSave={onSave}>
          <TextField label="Ma clé d'API" value="x" />
        </PluginSettings>
      ),
      { manifest: {} },
    );
    await save();
    expect(onSave.mock.calls).toEqual([[{ ma_clé_d_api: 'x' }]]);
  });
});

describe('a form that the plugin leaves to the platform', () => {
  test('has a field for each setting, and saves all of them', async () => {
    const host = await settingsPage(PluginSettings as PluginComponent, { config: { webhook_secret: 'keep' } });
    await userEvent.type(input('Api key'), 'key');
    setSlider('Threshold', '1');
    await userEvent.clear(input('Enabled features'));
    await userEvent.type(input('Enabled features'), 'one{Enter}{Enter} two ');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Mode' }), 'careful');
    await userEvent.click(screen.getByRole('switch', { name: 'Notify' }));
    await userEvent.clear(input('Primary color'));
    await userEvent.type(input('Primary color'), '#ABC');
    await userEvent.type(input('Retries'), '3');
    await userEvent.type(input('Note'), 'two{Enter}lines');
    expect(screen.getByText("Limits is set in the plugin's configuration, not here.")).toBeTruthy();
    await save();
    expect(host.config).toEqual({
      api_key: 'key',
      threshold: 1,
      webhook_secret: 'keep',
      enabled_features: ['one', 'two'],
      mode: 'careful',
      notify: true,
      primary_color: '#ABC',
      retries: 3,
      note: 'two\nlines',
    });
  });

  test('refuses what the schema refuses, at the field', async () => {
    const host = await settingsPage(PluginSettings as PluginComponent, { config: { api_key: 'x' } });
    await userEvent.clear(input('Primary color'));
    await userEvent.type(input('Primary color'), 'red');
    await userEvent.type(input('Retries'), '1.5');
    await save();
    expect(screen.getByRole('alert').textContent).toBe('2 settings need a correction.');
    expect(describedBy(input('Primary color'))).toContain('must be a colour such as #1976d2');
    expect(describedBy(input('Retries'))).toContain('must be a whole number');
    expect(host.config['primary_color']).toBe('#1976d2');
  });

  test('clears a secret that is not needed', async () => {
    const host = await settingsPage(PluginSettings as PluginComponent, {
      config: { api_key: 'x', webhook_secret: 'old' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Clear Webhook secret' }));
    expect(describedBy(input('Webhook secret'))).toBe('It will be removed when you save.');
    await save();
    expect(host.config).not.toHaveProperty('webhook_secret');
    expect(screen.queryByRole('button', { name: 'Clear Api key' })).toBeNull();
  });

  test('has nothing that keeps somebody out', async () => {
    await settingsPage(PluginSettings as PluginComponent, { config: { api_key: 'x', webhook_secret: 'y' } });
    await userEvent.type(input('Retries'), '-1');
    await save();
    const { violations } = await axe.run(document.body, WITHOUT_A_PAGE);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('says so when there are no settings', async () => {
    await settingsPage(PluginSettings as PluginComponent, { manifest: {} });
    expect(screen.getByText('This plugin has no settings.')).toBeTruthy();
  });
});

describe('saving', () => {
  test('happens once, however often people press Enter', async () => {
    let finish = () => {};
    const onSave = vi.fn(async () => await new Promise<void>((resolve) => (finish = resolve)));
    await settingsPage(() => (
      <PluginSettings onSave={onSave}>
        <TextField label="Note" />
      </PluginSettings>
    ));
    await userEvent.type(input('Note'), 'a{Enter}{Enter}{Enter}');
    expect(onSave).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toBe('Saving…');
    expect(input('Note').disabled).toBe(true);
    finish();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved.'));
    expect(input('Note').value).toBe('a');
  });

  test('that fails says why, keeps what was typed, and can be tried again', async () => {
    const onSave = vi.fn().mockRejectedValueOnce(new Error('The platform is away.'));
    await settingsPage(() => (
      <PluginSettings onSave={onSave}>
        <TextField label="Note" />
      </PluginSettings>
    ));
    await userEvent.type(input('Note'), 'a');
    await save();
    expect(screen.getByRole('alert').textContent).toBe('The platform is away.');
    expect(input('Note').value).toBe('a');
    await save();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Saved.');
  });

  test('shows at its field what only the platform can refuse', async () => {
    const { PlatformError } = await import('../index.js');
    const problems = [{ field: 'note', message: 'is already taken' }];
    await settingsPage(() => (
      <PluginSettings
        onSave={() => {
          throw new PlatformError('ConfigInvalid', 'no', { problems });
        }}
      >
        <TextField label="Note" />
      </PluginSettings>
    ));
    await save();
    expect(describedBy(input('Note'))).toBe('is already taken');
    expect(document.activeElement).toBe(input('Note'));
  });

  test('leaves a field that nobody set alone', async () => {
    const onSave = vi.fn<(config: AnyConfig) => void>();
    await settingsPage(() => (
      <PluginSettings onSave={onSave}>
        <TextField label="Note" />
        <NumberField label="Retries" />
        <Select label="Mode" />
        <Switch label="Notify" />
        <ColorField label="Primary color" />
      </PluginSettings>
    ));
    await save();
    expect(onSave.mock.calls).toEqual([[{}]]);
  });
});

describe('a field', () => {
  test('with onChange shows what its owner makes of it', async () => {
    const onSave = vi.fn();
    const Page: PluginComponent = () => {
      const [note, setNote] = useState('');
      return (
        <PluginSettings onSave={onSave}>
          <TextField label="Note" value={note} onChange={(text) => setNote(text.toUpperCase())} />
        </PluginSettings>
      );
    };
    await settingsPage(Page);
    await userEvent.type(input('Note'), 'abc');
    expect(input('Note').value).toBe('ABC');
    await save();
    expect(onSave.mock.calls).toEqual([[{ note: 'ABC' }]]);
  });

  test('outside of a form keeps its own value and tells of changes', async () => {
    const onChange = vi.fn();
    await settingsPage(() => (
      <>
        <TextField label="Search" value="a" />
        <Slider label="Zoom" max={10} onChange={onChange} />
        <TextField label="Password" value="old" type="password" />
      </>
    ));
    await userEvent.type(input('Search'), 'b');
    expect(input('Search').value).toBe('ab');
    setSlider('Zoom', '7');
    expect(onChange.mock.calls).toEqual([[7]]);
    expect(input('Password').value).toBe('');
  });

  test('for a number lets people type what is none yet', async () => {
    const onChange = vi.fn();
    await settingsPage(() => <NumberField label="Amount" onChange={onChange} />);
    await userEvent.type(input('Amount'), '-1.50');
    expect(input('Amount').value).toBe('-1.50');
    expect(onChange.mock.lastCall).toEqual([-1.5]);
    await userEvent.clear(input('Amount'));
    expect(onChange.mock.lastCall).toEqual([null]);
  });
});

function setSlider(label: string, value: string): void {
  const slider = input(label);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, value);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
}

function describedBy(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}
