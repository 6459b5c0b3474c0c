import type { Context } from '../../../context.ts';
import { inChunks } from '../../../database/chunks.ts';
import { inTransaction } from '../../../database/transaction.ts';
import { plan } from '../../../outbox/index.ts';
import { allActivePeople, type Person } from '../../../people/index.ts';
import type { PersonalTrigger } from '../../../reminder.ts';
import type { PersonalChoice } from '../../rules/personal/choose.ts';
import { keepPersonal } from '../../store/personal/decisions.ts';
import { managerWeeksIn } from '../week/manager-weeks.ts';
import { forEachMorning, type ZoneMorning } from '../zone-mornings.ts';
import { decidePersonal } from './decide.ts';
import { judgeResponses } from './judge.ts';
import { MORNING } from './morning-key.ts';
import { type OwnMorning, ownMornings } from './mornings.ts';

const JOB = 'nudges.morning';

/**
 * At 09:15 in each zone: what came of earlier reminders, then a message for everybody for whom something is worth saying. Who
 * leads people hears of it with their week on the first working day of one.
 */
export async function planMornings(
  context: Context,
  triggers: readonly PersonalTrigger[],
  now: Date,
): Promise<void> {
  await forEachMorning(context, JOB, now, (morning) => planZone(context, triggers, morning));
}

async function planZone(
  context: Context,
  triggers: readonly PersonalTrigger[],
  { workspaceId, zone, date, now }: ZoneMorning,
): Promise<void> {
  const everybody = await allActivePeople(context.db, workspaceId, date);
  const here = everybody.filter((person) => person.zone === zone);
  const weeks = await managerWeeksIn(context, { workspaceId, zone, date, now });
  const withWeek = new Set(weeks.map(({ manager }) => manager.id));
  for (const some of inChunks(byTeam(here), AT_ONCE)) {
    const mornings = await ownMornings(context, workspaceId, some, now);
    await judgeResponses(context, triggers, workspaceId, mornings, now);
    const apart = mornings.filter(({ person }) => !withWeek.has(person.id));
    for (const { morning, choices } of await decidePersonal(context, triggers, workspaceId, apart, now)) {
      await planOne(context, morning, choices, now);
    }
  }
}

/** Few enough that nobody who clicks meanwhile waits for all of a large company. */
const AT_ONCE = 50;

/** Those of a team beside each other, since what is asked of a team is asked once for all of them. */
function byTeam(people: readonly Person[]): Person[] {
  return [...Map.groupBy(people, ({ teamId }) => teamId).values()].flat();
}

/** What is kept back is remembered as well; what is to be said is decided once more when it is sent. */
async function planOne(
  context: Context,
  { person, today, dueAt, expiresAt }: OwnMorning,
  choices: readonly PersonalChoice[],
  now: Date,
): Promise<void> {
  const { workspaceId, id: personId } = person;
  await inTransaction(context.db, async (trx) => {
    const kept = { newId: context.newId, at: now, told: 'planned' } as const;
    await keepPersonal(trx, { workspaceId, personId, day: today }, choices, kept);
    if (!choices.some(({ reason }) => reason === 'told')) return;
    const key = { kind: MORNING, period: today, target: personId };
    await plan(trx, context, workspaceId, [{ ...key, params: { personId }, dueAt, expiresAt }]);
  });
}
