import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { putBack, takeOut } from '../../src/learning/actions/keep.ts';
import { entryHistory } from '../../src/learning/actions/open-entry.ts';
import { approve, reject, takeBack } from '../../src/learning/actions/suggestions.ts';
import { onBothDatabases } from '../support/databases.ts';
import { together } from '../support/transactions-together.ts';
import { playbookCompany, TEXT } from './playbook-company.ts';

/** How many did, and that the others were told so in a sentence. */
function done(results: readonly PromiseSettledResult<unknown>[]): number {
  for (const each of results) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(UserError);
  return results.filter(({ status }) => status === 'fulfilled').length;
}

onBothDatabases('in the playbook, at the same time', (open) => {
  it('one of those who decide about a suggestion does, and the others are told', async () => {
    const acme = await playbookCompany(open);
    const [mert, vera, ana] = await Promise.all(
      [acme.mert, acme.vera, acme.ana].map((who) => acme.callerOf(who)),
    );
    if (!mert || !vera || !ana) throw new Error('Not everybody is known');
    const { context } = acme;
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => acme.write(acme.ana)));
    const of = (found: typeof first) => found?.versionId ?? '';
    const tries = [
      [() => approve(context, mert, of(first)), () => reject(context, vera, of(first), 'No')],
      [() => reject(context, vera, of(second), 'No'), () => takeBack(context, ana, of(second))],
      [() => approve(context, mert, of(third)), () => takeBack(context, ana, of(third))],
    ];
    for (const works of tries) expect(done(await together<unknown>(works))).toBe(1);
  });

  it('one of two who change the same version does', async () => {
    const acme = await playbookCompany(open);
    const { entryId } = await acme.write(acme.mert);
    const change = (who: string, talk: string) => () =>
      acme.write(who, { changes: { entryId, base: 1 }, text: { ...TEXT, talk } });
    expect(done(await together([change(acme.mert, 'By Mert'), change(acme.vera, 'By Vera')]))).toBe(1);
    const { versions } = await entryHistory(acme.context, await acme.callerOf(acme.mert), entryId);
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('two suggestions for one entry are both let in, each with a number of its own', async () => {
    const acme = await playbookCompany(open);
    const [mert, vera] = [await acme.callerOf(acme.mert), await acme.callerOf(acme.vera)];
    const { entryId } = await acme.write(acme.mert);
    const suggest = async (talk: string) =>
      (await acme.write(acme.ana, { changes: { entryId, base: 1 }, text: { ...TEXT, talk } })).versionId;
    const [one, other] = [await suggest('One'), await suggest('Other')];
    const results = await together([
      () => approve(acme.context, mert, one),
      () => approve(acme.context, vera, other),
    ]);
    expect(done(results)).toBe(2);
    const { versions } = await entryHistory(acme.context, mert, entryId);
    expect(versions.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('one of two who put an entry back does, once', async () => {
    const acme = await playbookCompany(open);
    const [mert, vera] = [await acme.callerOf(acme.mert), await acme.callerOf(acme.vera)];
    const { entryId } = await acme.write(acme.mert);
    await takeOut(acme.context, mert, entryId);
    const results = await together([mert, vera].map((who) => () => putBack(acme.context, who, entryId)));
    expect(done(results)).toBe(1);
    expect((await acme.audited()).filter((action) => action === 'playbook.restored')).toHaveLength(1);
  });
});
