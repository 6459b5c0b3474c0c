import type { Writer } from '../../database/open.ts';
import type { Team } from '../../people/index.ts';
import { type CardTimes, nextCard } from '../rules/card-times.ts';
import { type CardSchedule, saveSchedule } from '../store.ts';
import { teamHolidays } from './team-holidays.ts';

/** Monday at nine, on the team's own clocks, or the next working morning after a holiday, until someone says otherwise. */
export const USUAL = { weekday: 1, time: '09:00', isOn: true, onHoliday: 'next_day' } as const;

/** When a team's cards come by what is stored of it (null: nothing yet), on the clocks the team has now. */
export function timesOf(team: Team, known: Omit<CardTimes, 'zone'> | null): CardTimes {
  const { weekday, time, onHoliday } = known ?? USUAL;
  return { weekday, time, onHoliday, zone: team.zone };
}

/** Stores a team's schedule that counts from `from` on, in the team's zone; what it has so far (if anything) is kept. */
export async function startSchedule(
  trx: Writer,
  team: Team,
  known: CardSchedule | null,
  from: Date,
): Promise<CardSchedule> {
  const times = timesOf(team, known);
  const next = nextCard(times, from, await teamHolidays(trx, team, from));
  const schedule = {
    ...times,
    workspaceId: team.workspaceId,
    teamId: team.id,
    isOn: (known ?? USUAL).isOn,
    measures: known?.measures ?? null,
    nextRunAt: next.instant,
    nextDate: next.date,
  };
  await saveSchedule(trx, schedule);
  return schedule;
}
