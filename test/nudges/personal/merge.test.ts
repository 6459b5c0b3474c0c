import { expect, it } from 'vitest';
import { capabilities } from '../../../src/app.ts';
import { saveFrequency } from '../../../src/nudges/store/personal/frequency.ts';
import { savePutOff } from '../../../src/nudges/store/personal/put-off.ts';
import { preferenceOf, savePreference } from '../../../src/nudges/store/preferences.ts';
import { mergePeople } from '../../../src/people/actions/merge-people.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { ownCompany, scripted } from './own-company.ts';

const followers = capabilities.flatMap((capability) => capability.onMerge ?? []);
const AT = new Date('2026-11-20T06:00:00Z');

onBothDatabases('reminders of one’s own, when two people are one', (open) => {
  it('count as said to the other, and are judged and put off as before', async () => {
    const { trigger, put } = scripted();
    const company = await ownCompany(open, [trigger]);
    const { ada, can, workspace } = company;
    for (const about of ['calls', 'demos', 'leads']) put(can, about, 0.4);
    put(ada, 'calls', 0.4);
    await company.morning('2026-11-24');
    await company.change(async (trx, change) => {
      const { workspaceId } = change;
      const wish = {
        personId: can,
        trigger: 'scripted',
        level: 'half',
        cause: 'wish',
        askedIn: null,
      } as const;
      await saveFrequency(trx, workspaceId, { ...wish, since: AT });
      await savePutOff(trx, workspaceId, {
        personId: can,
        about: 'x',
        trigger: 'scripted',
        until: null,
        setAt: AT,
      });
      await savePreference(trx, workspaceId, can, { weekly: 2, pausedUntil: '2026-12-01' }, AT);
      // Whoever is matched has no account (any more).
      await trx.deleteFrom('alias').where('person_id', '=', can).where('kind', '=', 'slack').execute();
      await mergePeople(trx, change, { from: can, into: ada }, followers);
    });
    const { db } = company;
    const decisions = await db
      .selectFrom('personal_nudge')
      .select(['person_id', 'about'])
      .orderBy('about')
      .execute();
    expect(decisions).toEqual(['calls', 'demos', 'leads'].map((about) => ({ person_id: ada, about })));
    const counted = await db.selectFrom('proactive_delivery').select('person_id').execute();
    expect(counted).toEqual([{ person_id: ada }, { person_id: ada }]);
    expect(await preferenceOf(db, workspace.id, ada)).toEqual({ weekly: 2, pausedUntil: '2026-12-01' });
    const frequencies = await db.selectFrom('nudge_frequency').select(['person_id', 'level']).execute();
    expect(frequencies).toEqual([{ person_id: ada, level: 'half' }]);
    expect(await db.selectFrom('personal_snooze').select(['person_id', 'about']).execute()).toEqual([
      { person_id: ada, about: 'x' },
    ]);
  });

  it('follow what the one with the account said, where both said something', async () => {
    const { trigger } = scripted();
    const company = await ownCompany(open, [trigger]);
    const { ada, can, workspace, db } = company;
    await company.change(async (trx, change) => {
      const { workspaceId } = change;
      await savePreference(trx, workspaceId, can, { weekly: 2, pausedUntil: null }, AT);
      await savePreference(trx, workspaceId, ada, { weekly: 4, pausedUntil: null }, AT);
      for (const personId of [ada, can]) {
        const until = personId === ada ? null : AT;
        await savePutOff(trx, workspaceId, { personId, about: 'x', trigger: 'scripted', until, setAt: AT });
      }
      // Whoever is matched has no account (any more).
      await trx.deleteFrom('alias').where('person_id', '=', can).where('kind', '=', 'slack').execute();
      await mergePeople(trx, change, { from: can, into: ada }, followers);
    });
    expect(await preferenceOf(db, workspace.id, ada)).toMatchObject({ weekly: 4 });
    const [put] = await db.selectFrom('personal_snooze').selectAll().execute();
    expect(put).toMatchObject({ person_id: ada, until_at: null });
  });
});
