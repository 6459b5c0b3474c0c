import type { Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import { goalCalendars } from '../../goals/index.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { firstWithinHours } from '../../kernel/working-hours.ts';
import { toInstant } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { liveTeams, membersOf, type Person } from '../../people/index.ts';
import { END_OF_DAY } from '../rules/beats.ts';
import { chooseWin } from '../rules/choose.ts';
import type { FoundWin } from '../rules/win.ts';
import { insertWin, winsSince } from '../store/wins.ts';
import { findWins } from './find-wins.ts';

/** To whoever reached something: shall it be posted? Period: the win's id. */
export const PROMPT = 'wins.prompt.v1';

/** What was told of a year's goal is remembered until that is over. */
const REMEMBERED_DAYS = 400;

/** So many people's numbers are read at once: a short while, in which nothing else is held up. */
const AT_ONCE = 50;

/** Plans the word to each of a live team's people in a zone who are at work now and reached something new. */
export async function planPrompts(
  context: Context,
  workspaceId: string,
  { zone, date, now }: { zone: string; date: LocalDate; now: Date },
): Promise<void> {
  const people = await peopleOf(context, workspaceId, zone, date);
  for (let first = 0; first < people.length; first += AT_ONCE) {
    await planFor(context, workspaceId, people.slice(first, first + AT_ONCE), { zone, date, now });
  }
}

async function planFor(
  context: Context,
  workspaceId: string,
  people: readonly Person[],
  { zone, date, now }: { zone: string; date: LocalDate; now: Date },
): Promise<void> {
  const { db } = context;
  const calendars = await goalCalendars(db, workspaceId, people, date);
  const atWork = people.flatMap(({ id, workWeek }) => {
    const calendar = calendars.get(id) ?? workWeek;
    return firstWithinHours(calendar, zone, now) <= now ? [{ personId: id, calendar }] : [];
  });
  const ids = atWork.map(({ personId }) => personId);
  const told = await winsSince(db, workspaceId, ids, addDays(date, -REMEMBERED_DAYS));
  const found = Map.groupBy(await findWins(db, workspaceId, atWork, date), ({ personId }) => personId);
  for (const [personId, wins] of found) {
    const before = told.filter((each) => each.personId === personId);
    const win = chooseWin(wins, before, date);
    if (win) await planOne(context, workspaceId, win, { zone, date, now });
  }
}

async function planOne(
  context: Context,
  workspaceId: string,
  win: FoundWin,
  { zone, date, now }: { zone: string; date: LocalDate; now: Date },
): Promise<void> {
  const id = context.newId();
  const expiresAt = toInstant(date, END_OF_DAY, zone);
  if (expiresAt <= now) return;
  await inTransaction(context.db, async (trx) => {
    if (!(await insertWin(trx, workspaceId, win, { id, on: date, at: now }))) return;
    const key = { kind: PROMPT, period: id, target: win.personId };
    await plan(trx, context, workspaceId, [{ ...key, params: { winId: id }, dueAt: now, expiresAt }]);
  });
}

async function peopleOf(
  { db }: Context,
  workspaceId: string,
  zone: string,
  date: LocalDate,
): Promise<Person[]> {
  const people = new Map<string, Person>();
  for (const teamId of (await liveTeams(db, workspaceId)).keys()) {
    for (const member of await membersOf(db, workspaceId, teamId, date)) {
      if (member.teamId === teamId && member.slackUserId && member.zone === zone)
        people.set(member.id, member);
    }
  }
  return [...people.values()];
}
