import type { Caller } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import {
  type Goal,
  type GoalLine,
  goalCalendar,
  goalLine,
  goalPeriod,
  goalsOn,
  PERIOD_ORDER,
  teamGoalCalendar,
} from '../../goals/index.ts';
import { periodOf } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { type BookKpi, type KpiBook, totals } from '../../kpis/index.ts';
import { companyYear, type Person, personById, teamById } from '../../people/index.ts';
import type { LogEntry } from '../rules/parse.ts';

/** What a log did to a goal, or to the week's count where a person has no goal of their own. */
export type Effect =
  /** `line` is how it stands now; `teamName` is set for a team's goal. */
  | { kind: 'goal'; line: GoalLine; before: number; teamName: string | null }
  | { kind: 'count'; kpi: BookKpi; week: Period; before: number; after: number };

/** A batch that was stored (`sign` 1) or taken back (-1). */
export type Change = { date: LocalDate; entries: readonly LogEntry[]; sign: 1 | -1 };

/**
 * How each goal that runs on a batch's date and counts its KPIs stands after the change, own goals first. The
 * number before is worked out from the change itself, so it is right even when others log at the same time.
 */
export async function effectsOf(
  db: Reader,
  book: KpiBook,
  caller: Pick<Caller, 'workspaceId' | 'personId'>,
  { date, entries, sign }: Change,
  today: LocalDate,
): Promise<Effect[]> {
  const { workspaceId, personId } = caller;
  const person = await personById(db, workspaceId, personId, date);
  if (!person) return [];
  const team = await teamThenAndNow(db, person, date, today);
  const subjects = { personIds: [personId], teamIds: team ? [team.id] : [] };
  const goals = (await goalsOn(db, workspaceId, subjects, date)).sort(byOwnerThenPeriod);
  const year = await companyYear(db, workspaceId);
  const calendar = await goalCalendar(db, person, date);
  const effects: Effect[] = [];
  for (const { kpi, count } of entries) {
    const running = goals.filter((goal) => goal.kpi === kpi);
    const added = sign * count;
    if (!running.some(isOwn))
      effects.push(
        await weekEffect(db, person, {
          kpi: book.get(kpi),
          week: periodOf(year, 'week', date),
          today,
          added,
        }),
      );
    for (const goal of running) {
      const period = goalPeriod(year, goal, date);
      const worked = isOwn(goal) || !team ? calendar : await teamGoalCalendar(db, team, date);
      const line = await goalLine(db, workspaceId, goal, today, worked, period);
      const teamName = isOwn(goal) ? null : (team?.name ?? null);
      effects.push({ kind: 'goal', line, before: line.actual - added, teamName });
    }
  }
  return effects;
}

/** A log counts for the team of its own date; the goals of a team that was left since are no longer one's to see. */
async function teamThenAndNow(db: Reader, person: Person, date: LocalDate, today: LocalDate) {
  if (!person.teamId) return null;
  const now = date === today ? person : await personById(db, person.workspaceId, person.id, today);
  return now?.teamId === person.teamId ? teamById(db, person.workspaceId, person.teamId, today) : null;
}

async function weekEffect(
  db: Reader,
  person: Person,
  { kpi, week, today, added }: { kpi: BookKpi; week: Period; today: LocalDate; added: number },
): Promise<Effect> {
  const tomorrow = addDays(today, 1);
  const [sum] = await totals(db, person.workspaceId, {
    subjectIds: [person.id],
    kpis: [kpi.key],
    from: week.start,
    until: tomorrow < week.end ? tomorrow : week.end,
  });
  const after = sum?.amount ?? 0;
  return { kind: 'count', kpi, week, before: after - added, after };
}

const isOwn = (goal: Goal) => 'personId' in goal.subject;

function byOwnerThenPeriod(a: Goal, b: Goal): number {
  return Number(isOwn(b)) - Number(isOwn(a)) || PERIOD_ORDER[a.periodKind] - PERIOD_ORDER[b.periodKind];
}
