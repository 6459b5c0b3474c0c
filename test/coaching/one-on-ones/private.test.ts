import { expect, it } from 'vitest';
import { openAgenda } from '../../../src/coaching/actions/one-on-ones/agenda.ts';
import { findCalledOff, findMissed } from '../../../src/coaching/actions/one-on-ones/find-missed.ts';
import { addItem, dealWith } from '../../../src/coaching/actions/one-on-ones/items.ts';
import { myOneOnOnes } from '../../../src/coaching/actions/one-on-ones/mine.ts';
import { readNotes, writeNotes } from '../../../src/coaching/actions/one-on-ones/notes.ts';
import { promiseInSession } from '../../../src/coaching/actions/one-on-ones/promise.ts';
import { coachingMeasures } from '../../../src/coaching/manager-measures.ts';
import { agendaParts } from '../../../src/coaching/messages/one-on-ones/agenda-lines.ts';
import { agendaView } from '../../../src/coaching/messages/one-on-ones/agenda-view.ts';
import { beforeMessage } from '../../../src/coaching/messages/one-on-ones/notices.ts';
import { isFirstOfMonth } from '../../../src/coaching/rules/one-on-ones/career.ts';
import { settleSession } from '../../../src/coaching/store/one-on-ones/sessions.ts';
import { coachingTriggers } from '../../../src/coaching/triggers.ts';
import { upsertDeals } from '../../../src/deals/index.ts';
import type { GoalLine } from '../../../src/goals/index.ts';
import { periodContaining } from '../../../src/kernel/period.ts';
import { kpiByKey } from '../../../src/kpis/index.ts';
import { translate } from '../../../src/locales/index.ts';
import { setManager } from '../../../src/people/index.ts';
import { type OpenFresh, onBothDatabases } from '../../support/databases.ts';
import { plainText } from '../../support/plain-text.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { meetingCompany } from './company.ts';

const NOTES = { notes: 'Canary: shared', own: '', before: null };

/** Mert meets Ayşe and Ben on Tuesdays; it is Tuesday, 11:00. */
async function metCompany(open: OpenFresh) {
  const acme = await meetingCompany(open);
  const { ids, context, callerOf } = acme;
  await acme.meet(ids.mert, ids.ayse);
  await acme.meet(ids.mert, ids.ben);
  const planned = await acme.planned();
  const idOf = (reportId: string) => planned.find((each) => each.reportId === reportId)?.id ?? '';
  context.clock.moveTo(new Date('2026-11-24T08:00:00Z'));
  const [mert, ayse] = [await callerOf(ids.mert), await callerOf(ids.ayse)];
  return { ...acme, session: idOf(ids.ayse), withBen: idOf(ids.ben), mert, ayse };
}

onBothDatabases('what two write down', (open) => {
  it('is read by both; what one writes for oneself by nobody else; and it says that they met', async () => {
    const { context, session, mert, ayse } = await metCompany(open);
    await writeNotes(context, mert, session, { ...NOTES, own: 'Canary: Mert alone' });
    const read = await readNotes(context, ayse, session);
    expect([read.session.notes, read.own, read.session.state]).toEqual(['Canary: shared', '', 'held']);
    expect((await readNotes(context, mert, session)).own).toBe('Canary: Mert alone');
  });

  it('before it begins, notes are no proof that they met', async () => {
    const { context, withBen, mert } = await metCompany(open);
    // Ten in Berlin is noon in Istanbul.
    expect((await writeNotes(context, mert, withBen, NOTES)).session.state).toBe('planned');
  });

  it('is not lost when both write at once', async () => {
    const { context, session, mert, ayse } = await metCompany(open);
    await writeNotes(context, mert, session, NOTES);
    const lost = writeNotes(context, ayse, session, { ...NOTES, notes: 'Mine' });
    expect(await refusalOf(lost)).toContain('Mert wrote here meanwhile');
    const { session: now } = await readNotes(context, ayse, session);
    const before = now.notedAt?.getTime() ?? null;
    await writeNotes(context, ayse, session, { notes: 'Both', own: '', before });
    expect((await readNotes(context, mert, session)).session.notes).toBe('Both');
  });

  it('is for no admin, nobody above, no teammate, and no manager who comes after', async () => {
    const { context, ids, session, callerOf, mert, ayse, change } = await metCompany(open);
    const item = { id: 'topic', otherId: ids.mert, text: 'Canary', link: null, tag: null };
    await addItem(context, ayse, item);
    await writeNotes(context, mert, session, NOTES);
    const attempts = async (who: string) => {
      const caller = await callerOf(who);
      return Promise.all([
        refusalOf(openAgenda(context, caller, session, [])),
        refusalOf(readNotes(context, caller, session)),
        refusalOf(dealWith(context, caller, 'topic')),
      ]);
    };
    const nothing = 'This 1:1 is between two others, or there is none.';
    for (const who of [ids.nora, ids.vera, ids.ben]) {
      expect(await attempts(who)).toEqual([nothing, nothing, nothing]);
    }
    await change((trx, opened) =>
      setManager(trx, opened, { personId: ids.ayse, managerId: ids.vera, from: '2026-11-24' }),
    );
    expect(await attempts(ids.vera)).toEqual([nothing, nothing, nothing]);
    // The two themselves still read it, and change nothing.
    expect((await readNotes(context, mert, session)).session.notes).toBe('Canary: shared');
    expect((await readNotes(context, ayse, session)).canWrite).toBe(false);
    const late = writeNotes(context, mert, session, { ...NOTES, notes: 'Late' });
    expect(await refusalOf(late)).toContain('do not have 1:1s any more');
  });
});

onBothDatabases('what stands on an agenda', (open) => {
  it('topics of both until they are dealt with, promises with their age, and what others put there', async () => {
    const { context, session, mert, ayse, ids } = await metCompany(open);
    const topic = { link: null, tag: 'help' as const };
    await addItem(context, ayse, { ...topic, id: 'one', otherId: ids.mert, text: ' Discounts ' });
    await addItem(context, mert, { ...topic, id: 'two', otherId: ids.ayse, text: 'Demo' });
    await promiseInSession(context, mert, session, {
      ...{ id: 'promise', owner: 'manager', text: 'Ask legal', dueOn: '2026-11-26', kpi: null },
    });
    const skill = { key: 'skill', find: async () => [() => 'Discovery: 2 of 5'] };
    const { agenda } = await openAgenda(context, ayse, session, [skill]);
    expect(agenda.items.map(({ item }) => item.text)).toEqual(['Discounts', 'Demo']);
    expect(agenda.promises.map(({ text, ownerId, source }) => [text, ownerId, source.id])).toEqual([
      ['Ask legal', ids.mert, session],
    ]);
    expect(agenda.lines.map((line) => line(translate('en')))).toEqual(['Discovery: 2 of 5']);
    await dealWith(context, mert, 'one');
    const after = await openAgenda(context, mert, session, []);
    expect(after.agenda.items.map(({ item }) => item.text)).toEqual(['Demo']);
  });

  it('wins since they last met, what is reached and won, right below the goals', async () => {
    const { context, session, mert, ids, workspace, change } = await metCompany(open);
    const deal = (externalId: string, amount: number, closedOn: string, status: 'won' | 'lost' = 'won') => ({
      ...{ externalId, ownerId: ids.ayse, stage: 'Closed', status, currency: 'USD', amount, closedOn },
      ...{ customer: `Harbor <${externalId}>`, openedOn: '2026-10-01' },
    });
    const deals = [
      deal('small', 10_000, '2026-11-20'),
      deal('large', 900_000, '2026-11-23'),
      deal('lost', 900_000, '2026-11-23', 'lost'),
      deal('old', 900_000, '2026-11-09'),
    ];
    await change((trx) => upsertDeals(trx, context, workspace.id, deals, '2026-11-24'));
    const { agenda, pair } = await openAgenda(context, mert, session, []);
    const parts = agendaParts(agenda, pair, translate('en'));
    expect(parts[0]).toEqual({
      title: 'Wins',
      lines: ['Harbor &lt;large&gt;: $9,000, won 23 Nov', 'Harbor &lt;small&gt;: $100, won 20 Nov'],
    });
    expect(agendaParts(agenda, pair, translate('tr'))[0]?.lines[0]).toContain('23 Kas günü kazanıldı');
    const week = { kpi: kpiByKey('calls'), period: periodContaining('week', '2026-11-24') } as GoalLine;
    const wins = { goals: [week], deals: [] };
    expect(agendaParts({ ...agenda, wins }, pair, translate('en'))[0]?.lines).toEqual([
      'Reached: Calls (week)',
    ]);
  });

  it('what somebody wants to become, at the first 1:1 that they hold in a month', async () => {
    const { context, session, mert } = await metCompany(open);
    const own = await openAgenda(context, mert, session, []);
    const words = plainText(beforeMessage(own, translate('en')));
    expect(words).toContain('Once a month: where does Ayşe want to be in a year');
    expect(plainText(agendaView(own, translate('tr')))).toContain('Ayda bir: Ayşe bir yıl sonra nerede');
    const earlier = { id: 's0', startsOn: '2026-11-17', state: 'held' } as const;
    const today = { id: 's1', startsOn: '2026-11-24' };
    expect(isFirstOfMonth(today, [earlier])).toBe(false);
    expect(isFirstOfMonth(today, [{ ...earlier, state: 'missed' }])).toBe(true);
    expect(isFirstOfMonth(today, [{ ...earlier, startsOn: '2026-10-27' }])).toBe(true);
    expect(isFirstOfMonth(today, [{ ...earlier, startsOn: '2026-11-28' }])).toBe(true);
  });

  it('refuses a topic for somebody one does not meet, an empty one, and one that is too long', async () => {
    const { context, ayse, ids } = await metCompany(open);
    const add = (otherId: string, text: string) =>
      refusalOf(addItem(context, ayse, { id: 'x', otherId, text, link: null, tag: null }));
    expect(await add(ids.ben, 'Hi')).toContain('Ben is neither');
    expect(await add(ids.mert, '  ')).toContain('what it is about');
    expect(await add(ids.mert, 'x'.repeat(501))).toContain('too long');
  });
});

onBothDatabases('how a manager does', (open) => {
  /** Sessions on Tuesdays before, by their letters, the last on 24 November: as life.test.ts makes them. */
  async function withPast(letters: string, excuse: string | null = 'busy') {
    const acme = await metCompany(open);
    const { db, workspace, ids, change } = acme;
    const rhythm = await db
      .selectFrom('one_on_one')
      .select('id')
      .where('report_id', '=', ids.ayse)
      .executeTakeFirst();
    const states = { h: 'held', m: 'missed', e: 'excused' } as const;
    for (const [index, letter] of letters.split('').entries()) {
      const day = new Date(Date.UTC(2026, 10, 17 - 7 * (letters.length - 1 - index), 7));
      const on = day.toISOString().slice(0, 10);
      await change(async (trx) => {
        await trx
          .insertInto('one_on_one_session')
          .values({
            ...{ workspace_id: workspace.id, id: `past-${index}`, one_on_one_id: rhythm?.id ?? '' },
            ...{ manager_id: ids.mert, report_id: ids.ayse, slot_on: on, starts_on: on },
            ...{ starts_at: day.getTime(), state: 'planned' },
          })
          .execute();
        const state = states[letter as keyof typeof states];
        await settleSession(trx, workspace.id, `past-${index}`, {
          ...{ state, at: day, by: null },
          ...(state === 'excused' ? { excusedFor: 'manager' as const, excuse } : {}),
        });
      });
    }
    const now = acme.context.clock.now();
    const person = await acme.person(ids.ayse);
    const manager = await acme.person(ids.mert);
    const asked = { workspaceId: workspace.id, manager, recipientId: ids.mert, now };
    const people = [{ person, liveOn: '2026-01-01' }];
    return { ...acme, asked: { ...asked, people }, person, manager, now };
  }

  it('hears of two missed in a row, as does nobody who stands in', async () => {
    const { context, asked, ids } = await withPast('hmm');
    expect(await findMissed(context, asked)).toEqual([
      { subjectId: ids.ayse, severity: 2, numbers: { missed: 2, held: 1, due: 3 } },
    ]);
    expect(await findMissed(context, { ...asked, recipientId: ids.vera })).toEqual([]);
    expect(await findMissed(context, { ...asked, people: [] })).toEqual([]);
  });

  it('hears of their 1:1s before any goal, as these come before pace, activity and feedback', () => {
    const order = coachingTriggers.toSorted((a, b) => a.priority - b.priority).map(({ key }) => key);
    expect(order.slice(0, 3)).toEqual(['called_off_one_on_ones', 'missed_one_on_ones', 'behind_pace']);
  });

  it('hears of two in a row that they could not make, but not of days off', async () => {
    const { context, asked, ids } = await withPast('hee');
    expect(await findCalledOff(context, asked)).toEqual([
      { subjectId: ids.ayse, severity: 2, numbers: { times: 2 } },
    ]);
    const off = await withPast('hee', null);
    expect(await findCalledOff(off.context, off.asked)).toEqual([]);
  });

  it('shows held of due, left out in neither; and nothing where nothing was due', async () => {
    const [measure] = coachingMeasures;
    const { context, person, manager, now, workspace, mert } = await withPast('hehm');
    const question = { workspaceId: workspace.id, manager, now, people: [{ person, since: '2026-01-01' }] };
    const of = async (from: string, locale: 'en' | 'tr' = 'en') =>
      (await measure?.find(context, { ...question, from, until: '2026-11-24' }))?.(translate(locale)) ?? null;
    expect(await of('2026-10-25')).toBe('*1:1s held:* 2 of 3');
    expect(await of('2026-10-25', 'tr')).toBe('*Birebirler:* 3 görüşmeden 2 tanesi yapıldı');
    expect(await of('2026-11-18')).toBeNull();
    expect((await myOneOnOnes(context, mert)).leading).toEqual({ held: 2, due: 3, excused: 1 });
  });
});
