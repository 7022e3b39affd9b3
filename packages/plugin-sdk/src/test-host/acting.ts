import * as React from 'react';
import { PluginUsageError } from '../platform/errors.js';

/** How a test host does what may change what is drawn. */
export interface Acting {
  now(work: () => void): void;
  later(work: () => Promise<void>): Promise<void>;
}

/** Where nothing is drawn. */
export const WITHOUT_DRAWING: Acting = {
  now: (work) => work(),
  later: async (work) => await work(),
};

/** React's own way to wait until everything is drawn, switched on for as long as it takes. */
export const WITH_REACT: Acting = {
  now(work) {
    const restore = switchOn();
    try {
      void checkAct()(work);
    } finally {
      restore();
    }
  },
  async later(work) {
    const restore = switchOn();
    try {
      await checkAct()(work);
    } finally {
      restore();
    }
  },
};

/** Lets promises that are ready go on. It needs no clock, so that fake ones do not stop it. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
}

type Act = (work: () => void | Promise<void>) => PromiseLike<void>;

/** React 18.3 and 19 have it. */
const act = (React as unknown as { readonly act?: Act }).act;

function checkAct(): Act {
  if (act !== undefined) return act;
  throw new PluginUsageError(
    'tests need React 18.3 or later, built for development: NODE_ENV must not be "production"',
  );
}

function switchOn(): () => void {
  const react = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean | undefined };
  const before = react.IS_REACT_ACT_ENVIRONMENT;
  react.IS_REACT_ACT_ENVIRONMENT = true;
  return () => {
    react.IS_REACT_ACT_ENVIRONMENT = before;
  };
}
