import { z } from 'zod';
import type { Context } from '../../context.ts';
import { actingFor } from '../../people/index.ts';
import type { ActedOn, PersonalFinding, PersonalQuestion } from '../../reminder.ts';
import { workingDaysSince } from '../rules/dates.ts';
import { isOpen, isWaiting } from '../rules/running.ts';
import { allRunning } from '../store/onboardings.ts';
import { tasksOf } from '../store/tasks.ts';
import { sheetsOf } from './sheet.ts';

/** What is kept with a reminder of a gate; days are the reader's working days. */
export const gateNumbers = z.object({
  onboardingId: z.string(),
  key: z.string(),
  /** When the gate is due, or since when it waits. */
  date: z.string(),
  days: z.number(),
});

export type GateNumbers = z.infer<typeof gateNumbers>;
type Found = PersonalFinding & { numbers: GateNumbers };

/** So many working days before a gate its newcomer hears of it. */
const AHEAD_DAYS = 2;
/** The manager has a message about it; after a working day without a word it comes up once more. */
const WAITED_DAYS = 1;

/** Gates of one's own that are due in two working days or before; `days` counts from today, below zero when late. */
export async function findOwnGates(context: Context, asked: PersonalQuestion): Promise<Found[]> {
  const sheets = await sheetsOfAsked(context, asked);
  return asked.people.flatMap(({ person, today }) =>
    sheets
      .filter(({ newcomer }) => newcomer.id === person.id)
      .flatMap(({ onboarding, tasks, calendars }) =>
        tasks.flatMap((task): Found[] => {
          if (!task.isGate || task.role !== 'newcomer' || !isOpen(task)) return [];
          const late = workingDaysSince(task.due, today, calendars.newcomer);
          const left = workingDaysSince(today, task.due, calendars.newcomer);
          const days = task.due >= today ? left : -late;
          return days <= AHEAD_DAYS ? [found(person.id, onboarding.id, task.key, task.due, days, -days)] : [];
        }),
      ),
  );
}

/** Gates that have waited for the reader's word as a manager, or for whom they stand in. */
export async function findWaitingGates(context: Context, asked: PersonalQuestion): Promise<Found[]> {
  const findings: Found[] = [];
  for (const { onboarding, manager, tasks, calendars, today } of await sheetsOfAsked(context, asked)) {
    const waiting = tasks.filter(isWaiting);
    if (!manager || waiting.length === 0) continue;
    const acting = await actingFor(context.db, asked.workspaceId, manager.id, today);
    for (const { person, today: here } of asked.people) {
      if (person.id !== acting?.id) continue;
      for (const { key, doneOn } of waiting) {
        const days = doneOn === null ? 0 : workingDaysSince(doneOn, here, calendars.manager);
        if (doneOn !== null && days >= WAITED_DAYS) {
          findings.push(found(person.id, onboarding.id, key, doneOn, days, days));
        }
      }
    }
  }
  return findings;
}

async function sheetsOfAsked(context: Context, { workspaceId }: PersonalQuestion) {
  return sheetsOf(context, context.db, await allRunning(context.db, workspaceId));
}

function found(
  personId: string,
  onboardingId: string,
  key: string,
  date: string,
  days: number,
  severity: number,
): Found {
  const numbers = { onboardingId, key, date, days };
  return { personId, about: `gate:${onboardingId} ${key}`, severity, numbers };
}

/** Whether the newcomer said since that it is done. */
export async function saidDone(context: Context, asked: ActedOn): Promise<boolean> {
  const task = await gateAbout(context, asked);
  return !task || task.doneOn !== null;
}

/** Whether the manager gave their word since. */
export async function saidWord(context: Context, asked: ActedOn): Promise<boolean> {
  const task = await gateAbout(context, asked);
  return task?.gate?.state !== 'asked';
}

async function gateAbout({ db }: Context, { workspaceId, about }: ActedOn) {
  const [id = '', key = ''] = about.replace(/^gate:/, '').split(' ');
  return (await tasksOf(db, workspaceId, [id])).get(id)?.find((task) => task.key === key);
}
