import type { Caller, Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { subjectTotals } from '../../goals/index.ts';
import type { CompanyYear } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { type Page, pageOf } from '../../kernel/page.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { workspaceTotals } from '../../kpis/index.ts';
import { companyMeasured, type Measured } from '../../measures/index.ts';
import { companyYear, teamsLed, teamsOf, workspaceById } from '../../people/index.ts';
import { isSplit } from '../rules/about.ts';
import { assignedTo, ownedByPeople } from '../rules/assignment.ts';
import { type Coverage, coverageOf } from '../rules/coverage.ts';
import type { ParentKey } from '../rules/links.ts';
import { numberKey } from '../rules/parent-key.ts';
import { type Objective, type ObjectiveNumber, objectivesEndingAfter } from '../store/objectives.ts';
import { type Part, partsOf } from './cascade.ts';

/** So many objectives stand on a page: a message has 50 blocks and some 13,000 characters. */
export const PAGE_SIZE = 2;

/** So many teams of a number are shown; what came in of the others is not asked for. */
export const SHOWN_TEAMS = 8;

/** Objectives are shown for so long after their end, closed or waiting to be. */
const SHOWN_DAYS = 92;

/** A team's goal that is part of a number. */
export type TeamPart = {
  part: Part;
  /**
   * What came in so far, and how much of the goal its people own; null for those who may not see the team's numbers, and
   * for teams that are not shown.
   */
  inside: { actual: number; coverage: Coverage | null } | null;
  /** The reader may split it over the team's people. */
  maySplit: boolean;
};

/** One of an objective's numbers, where it stands. */
export type NumberSheet = {
  key: ParentKey;
  number: ObjectiveNumber;
  /** What was counted so far in the number's currency, or worked out; null before the objective begins. */
  actual: { amount: number } | { measured: Measured } | null;
  teams: TeamPart[];
  /** How many people's goals are part of it directly, and what they come to; null for those who may not see people's. */
  people: { count: number; effective: number | null };
  /** Goals of other KPIs that contribute, and goals of this one in another currency: neither is added up. */
  contributing: number;
  inOtherCurrencies: number;
  /**
   * Given out directly, and what people own in the end; null for what is not split, without a number, and where it would
   * tell a reader what single people agreed on.
   */
  coverage: Coverage | null;
  endToEnd: Coverage | null;
};

export type ObjectiveSheet = { objective: Objective; numbers: NumberSheet[] };

/** A page of what the company wants, what ends first in front. */
export type ObjectivesSheet = Page<ObjectiveSheet> & {
  /** The reader may change them. */
  mayEdit: boolean;
  currency: string;
  today: LocalDate;
  /** Those that were closed lately. */
  closed: Objective[];
};

/** What the company wants, for everybody in it; of a team's goals no more than the reader may see. */
export async function objectivesSheet(
  context: Context,
  caller: Caller,
  page: number,
): Promise<ObjectivesSheet> {
  const { db, clock } = context;
  const { workspaceId, personId, isAdmin } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const known = await objectivesEndingAfter(db, workspaceId, addDays(today, -SHOWN_DAYS));
  const running = known.filter(({ closedAt }) => closedAt === null);
  const { currency } = await workspaceById(db, workspaceId);
  const year = await companyYear(db, workspaceId);
  const led = await teamsLed(db, workspaceId, personId, today);
  const own = await teamsOf(db, workspaceId, personId, today);
  const reader: Sight = {
    today,
    seesPeople: isAdmin,
    maySee: (teamId) => isAdmin || [...led, ...own].some(({ id }) => id === teamId),
    maySplit: (teamId) => isAdmin || led.some(({ id }) => id === teamId),
  };
  const { shown, ...where } = pageOf(running, page, PAGE_SIZE);
  const sheets: ObjectiveSheet[] = [];
  for (const objective of shown) {
    sheets.push(await sheetOf(db, workspaceId, objective, { year, currency, reader }));
  }
  const closed = known.filter(({ closedAt }) => closedAt !== null);
  return { ...where, shown: sheets, mayEdit: isAdmin, currency, today, closed };
}

/** What a reader may see of teams, and on which day. */
type Sight = {
  today: LocalDate;
  seesPeople: boolean;
  maySee(teamId: string): boolean;
  maySplit(teamId: string): boolean;
};

async function sheetOf(
  db: Reader,
  workspaceId: string,
  objective: Objective,
  { year, currency, reader }: { year: CompanyYear; currency: string; reader: Sight },
): Promise<ObjectiveSheet> {
  const { id, period, numbers } = objective;
  const until = addDays(reader.today, 1) < period.end ? addDays(reader.today, 1) : period.end;
  const hasBegun = until > period.start;
  const range = { from: period.start, until };
  const keyed = numbers.map((number) => ({ ...number, key: numberKey(id, number.kpi) }));
  const parts = await partsOf(db, workspaceId, keyed, { period, year });
  const kpis = numbers.flatMap(({ kpi }) => (isSplit(kpi) ? [kpi] : []));
  const sums = hasBegun ? await workspaceTotals(db, workspaceId, { kpis, ...range }) : [];
  const isMeasured = hasBegun && kpis.length < numbers.length;
  const measured = isMeasured ? await companyMeasured(db, workspaceId, { period, until, currency }) : [];
  const sheets: NumberSheet[] = [];
  for (const number of numbers) {
    const key = numberKey(id, number.kpi);
    const own = parts.get(key) ?? [];
    const people = peopleIn(own, reader);
    const whole = isSplit(number.kpi) ? (number.target ?? 0) : 0;
    sheets.push({
      key,
      number,
      actual: actualOf(number),
      teams: await teamsIn(own),
      people,
      contributing: own.filter(({ goal }) => goal.kpi !== number.kpi).length,
      inOtherCurrencies: own.filter(({ goal, isAdded }) => !isAdded && goal.kpi === number.kpi).length,
      coverage: reader.seesPeople || people.count === 0 ? coverageOf(assignedTo(own).effective, whole) : null,
      endToEnd: reader.seesPeople ? coverageOf(ownedByPeople(own), whole) : null,
    });
  }
  return { objective, numbers: sheets };

  function actualOf(number: ObjectiveNumber): NumberSheet['actual'] {
    if (!hasBegun) return null;
    if (!isSplit(number.kpi)) {
      const found = measured.find(({ key }) => key === number.kpi);
      return found ? { measured: found } : null;
    }
    const of = number.currency ?? (number.kpi === 'revenue_won' ? currency : null);
    const amount = sums.find((sum) => sum.kpi === number.kpi && sum.currency === of)?.amount ?? 0;
    return { amount };
  }

  async function teamsIn(own: readonly Part[]): Promise<TeamPart[]> {
    const found: TeamPart[] = [];
    for (const part of own.filter(({ isTeam, isAdded }) => isTeam && isAdded)) {
      const { subject, kpi, currency: of } = part.goal;
      const teamId = 'teamId' in subject ? subject.teamId : '';
      const maySplit = reader.maySplit(teamId);
      if (!reader.maySee(teamId) || found.length >= SHOWN_TEAMS) {
        found.push({ part, inside: null, maySplit });
        continue;
      }
      const totals = hasBegun ? await subjectTotals(db, workspaceId, subject, { kpis: [kpi], ...range }) : [];
      const actual = totals.filter((sum) => sum.currency === of).reduce((all, sum) => all + sum.amount, 0);
      const coverage =
        part.parts.length > 0 ? coverageOf(assignedTo(part.parts).effective, part.brought.agreed) : null;
      found.push({ part, inside: { actual, coverage }, maySplit });
    }
    return found;
  }
}

function peopleIn(parts: readonly Part[], { seesPeople }: Sight): NumberSheet['people'] {
  const people = parts.filter(({ isTeam, isAdded }) => !isTeam && isAdded);
  return { count: people.length, effective: seesPeople ? assignedTo(people).effective : null };
}
