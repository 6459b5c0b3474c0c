import type { DueDelivery, Message, Skip } from '../../src/capability.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import type { Halves } from '../../src/kernel/calendar.ts';
import { defineOwnKpi, type FactKey, type OwnDraft } from '../../src/kpis/index.ts';
import { insertTimeOff } from '../../src/people/store/time-off-writes.ts';
import { nextQuestions, planQuestions } from '../../src/rhythm/actions/plan-questions.ts';
import { questionDelivery } from '../../src/rhythm/deliveries.ts';
import type { OpenFresh } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

/** Friday 27 November 2026, three in the afternoon in Istanbul. */
export const FRIDAY_15 = '2026-11-27T12:00:00Z';

/** East, live and led by Mert, with Ada and Can; Nil administers. Monday 23 November 2026, 08:55 in Istanbul. */
export async function askedCompany(open: OpenFresh) {
  const acme = await createCompany(open);
  const { context, db, change, workspace } = acme;
  const mert = await acme.addPerson({ name: 'Mert' });
  const team = await acme.addTeam({ name: 'East' });
  const addRep = (name: string, more = {}) =>
    acme.addPerson({ name, managerId: mert, teamId: team, ...more });
  const [ada, can] = [await addRep('Ada'), await addRep('Can')];
  const nil = await acme.addPerson({ name: 'Nil', isAdmin: true });

  const agree = async (personId: string, kpi: FactKey, periodKind: 'week' | 'month', target: number) => {
    const goal = { subject: { personId }, kpi, periodKind };
    const validFrom = periodKind === 'week' ? '2026-11-02' : '2026-11-01';
    const version = { validFrom, validTo: null, target, currency: null, authorId: null, reason: '' };
    return (
      await change((trx) => addGoalVersion(trx, workspace.id, goal, version, { newId: context.newId, at: 0 }))
    ).goalId;
  };
  const define = (draft: Partial<OwnDraft> & { name: string }) =>
    change(
      async (trx, opened) =>
        (await defineOwnKpi(trx, opened, { unit: 'count', source: 'by_hand', ...draft })).kpi.key,
    );
  const off = (personId: string, from: string, until: string, halves: Halves = 3) =>
    change((trx) =>
      insertTimeOff(
        trx,
        workspace.id,
        { id: context.newId(), personId, from, until, halves },
        { by: null, source: 'cli', at: context.clock.now() },
      ),
    );

  /** Moves to an instant through every beat of the job; what it planned is sent at once, as the outbox would. */
  async function moveTo(instant: string): Promise<void> {
    const to = new Date(instant);
    for (;;) {
      const next = await nextQuestions(context, context.clock.now());
      if (!next || next > to) break;
      context.clock.moveTo(next);
      await planQuestions(context, next);
    }
    context.clock.moveTo(to);
    await planQuestions(context, to);
  }

  const planned = async () => {
    const rows = await db.selectFrom('delivery').selectAll().orderBy('due_at').orderBy('target').execute();
    return rows.map((row) => ({ ...row, params: JSON.parse(row.params) as Record<string, string> }));
  };

  /** Whom a question was planned for, and when. */
  async function asked(): Promise<string[]> {
    const names = new Map([ada, can, mert, nil].map((id, nth) => [id, ['Ada', 'Can', 'Mert', 'Nil'][nth]]));
    return (await planned()).map(
      ({ target, due_at }) => `${names.get(target) ?? target} ${new Date(due_at).toISOString()}`,
    );
  }

  /** What somebody's question says when it is sent now, or why it is not. */
  async function said(personId: string): Promise<Message | Skip> {
    const row = (await planned()).find(({ target }) => target === personId);
    if (!row) throw new Error('Nothing was planned for them');
    const { kind, period, target, params } = row;
    const delivery: DueDelivery = { workspaceId: workspace.id, kind, period, target, params };
    const destination = await questionDelivery.destination(context, delivery);
    return 'skip' in destination ? destination : questionDelivery.render(context, delivery);
  }

  return { ...acme, mert, ada, can, nil, team, addRep, agree, define, off, moveTo, asked, said };
}
