import { expect, it } from 'vitest';
import { AFTER, BEFORE } from '../../../src/coaching/actions/one-on-ones/planned-messages.ts';
import { excuse, markHeld } from '../../../src/coaching/actions/one-on-ones/settle.ts';
import { oneOnOneDeliveries } from '../../../src/coaching/deliveries.ts';
import { type OpenFresh, onBothDatabases } from '../../support/databases.ts';
import { plainText } from '../../support/plain-text.ts';
import { meetingCompany } from './company.ts';

/** Mert meets Ayşe at ten and Ben at one on Mert's clocks (11:00 in Berlin), Tuesday 24 November. */
async function twoMeetings(open: OpenFresh) {
  const acme = await meetingCompany(open);
  const { context, db, workspace, ids, meet } = acme;
  await meet(ids.mert, ids.ayse);
  await meet(ids.mert, ids.ben, { time: '11:00' });
  const [ten = '', one = ''] = (await acme.planned()).map(({ id }) => id);
  const after = oneOnOneDeliveries(() => []).find(({ kind }) => kind === AFTER);
  /** What the after-message of a session says to Mert two hours after it, or why it says nothing. */
  async function asked(sessionId: string, at: string): Promise<string> {
    context.clock.moveTo(new Date(at));
    const rows = await db.selectFrom('delivery').selectAll().where('kind', '=', AFTER).execute();
    const row = rows.find(({ target, params }) => target === ids.mert && params.includes(sessionId));
    if (!row || !after) throw new Error('Nothing is planned');
    const params = JSON.parse(row.params);
    const delivery = { workspaceId: workspace.id, id: row.id, kind: AFTER, period: row.period, params };
    const to = await after.destination(context, { ...delivery, target: row.target } as never);
    if ('skip' in to) return to.skip;
    const said = await after.render(context, { ...delivery, target: row.target } as never);
    return 'skip' in said ? said.skip : plainText(said);
  }
  return { ...acme, ten, one, asked };
}

onBothDatabases('after several 1:1s of a day', (open) => {
  it('one message asks of all of them, after the last', async () => {
    const { asked, ten, one } = await twoMeetings(open);
    expect(await asked(ten, '2026-11-24T09:00:00Z')).toBe('said with the last one of the day');
    const said = await asked(one, '2026-11-24T12:00:00Z');
    expect(said).toContain('1:1 with Ayşe');
    expect(said).toContain('1:1 with Ben');
    expect(said.split('We met')).toHaveLength(3);
  });

  it('what was left out is not waited for, and the one before asks by itself', async () => {
    const { asked, ten, one, context, callerOf, ids } = await twoMeetings(open);
    const mert = await callerOf(ids.mert);
    await excuse(context, mert, one, { reason: 'Ben is at a fair', excusedFor: 'report' });
    const said = await asked(ten, '2026-11-24T09:00:00Z');
    expect(said).toContain('1:1 with Ayşe');
    expect(said).not.toContain('Ben');
  });

  it('asks of what is open alone', async () => {
    const { asked, one, ten, context, callerOf, ids } = await twoMeetings(open);
    context.clock.moveTo(new Date('2026-11-24T11:00:00Z'));
    await markHeld(context, await callerOf(ids.ayse), ten);
    const said = await asked(one, '2026-11-24T12:00:00Z');
    expect(said).toContain('nothing is written down');
    expect(said.split('We met')).toHaveLength(2);
  });
});

it('the agenda is waited for, so it takes nothing from the week; the question after it does', () => {
  const kinds = oneOnOneDeliveries(() => []);
  const isProactive = (kind: string) => kinds.find((each) => each.kind === kind)?.proactive ?? false;
  expect([isProactive(BEFORE), isProactive(AFTER)]).toEqual([false, true]);
});
