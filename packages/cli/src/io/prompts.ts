import { OpsError } from '@ops-center/manifest-schema';
import { indented } from '../views/look.js';
import type * as Inquirer from './inquirer.js';

interface Question {
  readonly message: string;
  /** What to give on the command line instead: the hint when nobody can be asked. */
  readonly instead: string;
}

/**
 * Asks people at a terminal, on stderr. Without one every question is `usage.missing_input`,
 * so that no command ever waits for an answer that cannot come.
 */
export interface Prompts {
  readonly available: boolean;
  /** Tells the person what to do elsewhere; said with --quiet, too. */
  show(text: string): void;
  confirm(question: Question & { readonly default?: boolean }): Promise<boolean>;
  text(
    question: Question & { readonly default?: string; readonly check?: (text: string) => string | true },
  ): Promise<string>;
  /** Shows nothing of what is typed. */
  secret(question: Question): Promise<string>;
  select<Value extends string>(
    question: Question & { readonly choices: readonly Choice<Value>[]; readonly default?: Value },
  ): Promise<Value>;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly description?: string;
}

interface Context {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Ends the question. */
  readonly signal: AbortSignal;
}

/** @param available whether stdin and stderr are terminals and asking is allowed */
export function createPrompts(available: boolean, open: () => Context): Prompts {
  const inquirer = async (question: Question): Promise<typeof Inquirer> => {
    if (!available) {
      throw new OpsError('usage.missing_input', `an answer is missing: ${question.message}`, {
        hint: question.instead,
      });
    }
    return import('./inquirer.js');
  };
  return {
    available,
    show(text) {
      if (available) open().output.write(`${indented(text, '')}\n`);
    },
    async confirm(question) {
      const { confirm } = await inquirer(question);
      return confirm({ message: indented(question.message), default: question.default ?? false }, { ...open() });
    },
    async text(question) {
      const { input } = await inquirer(question);
      return input(
        {
          message: indented(question.message),
          ...(question.default === undefined ? {} : { default: question.default }),
          ...(question.check === undefined ? {} : { validate: question.check }),
        },
        { ...open() },
      );
    },
    async secret(question) {
      const { password } = await inquirer(question);
      return password({ message: indented(question.message), mask: false }, { ...open() });
    },
    async select(question) {
      const { select } = await inquirer(question);
      return select(
        {
          message: indented(question.message),
          choices: question.choices.map((choice) => ({ ...choice })),
          ...(question.default === undefined ? {} : { default: question.default }),
        },
        { ...open() },
      );
    },
  };
}
