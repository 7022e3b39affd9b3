import { configure, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Plugin } from '../index.js';
import { closeTestHosts, createTestHost, renderSlot } from '../testing.js';
import {
  Badge,
  Button,
  Card,
  Checkbox,
  EmptyState,
  ErrorMessage,
  List,
  Select,
  Spinner,
  Switch,
  Table,
  TextField,
} from '../ui.js';

afterEach(closeTestHosts);

// Working out what is hidden takes most of the time in jsdom, and nothing is.
configure({ defaultHidden: true });

/** There are no landmarks around a slot, and jsdom knows no colours. */
const WITHOUT_A_PAGE = { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } };

async function show(content: ReactNode): Promise<HTMLElement> {
  const plugin = new Plugin({ id: 'shown', name: 'Shown', version: '1.0.0' });
  plugin.registerSlot('dashboard-widget', () => content);
  const { container } = await renderSlot(createTestHost({ plugin }), 'dashboard-widget');
  return container;
}

const ROWS = [
  { id: 'a', name: 'Gateway', score: 0.5 },
  { id: 'b', name: 'Sensor', score: 0.75 },
];

describe('components', () => {
  test('have names and roles that everybody can find them by', async () => {
    await show(
      <Card title="Devices" actions={<Button>Refresh</Button>}>
        <Table
          caption="Scores"
          rows={ROWS}
          rowKey={({ id }) => id}
          columns={[
            { header: 'Device', cell: ({ name }) => name },
            { header: 'Score', cell: ({ score }) => score, align: 'end' },
          ]}
        />
        <List label="Names" items={ROWS} itemKey={({ id }) => id}>
          {({ name }) => name}
        </List>
        <Spinner label="Loading scores…" />
        <ErrorMessage>The scores could not be loaded.</ErrorMessage>
        <Badge kind="warning">Unusual</Badge>
      </Card>,
    );
    const card = screen.getByRole('region', { name: 'Devices' });
    expect(within(card).getByRole('heading', { level: 3, name: 'Devices' })).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Device', 'Score']);
    expect(within(screen.getByRole('row', { name: 'Sensor 0.75' })).getByRole('rowheader').textContent).toBe('Sensor');
    expect(within(screen.getByRole('list', { name: 'Names' })).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('status').textContent).toBe('Loading scores…');
    expect(screen.getByRole('alert').textContent).toBe('The scores could not be loaded.');
    expect(screen.getByText('Unusual')).toBeTruthy();
  });

  test('keep nobody out', async () => {
    const container = await show(
      <Card title="Everything" busy>
        <Table
          caption="Scores"
          rows={ROWS}
          rowKey={({ id }) => id}
          columns={[{ header: 'Device', cell: ({ name }) => name }]}
        />
        <EmptyState title="No devices yet">
          <Button kind="primary">Add one</Button>
        </EmptyState>
        <ErrorMessage onRetry={() => {}}>Failed.</ErrorMessage>
        <TextField label="Search" description="By name" error="Too short" required />
        <Select label="Mode" options={['a', { value: null, label: 'None' }]} />
        <Switch label="On" />
        <Checkbox label="Ticked" value />
        <Button kind="danger" busy>
          Delete
        </Button>
        <Spinner />
      </Card>,
    );
    const { violations } = await axe.run(container, WITHOUT_A_PAGE);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('show what to do when there is nothing', async () => {
    const empty = <EmptyState title="No devices yet">Add one first.</EmptyState>;
    const container = await show(
      <>
        <Table caption="Scores" rows={[]} rowKey={String} columns={[]} empty={empty} />
        <List label="Names" items={[]} itemKey={String} empty="None">
          {String}
        </List>
      </>,
    );
    expect(container.textContent).toBe('No devices yetAdd one first.None');
  });
});

describe('a button', () => {
  test('works by mouse and keyboard, submits nothing, and does nothing while it is busy', async () => {
    const clicks = vi.fn();
    const submits = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    await show(
      <form onSubmit={submits}>
        <Button onClick={() => clicks('free')}>Free</Button>
        <Button busy type="submit" onClick={() => clicks('busy')}>
          Busy
        </Button>
        <ErrorMessage onRetry={() => clicks('retry')}>Failed.</ErrorMessage>
      </form>,
    );
    await userEvent.tab();
    await userEvent.keyboard(' {Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Busy' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Busy', busy: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(clicks.mock.calls).toEqual([['free'], ['free'], ['retry']]);
    expect(submits).not.toHaveBeenCalled();
  });
});
