import type { Values } from '../capability.ts';
import { addDays, isLocalDate } from '../kernel/date.ts';
import { readWholeNumber } from '../kernel/whole-number.ts';
import type { FactKey } from '../kpis/index.ts';
import type { Locale } from '../locales/locale.ts';
import { qualityOf } from './rules/board/measure.ts';
import type { CompetitionDraft, Counted } from './rules/competition/competition.ts';

/** The block ids of the form's fields; refusals name them, too. */
export const FIELDS = {
  name: 'name',
  who: 'who',
  channel: 'channel',
  firstDay: 'first_day',
  lastDay: 'last_day',
  mode: 'mode',
  first: 'first',
  firstPoints: 'first_points',
  second: 'second',
  secondPoints: 'second_points',
  quality: 'quality',
  bar: 'bar',
  minimum: 'minimum',
  prize: 'prize',
  prizeRule: 'prize_rule',
  hidden: 'hidden',
} as const;

/** In *Who takes part?*. */
export const EVERYBODY = 'everybody';
export const teamValue = (teamId: string) => `team:${teamId}`;
export const roleValue = (role: string) => `role:${role}`;

/** What no number can be is read as this, which no rule lets pass. */
const NOT_A_NUMBER = -1;

/** What somebody put into the form; what is missing or no number is left for the rules to refuse. */
export function readDraft(id: string, values: Values, locale: Locale): CompetitionDraft {
  const text = (field: string) => {
    const value = values[field];
    return typeof value === 'string' ? value.trim() : '';
  };
  const several = (field: string) => {
    const value = values[field];
    return typeof value === 'string' ? [value] : (value ?? []);
  };
  const number = (field: string): number | null => {
    const typed = text(field);
    if (typed === '') return null;
    const read = readWholeNumber(typed.replace(/^%|%$/g, ''), locale);
    return read.kind === 'number' ? read.value : NOT_A_NUMBER;
  };
  const mode = text(FIELDS.mode) === 'points' ? 'points' : 'percent';
  const counted = (field: string, points: string): Counted[] => {
    const kpi = text(field);
    return kpi === '' ? [] : [{ kpi: kpi as FactKey, points: mode === 'points' ? number(points) : null }];
  };
  const who = several(FIELDS.who);
  const after = (prefix: string) =>
    who.flatMap((each) => (each.startsWith(prefix) ? each.slice(prefix.length) : []));
  const quality = qualityOf(text(FIELDS.quality));
  const lastDay = text(FIELDS.lastDay);
  return {
    id,
    name: text(FIELDS.name),
    who: { teamIds: who.includes(EVERYBODY) ? [] : after('team:'), roles: after('role:') },
    mode,
    counted: [...counted(FIELDS.first, FIELDS.firstPoints), ...counted(FIELDS.second, FIELDS.secondPoints)],
    quality: quality && { key: quality.key, bar: number(FIELDS.bar) ?? NOT_A_NUMBER },
    minimum: number(FIELDS.minimum) ?? 0,
    prize: text(FIELDS.prize) || null,
    prizeRule: text(FIELDS.prizeRule) === 'split' ? 'split' : 'each',
    firstDay: text(FIELDS.firstDay),
    endDay: isLocalDate(lastDay) ? addDays(lastDay, 1) : '',
    channelId: text(FIELDS.channel),
    isHidden: several(FIELDS.hidden).includes('hidden'),
  };
}
