import { compareVersions, satisfiesRange } from '@ops-center/manifest-schema';
import type { Candidate } from '../candidate.js';
import { ABSENT, type Choices } from './incompatibility.js';

/** The versions of one plugin as a solver's choices. */
export class PluginChoices {
  readonly slug: string;
  /** Lowest first. */
  readonly versions: readonly Candidate[];
  readonly all: Choices;
  /** It is installed and stays as it is. */
  readonly installed: boolean;
  /** How many versions and needs there are: what it costs to look through them once. */
  readonly weight: number;
  readonly #ranges = new Map<string, Choices>();

  constructor(slug: string, found: readonly Candidate[], installed: boolean) {
    this.slug = slug;
    // Equal precedence (build metadata) is ordered by text, so that the same answer gives the same choice.
    this.versions = [...found].sort(
      (a, b) => compareVersions(a.version, b.version) || (a.version < b.version ? -1 : a.version > b.version ? 1 : 0),
    );
    this.installed = installed;
    this.weight = this.versions.reduce((sum, { dependencies }) => sum + 1 + dependencies.length, 0);
    this.all = (1n << BigInt(this.versions.length + 1)) - 1n;
  }

  /** The choices whose version passes a test. */
  where(test: (candidate: Candidate) => boolean): Choices {
    return this.versions.reduce((choices, one, index) => (test(one) ? choices | bitOf(index) : choices), 0n);
  }

  /** The choices in a range; "not installed" is none of them. */
  inRange(range: string): Choices {
    const known = this.#ranges.get(range);
    if (known !== undefined) return known;
    const choices = this.where(({ version }) => satisfiesRange(version, range));
    this.#ranges.set(range, choices);
    return choices;
  }

  /** All but these; "not installed" is one of them unless it is given. */
  allBut(choices: Choices): Choices {
    return this.all & ~choices;
  }

  /** The version that a single choice stands for. */
  only(choices: Choices): Candidate | undefined {
    const index = choices.toString(2).length - 2;
    return index >= 0 && choices === bitOf(index) ? this.versions[index] : undefined;
  }

  /** The choice to try first: the preferred version when it is among them, else the highest. */
  best(choices: Choices, preferred: string | undefined): Choices {
    const kept = preferred === undefined ? 0n : choices & this.where(({ version }) => version === preferred);
    const from = kept === 0n ? choices & ~ABSENT : kept;
    return from === 0n ? ABSENT : 1n << BigInt(from.toString(2).length - 1);
  }
}

function bitOf(index: number): Choices {
  return 1n << BigInt(index + 1);
}
