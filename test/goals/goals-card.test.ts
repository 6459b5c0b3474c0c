import { expect, it } from 'vitest';
import type { GoalLine } from '../../src/goals/actions/goal-line.ts';
import type { GoalsCard } from '../../src/goals/actions/my-goals.ts';
import { goalsCard } from '../../src/goals/messages/goals-card.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { kpiByKey } from '../../src/kpis/catalogue.ts';
import { translate } from '../../src/locales/index.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { plainText } from '../support/plain-text.ts';

function line(id: string, more: Partial<GoalLine['pace']> = {}): GoalLine {
  const days = { elapsedDays: 1, totalDays: 5, remainingDays: 4, fraction: 0.2 };
  const numbers = { expected: 20, ratio: 1, gap: 0, attainment: 0.2, requiredPerDay: 20 };
  const pace = { ...days, ...numbers, status: 'too_early', ...more };
  const goal = { id, subject: { teamId: 'east' }, type: 'cumulative', currency: null, target: 100 };
  const period = periodContaining('week', '2026-11-23');
  return {
    goal,
    kpi: kpiByKey('calls'),
    period,
    actual: 20,
    target: 100,
    share: null,
    pace,
    daysOff: 0,
    otherCurrencies: [],
  } as unknown as GoalLine;
}

function card(lines: GoalLine[], teams: { name: string; lines: GoalLine[] }[] = []): GoalsCard {
  return {
    person: { name: 'Ana' },
    isSelf: true,
    today: '2026-11-24',
    open: new Map(),
    checkIns: new Map(),
    waiting: null,
    lines,
    teams: teams.map(({ name, lines: theirs }) => ({ team: { name }, lines: theirs })),
    week: null,
  } as unknown as GoalsCard;
}

it('stays within what Slack shows, and says how many goals had no room', () => {
  const teams = Array.from({ length: 30 }, (_, index) => ({
    name: `Team ${index}`,
    lines: [line(`t${index}`)],
  }));
  const message = goalsCard(card([line('own')], teams), translate('en'));
  expect(() => assertSlackLimits(message)).not.toThrow();
  // A title and two blocks for one's own; four for each team.
  expect(plainText(message)).toContain('20 more goals have no room here.');
  expect(plainText(goalsCard(card([line('own')], teams.slice(0, 11)), translate('en')))).toContain(
    '1 more goal has no room',
  );
  expect(plainText(goalsCard(card([line('own')], teams.slice(0, 10)), translate('en')))).not.toContain(
    'no room',
  );
});

it('asks what a goal would take only while something is missing and there are days left for it', () => {
  const words = (given: Partial<GoalLine['pace']>) =>
    plainText(goalsCard(card([line('own', given)]), translate('en')));
  expect(words({})).toContain('What would it take?');
  expect(words({ status: 'done' })).not.toContain('What would it take?');
  expect(words({ status: 'over', remainingDays: 0, requiredPerDay: null })).not.toContain(
    'What would it take?',
  );
  expect(words({ status: 'done' })).toContain('Why?');
});
