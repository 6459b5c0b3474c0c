import type { Act, Sign } from './acts.ts';
import type { MatrixCompany } from './company.ts';

type Ways = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign, blockId?: string): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

/** What can be tried with the score on the card of Ben's team, and with teams beside each other. */
export function boardActs({ ids }: MatrixCompany, { command, click }: Ways): Record<string, Act> {
  return {
    '/leaderboard teams': command('/leaderboard', 'teams', { shows: /· teams/ }),
    'scorecards.why_week.v1': click('scorecards.why_week.v1', `2026-W47 ${ids.team}`, {
      shows: /Each measure brings/,
    }),
  };
}
