import type { Act, Sign } from './acts.ts';
import type { MatrixCompany } from './company.ts';

type Ways = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign, blockId?: string): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

/** What can be tried with the score on the card of Ben's team, teams beside each other, and what is taken back. */
export function boardActs(
  { ids }: MatrixCompany,
  nth: number,
  { command, click }: Ways,
): Record<string, Act> {
  const stores: Sign = { stores: true };
  return {
    "feedback.withdraw.v1: Ben's": click('feedback.withdraw.v1', ids.bensRequest, stores),
    'playbook.restore.v1': click('playbook.restore.v1', ids.playbook.removed[nth % 3] ?? '', stores),
    '/leaderboard teams': command('/leaderboard', 'teams', { shows: /· teams/ }),
    'scorecards.why_week.v1': click('scorecards.why_week.v1', `2026-W47 ${ids.team}`, {
      shows: /Each measure brings/,
    }),
  };
}
