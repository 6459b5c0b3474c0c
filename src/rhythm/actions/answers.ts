import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { type CheckIn, checkIn, type GoalLine, type Says } from '../../goals/index.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { lastDayOf } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type BookKpi, monthToEnter, recordNumber } from '../../kpis/index.ts';
import { type Person, personById, requirePermission } from '../../people/index.ts';
import { rhythmPermissions } from '../permissions.ts';
import { mayBeNone } from '../rules/by-hand.ts';
import type { Question, Thing } from '../rules/things.ts';
import { weeksOf } from './missing.ts';

/** One thing of a question, and how it stands. */
export type Item =
  | { kind: 'goal'; thing: Thing; line: GoalLine; said: CheckIn | null }
  | {
      kind: 'kpi';
      thing: Thing;
      kpi: BookKpi;
      /** What was entered, added up where it is (minor units of `currency` for money); null: nothing yet. */
      entered: { amount: number | null; currency: string | null } | null;
    }
  | { kind: 'month'; thing: Thing; month: LocalDate; isThere: boolean };

/** A question as it stands for whoever answers; `isOver`: its week is, so that only numbers can still be entered. */
export type Answered = { question: Question; items: Item[]; isOver: boolean };

/** A person's own things of a question; what is no longer theirs is left out. */
export async function itemsOf(
  { db }: Pick<Context, 'db'>,
  person: Person,
  question: Question,
  today: LocalDate,
): Promise<Answered> {
  const { workspaceId, id } = person;
  const { week, things } = question;
  const day = today < week.end ? today : lastDayOf(week);
  const own = (await weeksOf(db, workspaceId, [person], { week, day })).get(id);
  const items: Item[] = [];
  for (const thing of things) {
    if (thing.kind === 'goal') {
      const goal = own?.goals.find(({ line }) => line.goal.id === thing.id);
      if (goal) items.push({ kind: 'goal', thing, line: goal.line, said: goal.said });
    } else if (thing.kind === 'kpi') {
      const number = own?.numbers.find(({ kpi }) => kpi.key === thing.key);
      if (!number) continue;
      const { kpi, facts } = number;
      const sum = mayBeNone(kpi) ? facts.reduce((all, fact) => all + fact.amount, 0) : null;
      const entered = facts[0] ? { amount: sum, currency: facts[0].currency } : null;
      items.push({ kind: 'kpi', thing, kpi, entered });
    } else if (person.isAdmin) {
      const isThere = (await monthToEnter(db, workspaceId, today)) !== thing.month;
      items.push({ kind: 'month', thing, month: thing.month, isThere });
    }
  }
  return { question, items, isOver: today >= week.end };
}

/** The same of the caller's own question. Throws a UserError when nothing of it is theirs. */
export async function ownItems(context: Context, caller: Caller, question: Question): Promise<Answered> {
  const { person, today } = await answerer(context, caller);
  const answered = await itemsOf(context, person, question, today);
  if (answered.items.length === 0) throw new UserError((t) => t.common.outdatedButton);
  return answered;
}

/** Says how a goal looks, in the week it is asked about. Throws a UserError once that is over, and for others' goals. */
export async function sayOf(
  context: Context,
  caller: Caller,
  { question, goalId, says }: { question: Question; goalId: string; says: Says },
): Promise<void> {
  const { person, today } = await answerer(context, caller);
  if (today >= question.week.end) throw new UserError((t) => t.rhythm.weekOver);
  const { items } = await itemsOf(context, person, question, today);
  const isTheirs = items.some((item) => item.kind === 'goal' && item.line.goal.id === goalId);
  if (!isTheirs || today < question.week.start) throw new UserError((t) => t.checkIn.notYours);
  await checkIn(context, caller, goalId, { says });
}

/** Records that there was nothing of a number in its week. Twice is as good as once. Throws a UserError as recording does. */
export async function recordNone(context: Context, caller: Caller, question: Question, key: string) {
  const { person, today } = await answerer(context, caller);
  const { items } = await itemsOf(context, person, question, today);
  const item = items.find((each) => each.kind === 'kpi' && each.kpi.key === key);
  if (item?.kind !== 'kpi' || !mayBeNone(item.kpi)) throw new UserError((t) => t.common.outdatedButton);
  if (item.entered) return;
  await recordNumber(context, caller, { key, amount: 0, of: null, date: dayOf(question, today) });
}

/** The day a number of a question's week is recorded for: today, or its last day once it is over. */
export function dayOf({ week }: Question, today: LocalDate): LocalDate {
  return today < week.end ? today : lastDayOf(week);
}

async function answerer(context: Context, caller: Caller): Promise<{ person: Person; today: LocalDate }> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const own = rhythmPermissions['rhythm.answer'];
  await requirePermission(db, caller, own, { personId }, today, (t) => t.common.outdatedButton);
  const person = await personById(db, workspaceId, personId, today);
  if (!person) throw new UserError((t) => t.common.outdatedButton);
  return { person, today };
}
