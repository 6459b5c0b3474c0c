import { arrange } from '../../../src/coaching/actions/one-on-ones/arrange.ts';
import { tendOneOnOnes } from '../../../src/coaching/actions/one-on-ones/tend.ts';
import { plannedSessions } from '../../../src/coaching/store/one-on-ones/sessions.ts';
import type { OpenFresh } from '../../support/databases.ts';
import { createCompany } from '../../support/fixtures.ts';

/** Mert leads Ayşe and Ben; Vera leads Mert, Nora administers. Monday 23 November 2026, 08:55 in Istanbul. */
export async function meetingCompany(open: OpenFresh) {
  const acme = await createCompany(open);
  const vera = await acme.addPerson({ name: 'Vera' });
  const teamId = await acme.addTeam({ name: 'East' });
  const mert = await acme.addPerson({ name: 'Mert', managerId: vera });
  const ayse = await acme.addPerson({ name: 'Ayşe', managerId: mert, teamId });
  const ben = await acme.addPerson({ name: 'Ben', managerId: mert, teamId, zone: 'Europe/Berlin' });
  const nora = await acme.addPerson({ name: 'Nora', isAdmin: true });
  const { context, db, workspace } = acme;
  let ids = 0;
  return {
    ...acme,
    ids: { vera, mert, ayse, ben, nora },
    /** Tuesdays at ten from 24 November on, every week, unless said otherwise. */
    async meet(who: string, otherId: string, more: Partial<Parameters<typeof arrange>[2]> = {}) {
      const usual = { firstOn: '2026-11-24', time: '10:00', everyWeeks: 1, minutes: 30 };
      const id = `rhythm-${++ids}`;
      return arrange(context, await acme.callerOf(who), { id, otherId, ...usual, ...more });
    },
    /** Moves to an instant, and does the night's work. */
    async nightOf(instant: string) {
      context.clock.moveTo(new Date(instant));
      await tendOneOnOnes(context, context.clock.now());
    },
    planned: () => plannedSessions(db, workspace.id),
    /** Everything said of 1:1s: kind, for whom, when due. */
    async said() {
      const rows = await db
        .selectFrom('delivery')
        .select(['kind', 'target', 'due_at'])
        .where('kind', 'like', 'coaching.one_on_one%')
        .orderBy('due_at')
        .orderBy('kind')
        .execute();
      return rows.map(({ kind, target, due_at }) => ({
        kind: kind.replace('coaching.one_on_one_', '').replace('.v1', ''),
        to: Object.entries({ vera, mert, ayse, ben, nora }).find(([, id]) => id === target)?.[0],
        at: new Date(due_at).toISOString().slice(0, 16),
      }));
    },
  };
}
