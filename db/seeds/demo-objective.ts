import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { goalsOn } from '../../src/goals/index.ts';
import type { LocalDate } from '../../src/kernel/date.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { goalKey, insertObjective, numberKey, putLink } from '../../src/objectives/index.ts';

/** Money in cents; a percentage in hundredths. */
const REVENUE = 100_000_000;
const WIN_RATE = 5500;

/** What the company wants this quarter, split over the teams by the goals that they agreed on. */
export async function addDemoObjective(
  context: Context,
  workspaceId: string,
  teams: readonly { teamId: string; managerId: string; reps: readonly { personId: string }[] }[],
  { today, adminId }: { today: LocalDate; adminId: string | null },
): Promise<void> {
  const period = periodContaining('quarter', today);
  const id = context.newId();
  const whole = { from: period.start, until: period.end, note: '' };
  await inTransaction(context.db, async (trx) => {
    await insertObjective(
      trx,
      workspaceId,
      {
        id,
        period,
        draft: {
          about: 'revenue',
          title: 'Grow revenue',
          why: 'What we sell this quarter pays for the product people next year.',
          numbers: [
            { kpi: 'revenue_won', target: REVENUE, currency: 'USD' },
            { kpi: 'win_rate', target: WIN_RATE, currency: null },
            { kpi: 'average_deal', target: null, currency: null },
          ],
        },
      },
      { authorId: adminId, at: Date.parse(`${period.start}T07:00:00Z`) },
    );
    for (const { teamId, managerId, reps } of teams) {
      const personIds = reps.map(({ personId }) => personId);
      const goals = (await goalsOn(trx, workspaceId, { teamIds: [teamId], personIds }, today)).filter(
        ({ kpi, periodKind }) => kpi === 'revenue_won' && periodKind === 'quarter',
      );
      const ofTeam = goals.find(({ subject }) => 'teamId' in subject);
      if (!ofTeam) continue;
      const by = (actorId: string | null) => ({ workspaceId, actor: { actorId, source: 'cli' as const } });
      const parent = numberKey(id, 'revenue_won');
      await putLink(trx, context, by(adminId), { ...whole, goalId: ofTeam.id, parent });
      for (const goal of goals.filter(({ subject }) => 'personId' in subject)) {
        await putLink(trx, context, by(managerId), {
          ...whole,
          until: null,
          goalId: goal.id,
          parent: goalKey(ofTeam.id),
        });
      }
    }
  });
}
