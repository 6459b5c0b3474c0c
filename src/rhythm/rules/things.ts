import { isLocalDate, type LocalDate } from '../../kernel/date.ts';
import { isRecurring, periodFromKey, type RecurringPeriod } from '../../kernel/period.ts';
import { isOwnKey, type OwnKey } from '../../kpis/index.ts';

/** What a person is asked about: how a goal looks, a number they enter by hand, or the company's numbers of a month. */
export type Thing =
  | { kind: 'goal'; id: string }
  | { kind: 'kpi'; key: OwnKey }
  | { kind: 'month'; month: LocalDate };

/** A week's question: about what, of which week. */
export type Question = { week: RecurringPeriod; things: readonly Thing[] };

/** More at once would be a form to fill in. */
export const MOST_THINGS = 5;

/** As it travels in a button: which thing was pressed, of what question. */
export function writePressed(pressed: Thing, { week, things }: Question): string {
  return [write(pressed), week.key, ...things.map(write)].join(' ');
}

/** The same read again; null for what no button of ours carries. */
export function readPressed(value: string): (Question & { pressed: Thing }) | null {
  const [first = '', key = '', ...others] = value.split(' ');
  const pressed = read(first);
  const week = periodFromKey(key);
  if (!pressed || !week || !isRecurring(week) || week.kind !== 'week') return null;
  const things = others.slice(0, MOST_THINGS).flatMap((text) => read(text) ?? []);
  return { pressed, week, things: things.length > 0 ? things : [pressed] };
}

export const isSame = (one: Thing, other: Thing): boolean => write(one) === write(other);

function write(thing: Thing): string {
  if (thing.kind === 'goal') return `g:${thing.id}`;
  return thing.kind === 'kpi' ? `k:${thing.key}` : `m:${thing.month}`;
}

function read(text: string): Thing | null {
  const rest = text.slice(2);
  if (text.startsWith('g:') && rest !== '') return { kind: 'goal', id: rest };
  if (text.startsWith('k:') && isOwnKey(rest)) return { kind: 'kpi', key: rest };
  return text.startsWith('m:') && isLocalDate(rest) ? { kind: 'month', month: rest } : null;
}
