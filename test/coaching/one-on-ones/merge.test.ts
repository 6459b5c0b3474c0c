import { expect, it } from 'vitest';
import { addItem } from '../../../src/coaching/actions/one-on-ones/items.ts';
import { readNotes, writeNotes } from '../../../src/coaching/actions/one-on-ones/notes.ts';
import { openItems } from '../../../src/coaching/store/one-on-ones/items.ts';
import { moveOneOnOnes } from '../../../src/coaching/store/one-on-ones/merge.ts';
import { openOneOnOnes } from '../../../src/coaching/store/one-on-ones/series.ts';
import { type OpenFresh, onBothDatabases } from '../../support/databases.ts';
import { everyRow } from '../../support/every-row.ts';
import { meetingCompany } from './company.ts';

/** Ayşe met Mert on Tuesday; each wrote something for both and for themselves, and she has a topic. */
async function company(open: OpenFresh) {
  const acme = await meetingCompany(open);
  const { ids, context, callerOf } = acme;
  await acme.meet(ids.mert, ids.ayse);
  await acme.meet(ids.mert, ids.ben);
  const session = (await acme.planned()).find(({ reportId }) => reportId === ids.ayse)?.id ?? '';
  context.clock.moveTo(new Date('2026-11-24T08:00:00Z'));
  const ayse = await callerOf(ids.ayse);
  await writeNotes(context, ayse, session, { notes: 'Both', own: 'Hers alone', before: null });
  await addItem(context, ayse, { id: 'topic', otherId: ids.mert, text: 'Pilot', link: null, tag: null });
  return { ...acme, session };
}

onBothDatabases('1:1s of two people who are one', (open) => {
  it('go over with notes and topics; of two rhythms with one manager the one that came along ends', async () => {
    const { change, ids, db, workspace, context, callerOf, session, planned } = await company(open);
    await change((trx, opened) => moveOneOnOnes(trx, opened, { from: ids.ayse, into: ids.ben }));
    const goingOn = await openOneOnOnes(db, workspace.id);
    expect(goingOn.map(({ id, reportId }) => [id, reportId])).toEqual([['rhythm-2', ids.ben]]);
    expect((await planned()).map(({ oneOnOneId }) => oneOnOneId)).toEqual(['rhythm-2']);
    const read = await readNotes(context, await callerOf(ids.ben), session);
    expect([read.session.notes, read.own]).toEqual(['Both', 'Hers alone']);
    const items = await openItems(db, workspace.id, { managerId: ids.mert, reportId: ids.ben });
    expect(items.map(({ text, authorId }) => [text, authorId])).toEqual([['Pilot', ids.ben]]);
  });

  it('stay where they are between the two themselves, and a second time nothing is written', async () => {
    const { change, ids, db } = await company(open);
    const before = await everyRow(db);
    await change((trx, opened) => moveOneOnOnes(trx, opened, { from: ids.mert, into: ids.ayse }));
    const after = await everyRow(db);
    // Ben's go to who Mert turned out to be; what was between the two does not.
    expect(after).not.toBe(before);
    const rows = await db
      .selectFrom('one_on_one')
      .select(['id', 'manager_id', 'report_id'])
      .orderBy('id')
      .execute();
    expect(rows).toEqual([
      { id: 'rhythm-1', manager_id: ids.mert, report_id: ids.ayse },
      { id: 'rhythm-2', manager_id: ids.ayse, report_id: ids.ben },
    ]);
    await change((trx, opened) => moveOneOnOnes(trx, opened, { from: ids.mert, into: ids.ayse }));
    expect(await everyRow(db)).toBe(after);
  });
});
