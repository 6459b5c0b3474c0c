import { expect, it } from 'vitest';
import { putBack, takeOut } from '../../src/learning/actions/keep.ts';
import { entriesOf, searchPlaybook } from '../../src/learning/actions/lists.ts';
import { entrySheet, openEntry } from '../../src/learning/actions/open-entry.ts';
import { approve } from '../../src/learning/actions/suggestions.ts';
import { onBothDatabases } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { playbookCompany } from './playbook-company.ts';

onBothDatabases('an entry that was removed', (open) => {
  it('is put back as it was by whoever may keep it right, and found again', async () => {
    const acme = await playbookCompany(open);
    const { context } = acme;
    const [mert, vera, nil, ana, oya] = await Promise.all(
      [acme.mert, acme.vera, acme.nil, acme.ana, acme.oya].map((who) => acme.callerOf(who)),
    );
    if (!mert || !vera || !nil || !ana || !oya) throw new Error('Not everybody is known');
    const { entryId } = await acme.write(acme.mert);
    const { entry: before } = await entrySheet(context, mert, entryId);
    await takeOut(context, mert, entryId);
    expect((await searchPlaybook(context, ana, before.title)).entries).toEqual([]);
    // In the list of those who may put it back, and in nobody else's.
    for (const [who, n] of [
      [mert, 1],
      [vera, 1],
      [nil, 1],
      [ana, 0],
      [oya, 0],
    ] as const) {
      expect((await entriesOf(context, who, 'removed', 0)).total).toBe(n);
    }
    for (const who of [ana, oya]) {
      expect(await refusalOf(putBack(context, who, entryId))).toBe(await refusalOf(takeOutOf(acme, who)));
    }
    expect((await putBack(context, vera, entryId)).entry).toEqual(before);
    expect((await openEntry(context, ana, entryId)).entry.title).toBe(before.title);
    expect((await entriesOf(context, mert, 'removed', 0)).total).toBe(0);
    expect(await refusalOf(putBack(context, mert, entryId))).toContain('no such entry');
  });

  it('is none that never counted: what was suggested and not taken stays away', async () => {
    const acme = await playbookCompany(open);
    const mert = await acme.callerOf(acme.mert);
    const { entryId, versionId } = await acme.write(acme.ana);
    expect(await refusalOf(putBack(acme.context, mert, entryId))).toContain('no such entry');
    await approve(acme.context, mert, versionId);
    await takeOut(acme.context, mert, entryId);
    expect((await putBack(acme.context, mert, entryId)).entry.version).toBe(1);
  });
});

/** What somebody is told who may not keep an entry right. */
async function takeOutOf(
  acme: Awaited<ReturnType<typeof playbookCompany>>,
  who: Parameters<typeof takeOut>[1],
) {
  const { entryId } = await acme.write(acme.mert);
  return takeOut(acme.context, who, entryId);
}
