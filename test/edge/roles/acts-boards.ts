import type { Act, Sign } from './acts.ts';
import type { MatrixCompany } from './company.ts';

type Ways = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign, blockId?: string): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

/** What can be tried with the score on the card of Ben's team. */
export function boardActs({ ids }: MatrixCompany, { click }: Ways): Record<string, Act> {
  return {
    'scorecards.why_week.v1': click('scorecards.why_week.v1', `2026-W47 ${ids.team}`, {
      shows: /Each measure brings/,
    }),
  };
}
