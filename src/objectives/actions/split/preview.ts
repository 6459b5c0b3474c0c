import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import {
  effectiveTarget,
  type Goal,
  goalCalendars,
  goalsOn,
  lookBackFrom,
  pastOfPeople,
  pastOfTeam,
  type TargetShare,
} from '../../../goals/index.ts';
import { periodOf } from '../../../kernel/company-year.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { PeriodKind } from '../../../kernel/period.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { kpiByKey } from '../../../kpis/index.ts';
import { companyYear, membersOf } from '../../../people/index.ts';
import { type Coverage, coverageOf } from '../../rules/coverage.ts';
import {
  historyWeights,
  type Method,
  type Past,
  splitUnits,
  unitsToSplit,
  type Weight,
} from '../../rules/split.ts';
import { type SplitPart, type Whole, wholeToSplit } from './whole.ts';

/** How somebody wants a number split. */
export type SplitRequest = {
  key: string;
  day: LocalDate;
  method: Method;
  overPercent: number;
  /** By the part's id; of those that are typed in. */
  weights?: ReadonlyMap<string, number>;
};

/** What a part gets. */
export type Proposed = {
  part: SplitPart;
  /** In the KPI's unit. */
  target: number;
  /** What counts of it in the period, and why, where somebody ramps, works part of the time or is on leave. */
  effective: number;
  share: TargetShare | null;
  /** What was brought before, where that decides: on average in a period, of how many; 0: nothing to go by. */
  history: { average: number; used: number } | null;
  /** The goal that stands now. */
  before: Goal | null;
};

/** A split before anything is stored. */
export type SplitPreview = {
  whole: Whole;
  request: SplitRequest;
  parts: Proposed[];
  /** The kind of period whose past decides; null when none does, or nobody has a past. */
  lookedAt: PeriodKind | null;
  /** What was split: the whole with what is given out beyond it. */
  total: number;
  /** By what counts. */
  coverage: Coverage | null;
};

/** Works out a split. Throws a UserError like `wholeToSplit`, and when every weight is zero. */
export async function previewSplit(
  context: Context,
  caller: Caller,
  request: SplitRequest,
): Promise<SplitPreview> {
  const whole = await wholeToSplit(context, caller, request);
  const { weights, lookedAt } = await weightsOf(context, caller, whole, request);
  if (weights.every(({ weight }) => weight === 0)) {
    throw new UserError((t) => t.objectives.noWeights);
  }
  const units = unitsToSplit(whole.target, request.overPercent, whole.perUnit);
  const given = splitUnits(units, weights);
  const counting = await effectiveIn(context, caller, whole);
  const before = await heldBefore(context, caller, whole);
  const parts = whole.parts.map((part, index): Proposed => {
    const target = (given.get(part.id) ?? 0) * whole.perUnit;
    const { target: effective, why } = counting(part.id, target);
    const weight = weights[index];
    const history = lookedAt !== null && weight ? { average: weight.average, used: weight.used } : null;
    return { part, target, effective, share: why, history, before: before(part.id) };
  });
  return {
    whole,
    request,
    parts,
    lookedAt,
    total: units * whole.perUnit,
    coverage: coverageOf(
      parts.reduce((sum, { effective }) => sum + effective, 0),
      whole.target,
    ),
  };
}

/** What counts of somebody's number in the whole's period; a team's counts as it is. */
export async function effectiveIn(
  { db }: Pick<Context, 'db'>,
  { workspaceId }: Caller,
  { parts, period }: Whole,
) {
  const people = parts.flatMap((part) => ('person' in part ? part.person : []));
  const calendars = await goalCalendars(db, workspaceId, people, period.start);
  return (id: string, target: number) => {
    const calendar = calendars.get(id);
    return calendar ? effectiveTarget(target, period, calendar) : { target, why: null };
  };
}

type Weighed = Weight & { average: number };
type Weighing = { weights: Weighed[]; lookedAt: PeriodKind | null };

async function weightsOf(
  context: Context,
  caller: Caller,
  whole: Whole,
  { method, weights }: SplitRequest,
): Promise<Weighing> {
  const ids = whole.parts.map(({ id }) => id);
  const typedIn = (weightOf: (id: string) => number): Weighing => ({
    weights: ids.map((id) => ({ id, weight: weightOf(id), used: 0, average: 0 })),
    lookedAt: null,
  });
  if (method === 'even') return typedIn(() => 1);
  if (method === 'weights') return typedIn((id) => weights?.get(id) ?? 0);
  for (const kind of COMPARABLE[whole.period.kind]) {
    const pasts = await pastsOf(context, caller, whole, kind);
    const weighed = historyWeights(pasts);
    if (weighed.every(({ used }) => used === 0)) continue;
    const averaged = weighed.map((weight, index) => {
      const used = pasts[index]?.amounts.slice(0, weight.used) ?? [];
      const sum = used.reduce((all, amount) => all + amount, 0);
      return { ...weight, average: weight.used > 0 ? Math.round(sum / weight.used) : 0 };
    });
    return { weights: averaged, lookedAt: kind };
  }
  return typedIn(() => 1);
}

/** Periods to look back on, the goal's own first; shorter ones while nobody has a whole one of those. */
const COMPARABLE: Readonly<Record<PeriodKind, readonly PeriodKind[]>> = {
  week: ['week'],
  month: ['month', 'week'],
  quarter: ['quarter', 'month'],
  year: ['year', 'quarter', 'month'],
  range: ['range'],
};

/** What each part brought in the last complete periods of a kind; those of a ramp say nothing of what comes. */
async function pastsOf(
  { db, clock }: Context,
  caller: Caller,
  whole: Whole,
  kind: PeriodKind,
): Promise<Past[]> {
  const { workspaceId } = caller;
  const { kpi, currency, period, parts } = whole;
  const today = localDateOf(clock.now(), caller.zone);
  const year = await companyYear(db, workspaceId);
  const current = kind === 'range' ? lookBackFrom(year, period, today) : periodOf(year, kind, today);
  const sums = { kpi: kpiByKey(kpi), type: 'cumulative' as const, currency };
  const query = { ...sums, year, current, today, until: period.end };
  const people = parts.flatMap((part) => ('person' in part ? part.person : []));
  const ofPeople = await pastOfPeople(db, workspaceId, people, query);
  const pasts: Past[] = [];
  for (const part of parts) {
    const found =
      'person' in part
        ? ofPeople.get(part.id)
        : await pastOfTeam(db, workspaceId, part.team, await memberIds(part.id), query);
    const unramped = (found?.periods ?? []).filter(({ isRamp }) => !isRamp);
    pasts.push({ id: part.id, amounts: unramped.map(({ amount }) => amount) });
  }
  return pasts;

  async function memberIds(teamId: string): Promise<string[]> {
    return (await membersOf(db, workspaceId, teamId, today)).map(({ id }) => id);
  }
}

/** The goals that the parts have for the same KPI and kind of period. */
export async function heldBefore({ db }: Pick<Context, 'db'>, { workspaceId }: Caller, whole: Whole) {
  const { kpi, period, parts } = whole;
  const personIds = parts.flatMap((part) => ('person' in part ? part.id : []));
  const teamIds = parts.flatMap((part) => ('team' in part ? part.id : []));
  const goals = await goalsOn(db, workspaceId, { personIds, teamIds }, period.start);
  const same = goals.filter(
    (goal) =>
      goal.kpi === kpi &&
      goal.periodKind === period.kind &&
      (period.kind !== 'range' || (goal.validFrom === period.start && goal.validTo === period.end)),
  );
  const idOf = ({ subject }: Goal) => ('personId' in subject ? subject.personId : subject.teamId);
  return (id: string): Goal | null => same.find((goal) => idOf(goal) === id) ?? null;
}
