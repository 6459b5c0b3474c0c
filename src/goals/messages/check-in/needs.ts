import type { KnownBlock } from '@slack/types';
import { kpiHeading } from '../../../kpis/wording.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, section } from '../../../slack/blocks.ts';
import type { GoalLine } from '../../actions/goal-line.ts';
import { periodHeading, statusInWords } from '../pace-words.ts';
import { checkInButtons } from './words.ts';

/** More would be a form to fill in. */
const MOST_GOALS = 3;

/** Goals to check in on, each a line with the taps below it. */
export function checkInNeeds(lines: readonly GoalLine[], t: Translations): KnownBlock[] {
  const left = lines.length - MOST_GOALS;
  return [
    ...lines.slice(0, MOST_GOALS).flatMap(({ goal, kpi, period, pace }) => {
      const named = { kpi: kpiHeading(kpi, t.locale), period: periodHeading(period, t) };
      const words = t.checkIn.need({ ...named, status: statusInWords(pace, t) });
      return [section(words), checkInButtons(goal.id, t)];
    }),
    ...(left > 0 ? [context(t.checkIn.needsLeft({ count: left }))] : []),
  ];
}
