/** What an installation is in the database. */
export type Status = 'installed' | 'enabled' | 'disabled' | 'error' | 'updating';
/** `uninstalled` has no row. */
export type State = Status | 'uninstalled';

/** What can happen to an installation. `ask` is an update that waits for consent. */
export type Step =
  | 'install'
  | 'enable'
  | 'disable'
  | 'update'
  | 'ask'
  | 'consent'
  | 'withdraw'
  | 'configure'
  | 'fail'
  | 'recover'
  | 'uninstall';

/** What decides where an installation rests when nothing is going on. */
export interface Facts {
  readonly status: Status;
  /** Whether hosts are to run it. */
  readonly enabled: boolean;
  /** Whether an update waits for consent. */
  readonly pending: boolean;
  /** Whether it was ever switched off: before that it is merely installed. */
  readonly wasDisabled: boolean;
}

/** `rest`: where the facts say that it rests. What is not in the table cannot happen. */
const TRANSITIONS: Readonly<Record<State, Readonly<Partial<Record<Step, State | 'rest'>>>>> = {
  uninstalled: { install: 'installed' },
  installed: {
    enable: 'enabled',
    disable: 'disabled',
    update: 'installed',
    ask: 'updating',
    configure: 'installed',
    uninstall: 'uninstalled',
  },
  enabled: {
    enable: 'enabled',
    disable: 'disabled',
    update: 'enabled',
    ask: 'updating',
    configure: 'enabled',
    fail: 'error',
    recover: 'enabled',
    uninstall: 'uninstalled',
  },
  disabled: {
    enable: 'enabled',
    disable: 'disabled',
    update: 'disabled',
    ask: 'updating',
    configure: 'disabled',
    uninstall: 'uninstalled',
  },
  updating: {
    enable: 'updating',
    disable: 'disabled',
    update: 'rest',
    ask: 'updating',
    consent: 'rest',
    withdraw: 'rest',
    configure: 'updating',
    fail: 'error',
    recover: 'updating',
    uninstall: 'uninstalled',
  },
  error: {
    enable: 'rest',
    disable: 'disabled',
    update: 'rest',
    ask: 'updating',
    consent: 'rest',
    withdraw: 'rest',
    configure: 'error',
    fail: 'error',
    recover: 'rest',
    uninstall: 'uninstalled',
  },
};

/** What a step does to the switches. Switching off always works, and forgets an update that waits. */
const EFFECTS: Readonly<Partial<Record<Step, Partial<Pick<Facts, 'enabled' | 'pending' | 'wasDisabled'>>>>> = {
  enable: { enabled: true },
  disable: { enabled: false, pending: false, wasDisabled: true },
  update: { pending: false },
  ask: { pending: true },
  consent: { pending: false },
  withdraw: { pending: false },
};

/** What an installation is after a step; undefined when the step cannot be taken, or nothing is left. */
export function takeStep(facts: Facts, step: Step): Facts | undefined {
  const target = TRANSITIONS[facts.status][step];
  if (target === undefined || target === 'uninstalled') return undefined;
  if ((step === 'consent' || step === 'withdraw') && !facts.pending) return undefined;
  const next = { ...facts, ...EFFECTS[step] };
  return { ...next, status: target === 'rest' ? restOf(next) : target };
}

/** Whether a step can be taken in a state. */
export function mayStep(state: State, step: Step): boolean {
  return TRANSITIONS[state][step] !== undefined;
}

function restOf({ pending, enabled, wasDisabled }: Facts): Status {
  if (pending) return 'updating';
  if (enabled) return 'enabled';
  return wasDisabled ? 'disabled' : 'installed';
}
