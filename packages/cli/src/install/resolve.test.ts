import { OpsError, satisfiesRange } from '@ops-center/manifest-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Question } from './candidate.js';
import { resolvePlugins } from './resolve.js';

/** `{ 'one 1.0.0': 'base ^1.0.0, other?*' }`; a question mark makes a dependency optional. */
type World = Readonly<Record<string, string>>;

function question(world: World, wishes: string, change: Partial<Question<Candidate>> = {}): Question<Candidate> {
  const all = Object.entries(world).map(([name, needs]): Candidate => {
    const [slug = '', version = ''] = name.split(' ');
    const dependencies = needs
      .split(',')
      .map((need) => need.trim())
      .filter((need) => need !== '')
      .map((need) => {
        const [, other = '', mark, range = ''] = /^([a-z]+)(\??) ?(.+)$/.exec(need) ?? [];
        return { slug: other, range, optional: mark === '?' };
      });
    return { slug, version, dependencies };
  });
  return {
    wishes: wishes.split(' ').map((wish) => {
      const [slug = '', range] = wish.split('@');
      return {
        slug,
        range: range === 'latest' ? undefined : range,
        newest: range === 'latest',
        mayGoDown: range !== undefined && range !== 'latest',
      };
    }),
    candidates: (slug) => {
      const found = all.filter((candidate) => candidate.slug === slug);
      return Promise.resolve(found.length === 0 ? undefined : found);
    },
    locked: new Map(),
    platform: undefined,
    ...change,
  };
}

async function chosen(...given: Parameters<typeof question>): Promise<string[]> {
  return (await resolvePlugins(question(...given))).map(({ slug, version }) => `${slug} ${version}`);
}

describe('choosing versions', () => {
  it('takes one version that suits everybody', async () => {
    const world = {
      'a 1.0.0': 'base >=1.0.0',
      'b 1.0.0': 'base ^1.0.0',
      'base 1.0.0': '',
      'base 1.5.0': '',
      'base 2.0.0': '',
    };
    expect(await chosen(world, 'a b')).toEqual(['base 1.5.0', 'a 1.0.0', 'b 1.0.0']);
  });

  it('turns back to an older version when the newest leads nowhere', async () => {
    const world = { 'a 2.0.0': 'base ^9.0.0', 'a 1.0.0': 'base ^1.0.0', 'base 1.0.0': '' };
    expect(await chosen(world, 'a')).toEqual(['base 1.0.0', 'a 1.0.0']);
  });

  it('leaves optional dependencies out, and respects their ranges when they come anyway', async () => {
    const world = { 'a 1.0.0': 'base? ^1.0.0', 'base 1.0.0': '', 'base 2.0.0': '' };
    expect(await chosen(world, 'a')).toEqual(['a 1.0.0']);
    await expect(chosen(world, 'base@2.0.0 a')).rejects.toThrow(/a 1.0.0 works only with \^1.0.0/);
  });

  it('prefers what is locked, unless the newest is asked for', async () => {
    const world = { 'a 1.0.0': '', 'a 2.0.0': '' };
    const locked = new Map([['a', { version: '1.0.0', requested: '*', dependencies: [] }]]);
    expect(await chosen(world, 'a', { locked })).toEqual(['a 1.0.0']);
    expect(await chosen(world, 'a@latest', { locked })).toEqual(['a 2.0.0']);
    expect(await chosen(world, 'a@^2.0.0', { locked })).toEqual(['a 2.0.0']);
  });

  it('names everybody who disagrees', async () => {
    const world = { 'a 1.0.0': 'base ^1.0.0', 'b 1.0.0': 'base ^2.0.0', 'base 1.0.0': '', 'base 2.0.0': '' };
    await expect(chosen(world, 'a b')).rejects.toThrow(
      'no version of base suits everyone: a 1.0.0 needs ^1.0.0; b 1.0.0 needs ^2.0.0',
    );
  });

  it('says what would fit, when something does', async () => {
    const world = { 'a 1.0.0': 'base ^1.0.0', 'base 1.0.0': '', 'base 1.5.0': '', 'base 2.0.0': '' };
    await expect(chosen(world, 'a base@2.0.0')).rejects.toMatchObject({
      message:
        'no version of base suits everyone: the command line asks for 2.0.0; a 1.0.0 needs ^1.0.0; there are 2.0.0, 1.5.0 and 1.0.0',
      hint: 'These fit: `ops-center plugin install a@1.0.0 base@1.5.0`.',
    });
    await expect(chosen({ 'a 1.0.0': 'base ^3.0.0', 'base 1.0.0': '' }, 'a')).rejects.toMatchObject({
      code: 'install.dependency_missing',
      message: 'no version of base fits: a 1.0.0 needs ^3.0.0; there is 1.0.0',
    });
  });

  it('tells a chain of reasons line by line', async () => {
    const world = {
      'a 1.0.0': 'left ^1.0.0, right ^1.0.0',
      'a 1.1.0': 'left ^1.0.0, right ^1.0.0',
      'left 1.0.0': 'base ^1.0.0',
      'right 1.0.0': 'base ^2.0.0',
      'base 1.0.0': '',
      'base 2.0.0': '',
    };
    const error = await chosen(world, 'a').catch((caught: unknown) => caught);
    expect((error as OpsError).message.split('\n').sort()).toEqual([
      '- every version of a needs left ^1.0.0',
      '- every version of a needs right ^1.0.0',
      '- left 1.0.0 needs base ^1.0.0',
      '- of base there are 2.0.0 and 1.0.0',
      '- of left there is 1.0.0',
      '- of right there is 1.0.0',
      '- right 1.0.0 needs base ^2.0.0',
      'no versions fit together:',
    ]);
  });

  it('updates what was asked for before what came along for it', async () => {
    const world = { 'zoo 1.0.0': 'base >=1.0.0', 'zoo 1.1.0': 'base ^1.0.0', 'base 1.0.0': '', 'base 2.0.0': '' };
    const locked = new Map([
      [
        'zoo',
        { version: '1.0.0', requested: '*', dependencies: [{ slug: 'base', range: '>=1.0.0', optional: false }] },
      ],
      ['base', { version: '1.0.0', requested: null, dependencies: [] }],
    ]);
    expect(await chosen(world, 'base@latest zoo@latest', { locked })).toEqual(['base 1.0.0', 'zoo 1.1.0']);
  });

  it('keeps to the range that was asked for at installation, and says so', async () => {
    const world = { 'base 1.0.0': '', 'base 2.0.0': '', 'b 1.0.0': 'base ^2.0.0' };
    const locked = new Map([['base', { version: '1.0.0', requested: '^1.0.0', dependencies: [] }]]);
    await expect(chosen(world, 'b', { locked })).rejects.toMatchObject({
      message: expect.stringContaining('^1.0.0 was asked for when it was installed') as string,
      hint: 'These fit: `ops-center plugin install b@1.0.0 base@2.0.0`.',
    });
    expect(await chosen(world, 'b base@^2.0.0', { locked })).toEqual(['base 2.0.0', 'b 1.0.0']);
  });

  it('lets no text of a registry begin a line', async () => {
    const world = { 'a 1.0.0': 'base ^9.0.0', 'base 1.0.0': '' };
    const asked = question(world, 'a');
    const all = asked.candidates;
    const forged = {
      ...asked,
      candidates: async (slug: string) =>
        (await all(slug))?.map((one) => ({
          ...one,
          dependencies: one.dependencies.map((need) => ({ ...need, range: '^9.0.0\n- everything is fine' })),
        })),
    };
    const error = await resolvePlugins(forged).catch((caught: unknown) => caught);
    expect((error as OpsError).message).not.toContain('\n');
  });

  it('explains a circle', async () => {
    const world = { 'a 1.0.0': 'b *', 'b 1.0.0': 'c *', 'c 1.0.0': 'a *' };
    await expect(chosen(world, 'a')).rejects.toThrow('in a circle: a -> b -> c -> a');
  });

  it('gives up on a registry that makes every step dear', async () => {
    const needs = (at: number) =>
      Array.from({ length: 60 }, (_, one) => ({ slug: 'q', range: `>=9.${at}.${one}`, optional: true }));
    const versions = Array.from({ length: 1000 }, (_, at) => ({
      slug: 'p',
      version: `1.${at}.0`,
      dependencies: needs(at),
    }));
    const known = new Map([
      ['p', versions],
      ['q', [{ slug: 'q', version: '1.0.0', dependencies: [] }]],
    ]);
    const asked = { ...question({}, 'p q'), candidates: (slug: string) => Promise.resolve(known.get(slug)) };
    await expect(resolvePlugins(asked)).rejects.toThrow('too many combinations');
  });

  it('gives up on a registry that wants it to try for ever', async () => {
    const slugs = [...'abcdefghij'];
    const world: Record<string, string> = {};
    for (const [index, slug] of slugs.entries()) {
      for (let version = 0; version < 10; version += 1)
        world[`${slug} 1.${version}.0`] = index === slugs.length - 1 ? 'z ^9.0.0' : `${slugs[index + 1] ?? ''} *`;
    }
    world['z 1.0.0'] = '';
    await expect(chosen(world, 'a')).rejects.toMatchObject({ code: 'install.incompatible' });
  });
});

describe('any set of plugins', () => {
  const slug = fc.constantFrom('a', 'b', 'c', 'd');
  const version = fc.constantFrom('1.0.0', '1.1.0', '2.0.0');
  const range = fc.constantFrom('*', '^1.0.0', '^2.0.0', '1.0.0');
  const entry = fc.tuple(slug, version, fc.array(fc.tuple(slug, range), { maxLength: 2 }));

  it('is either refused with a named failure, or every need is met and comes first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 10 }), slug, async (entries, wish) => {
        const world = Object.fromEntries(
          entries.map(([name, number, needs]) => [
            `${name} ${number}`,
            needs.map(([other, wanted]) => `${other} ${wanted}`).join(','),
          ]),
        );
        try {
          const found = await resolvePlugins(question(world, wish));
          expect(found.map((one) => one.slug)).toContain(wish);
          for (const [index, one] of found.entries()) {
            for (const need of one.dependencies) {
              const place = found.findIndex((other) => other.slug === need.slug);
              expect(place).toBeLessThan(index);
              expect(satisfiesRange(found[place]?.version ?? '', need.range)).toBe(true);
            }
          }
        } catch (error) {
          if (!(error instanceof OpsError)) throw error;
          expect(['plugin.not_found', 'install.incompatible', 'install.dependency_missing']).toContain(error.code);
        }
      }),
    );
  });
});
