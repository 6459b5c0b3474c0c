import type { ManagerLine, ManagerMeasure } from '../capability.ts';
import { periodAway, periodOf } from '../kernel/company-year.ts';
import { addDays } from '../kernel/date.ts';
import { localDateOf, toInstant } from '../kernel/zoned.ts';
import { formatMonth, formatNumber, formatPeriodName } from '../locales/format.ts';
import { shareBehind } from '../locales/share.ts';
import { companyYear } from '../people/index.ts';
import { escapeMrkdwn } from '../slack/escape.ts';
import { answeredOf } from './rules/answered.ts';
import { peopleWithGoal } from './store/goals.ts';
import { askedSince } from './store/proposals.ts';

/** A goal that is set later than that says little for its month. */
const DAYS_TO_SET = 7;

/** Numbers that people suggested for themselves, and other numbers they answered with: did they get an answer? */
const answers: ManagerMeasure = {
  key: 'answers',
  async find({ db }, { workspaceId, manager, from, until }): Promise<ManagerLine | null> {
    const { id, zone } = manager;
    const suggestions = await askedSince(db, workspaceId, id, toInstant(from, '00:00', zone));
    const asked = suggestions.map(({ proposedAt, answeredAt }) => ({
      asked: localDateOf(proposedAt, zone),
      answered: answeredAt && localDateOf(answeredAt, zone),
    }));
    const { k, n, medianDays } = answeredOf(asked, until);
    if (n === 0) return null;
    return (t) =>
      t.managerCard.answers({
        k,
        n,
        share: shareBehind(k, n, t.locale),
        medianDays: medianDays === null ? null : formatNumber(medianDays, t.locale, 1),
      });
  },
};

/** How many of their people had a goal within the first week of the month; of a month whose first week is over. */
const inTime: ManagerMeasure = {
  key: 'goals_in_time',
  async find({ db }, { workspaceId, manager, people, until }): Promise<ManagerLine | null> {
    const year = await companyYear(db, workspaceId);
    const running = periodOf(year, 'month', until);
    const isYoung = addDays(running.start, DAYS_TO_SET) > until;
    const month = isYoung ? periodAway(year, running, -1) : running;
    const ids = people.filter(({ since }) => since <= month.start).map(({ person }) => person.id);
    if (ids.length === 0) return null;
    const end = addDays(month.start, DAYS_TO_SET);
    const before = toInstant(end, '00:00', manager.zone);
    const k = (await peopleWithGoal(db, workspaceId, ids, { day: addDays(end, -1), before })).size;
    const n = ids.length;
    return (t) =>
      t.managerCard.goalsInTime({
        k,
        n,
        share: shareBehind(k, n, t.locale),
        month: escapeMrkdwn(formatPeriodName(month, t.locale) ?? formatMonth(month.start, t.locale)),
      });
  },
};

export const goalMeasures: readonly ManagerMeasure[] = [inTime, answers];
