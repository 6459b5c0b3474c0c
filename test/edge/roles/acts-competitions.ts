import type { Act, Sign } from './acts.ts';
import type { MatrixCompany } from './company.ts';

type Ways = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign, blockId?: string): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

/** What can be tried with leaderboards, competitions and prizes of Ben's team. */
export function competitionActs(
  { ids, running }: MatrixCompany,
  nth: number,
  { command, click, submit }: Ways,
): Record<string, Act> {
  const board = `0|${ids.team}|calls|week|0|target|*`;
  const shown: Sign = { shows: /· East/ };
  const stores: Sign = { stores: true };
  const sprint: Sign = { shows: /Sprint/ };
  const form = submit('recognition.competition_form.v1', `competition-${nth}`, {
    name: 'Another',
    who: [`team:${ids.team}`],
    channel: running.slack.channelId('east'),
    first_day: '2026-11-24',
    last_day: '2026-12-04',
    mode: 'points',
    first: 'deals_won',
    first_points: '5',
    prize_rule: 'each',
  });
  return {
    '/leaderboard East': command('/leaderboard', 'East', shown),
    'recognition.board_measure.v1': click('recognition.board_measure.v1', 'emails', shown, board),
    'recognition.board_group.v1': click('recognition.board_group.v1', ids.team, shown, board),
    'recognition.board_group.v1: company': click(
      'recognition.board_group.v1',
      'company',
      { shows: /The company/ },
      board,
    ),
    'recognition.board_period.v1': click('recognition.board_period.v1', 'month 0', shown, board),
    'recognition.board_role.v1': click('recognition.board_role.v1', '*', shown, board),
    'recognition.board_how.v1': click('recognition.board_how.v1', 'improved', shown, board),
    'recognition.board_opt_out.v1': click('recognition.board_opt_out.v1', 'out', stores, board),
    'recognition.board_figures.v1': click('recognition.board_figures.v1', 'off', stores, board),
    '/pacesetter competitions': command('/pacesetter', 'competitions', sprint),
    'recognition.competition.v1': click('recognition.competition.v1', ids.competing, sprint),
    'recognition.my_place.v1': click('recognition.my_place.v1', ids.competing, {
      shows: /Only you see this|There are no places/,
    }),
    'recognition.competition_edit.v1': click('recognition.competition_edit.v1', 'new', {
      opens: 'recognition.competition_form.v1',
    }),
    'recognition.competition_edit.v1: East’s': click(
      'recognition.competition_edit.v1',
      `change ${ids.planned}`,
      {
        opens: 'recognition.competition_form.v1',
        about: ids.planned,
      },
    ),
    // Three people are too few, which only whoever may start one is told.
    'recognition.competition_form.v1': { ...form, sign: { shows: /needs 5 people/ } },
    'recognition.competition_end.v1': click('recognition.competition_end.v1', ids.toEnd[nth] ?? '', stores),
    'recognition.competition_correct.v1': click(
      'recognition.competition_correct.v1',
      ids.toCorrect[nth] ?? '',
      stores,
    ),
    '/pacesetter prizes: Ben’s': command('/pacesetter', 'prizes', { shows: /Canary prize/ }),
    'recognition.prize_grant.v1': click('recognition.prize_grant.v1', ids.promised[nth] ?? '', stores),
    'recognition.prize_handed_over.v1': click(
      'recognition.prize_handed_over.v1',
      ids.granted[nth] ?? '',
      stores,
    ),
  };
}
