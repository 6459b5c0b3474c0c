import { z } from 'zod';
import type { Values } from '../capability.ts';
import { UserError } from '../errors.ts';
import { isLocalDate } from '../kernel/date.ts';
import type { Translations } from '../locales/index.ts';
import { CYCLE_FIELDS, type CycleDraft, type CycleStart } from './actions/draft-cycle.ts';
import { OVERALL_FIELD } from './actions/write-part.ts';
import { periodName } from './messages/period-name.ts';
import {
  LONGEST_NAME,
  MOST_PEERS,
  OVERALLS,
  type PartWords,
  VERDICTS,
  type Verdict,
} from './rules/review.ts';

export const textOf = (values: Values, field: string): string => {
  const value = values[field];
  return typeof value === 'string' ? value : '';
};

export const listOf = (values: Values, field: string): readonly string[] => {
  const value = values[field];
  return typeof value === 'string' || !value ? [] : value;
};

/** What the form of a cycle says. Throws a UserError under the field that is not understood. */
export function readCycleForm(
  values: Values,
  { id, periods, suggested }: CycleStart,
  t: Translations,
): CycleDraft {
  const period = periods.find(({ key }) => key === textOf(values, CYCLE_FIELDS.period));
  if (!period) throw new UserError((words) => words.reviews.periodGone, CYCLE_FIELDS.period);
  const typed = textOf(values, CYCLE_FIELDS.name).trim();
  // The suggested name is that of the suggested period: for another one it was only left standing.
  const isUntouched = typed === '' || (suggested && typed === periodName(suggested, t));
  const name = isUntouched ? periodName(period, t) : typed;
  if (name.length > LONGEST_NAME)
    throw new UserError((words) => words.reviews.tooLong({ most: LONGEST_NAME }), CYCLE_FIELDS.name);
  const day = (field: string) => {
    const date = textOf(values, field);
    if (!isLocalDate(date)) throw new UserError((words) => words.reviews.dayMissing, field);
    return date;
  };
  const peers = Number(textOf(values, CYCLE_FIELDS.peers) || 0);
  if (!Number.isInteger(peers) || peers < 0 || peers > MOST_PEERS)
    throw new UserError((words) => words.common.outdatedForm, CYCLE_FIELDS.peers);
  return {
    ...{ id, name, period: period.key, whom: listOf(values, CYCLE_FIELDS.whom) },
    ...{ selfDue: day(CYCLE_FIELDS.selfDue), managerDue: day(CYCLE_FIELDS.managerDue) },
    ...{ peers, hasOverall: textOf(values, CYCLE_FIELDS.overall) === 'yes' },
  };
}

const storedDraft = z.object({
  id: z.string().min(1),
  period: z.enum(['this_quarter', 'last_quarter', 'this_half', 'last_half', 'this_year', 'last_year']),
  whom: z.array(z.string()),
  selfDue: z.string().refine(isLocalDate),
  managerDue: z.string().refine(isLocalDate),
  peers: z.number().int().min(0).max(MOST_PEERS),
  hasOverall: z.boolean(),
});

/** A draft as its preview carries it, with the name in its field. Throws a UserError for what is none. */
export function readDraft(metadata: string, values: Values): CycleDraft {
  const name = textOf(values, CYCLE_FIELDS.name).trim();
  if (name === '' || name.length > LONGEST_NAME)
    throw new UserError((t) => t.reviews.nameMissing({ most: LONGEST_NAME }), CYCLE_FIELDS.name);
  try {
    return { ...storedDraft.parse(JSON.parse(metadata)), name };
  } catch {
    throw new UserError((t) => t.common.outdatedForm);
  }
}

/** What was typed into a part, as it is. */
export function readWords(values: Values): PartWords {
  const overall = OVERALLS.find((step) => step === textOf(values, OVERALL_FIELD)) ?? null;
  return {
    ...{ well: textOf(values, 'well'), hard: textOf(values, 'hard'), next: textOf(values, 'next') },
    overall,
  };
}

/** Null where nothing was chosen. */
export const readVerdict = (text: string): Verdict | null =>
  VERDICTS.find((verdict) => verdict === text) ?? null;
