import type { Writer } from '../../database/open.ts';
import { nextOccurrence } from '../../kernel/schedule.ts';
import type { Team } from '../../people/index.ts';
import { type CardSchedule, saveSchedule } from '../store.ts';

/** Monday at nine, on the team's own clocks, until someone says otherwise. */
export const USUAL = { weekday: 1, time: '09:00', isOn: true };

/** A team's schedule that counts from `from` on, in the team's zone; what it has so far (if anything) keeps its day and time. */
export function scheduleFrom(team: Team, known: CardSchedule | null, from: Date): CardSchedule {
  const { weekday, time, isOn } = known ?? USUAL;
  const nextRunAt = nextOccurrence({ weekday, time, zone: team.zone }, from).instant;
  return { workspaceId: team.workspaceId, teamId: team.id, weekday, time, isOn, zone: team.zone, nextRunAt };
}

/** Stores it. */
export async function startSchedule(
  trx: Writer,
  team: Team,
  known: CardSchedule | null,
  from: Date,
): Promise<CardSchedule> {
  const schedule = scheduleFrom(team, known, from);
  await saveSchedule(trx, schedule);
  return schedule;
}
