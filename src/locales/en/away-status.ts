import { workingDays } from './time-off.ts';

export const awayStatus = {
  /** As Slack's own presets are called. */
  names: { vacation: 'Vacationing', sick: 'Out sick' },
  asked: (p: { status: string; date: string; days: string; count: number }) =>
    `Your status says *${p.status}* until ${p.date}. Shall I leave ${p.days} (${workingDays(p.count)}) out of your pace?`,
  askedOpen: (p: { status: string }) =>
    `Your status says *${p.status}*, without an end. Which days shall I leave out of your pace?`,
  yes: 'Yes, leave them out',
  yesOne: 'Yes, leave it out',
  onlyToday: 'Only today',
  onlyAfternoon: 'Only this afternoon',
  onlyOn: (p: { day: string }) => `Only ${p.day}`,
  choose: 'Choose the days',
  no: 'No',
  promise: 'Only you see this, and nothing is stored until you say so. Others see days off, never why.',
  kept: 'Fine, these days count as working days. If that changes: `/away`.',
};
