import { z } from 'zod';
import { isKpiKey, type KpiKey, kpiByKey } from '../kpis/catalogue.ts';
import { type BookKpi, type FactKey, isOwnKey } from '../kpis/index.ts';
import { TARGET_TYPES } from './rules/targets/types.ts';

/*
 * What a reminder of one's own goals keeps with its decisions. Rows are read back for as long as their messages stand, so a
 * shape only ever gains optional numbers; another meaning is another trigger.
 */

const kpi = z.custom<KpiKey>((value) => typeof value === 'string' && isKpiKey(value));

/** A KPI's key in what a reminder keeps. */
export const anyKpi = z.custom<FactKey>(
  (value) => typeof value === 'string' && (isKpiKey(value) || isOwnKey(value)),
);

const name = z.object({ one: z.string(), other: z.string(), title: z.string() });

/** What words need of a KPI. */
const ownShape = z.object({
  unit: z.custom<BookKpi['unit']>((value) => typeof value === 'string'),
  aggregation: z.custom<BookKpi['aggregation']>((value) => typeof value === 'string'),
  class: z.custom<BookKpi['class']>((value) => typeof value === 'string'),
  counters: z.custom<BookKpi['counters']>((value) => typeof value === 'object'),
  name: z.object({ en: name, tr: name }),
});

/** A KPI as its reminders word it. */
export type NamedKpi = z.infer<typeof ownShape>;

/**
 * What a reminder keeps of a company's own KPI, as JSON: words know no database, and it is called then as it was when it was
 * said. Null for one of the catalogue.
 */
export function ownKpiKept({
  fedBy,
  unit,
  aggregation,
  class: kind,
  counters,
  name: names,
}: BookKpi): string | null {
  return fedBy === 'own' ? JSON.stringify({ unit, aggregation, class: kind, counters, name: names }) : null;
}

/** The KPI that a reminder is about. Throws for one that neither the catalogue nor the reminder knows. */
export function kpiOfNumbers({ kpi: key, ownKpi }: { kpi: FactKey; ownKpi: string | null }): NamedKpi {
  if (ownKpi) return ownShape.parse(JSON.parse(ownKpi));
  if (isOwnKey(key)) throw new Error(`Nothing is kept of the KPI ${key}`);
  return kpiByKey(key);
}

/** A goal behind pace. Amounts are in the KPI's unit (minor units for money); days are the person's working days. */
export const behindNumbers = z.object({
  goalId: z.string(),
  kpi: anyKpi,
  /** See `ownKpiKept`. */
  ownKpi: z.string().nullable().default(null),
  /** The period's key. */
  period: z.string(),
  actual: z.number(),
  target: z.number(),
  currency: z.string().nullable(),
  expected: z.number(),
  elapsedDays: z.number(),
  totalDays: z.number(),
  ratio: z.number(),
  /** An earlier working day, on which it was behind already. */
  earlier: z.string(),
  earlierRatio: z.number(),
});

/** The same of a goal of one's own, with the days that are left. */
export const ownBehindNumbers = behindNumbers.extend({ remainingDays: z.number() });

export type BehindNumbers = z.infer<typeof behindNumbers>;
export type OwnBehindNumbers = z.infer<typeof ownBehindNumbers>;

/** A level, a move or a budget of the reader's that is not where it was agreed to be. Numbers in steps of the target. */
export const levelNumbers = z.object({
  goalId: z.string(),
  kpi: anyKpi,
  ownKpi: z.string().nullable().default(null),
  /** The period's key. */
  period: z.string(),
  type: z.enum(TARGET_TYPES),
  target: z.number(),
  start: z.number().nullable(),
  upper: z.number().nullable(),
  currency: z.string().nullable(),
  /** Of a level `k` of `n` or how many records there are; of a sum both are zero. */
  actual: z.number(),
  k: z.number(),
  n: z.number(),
  /** The working day before, on which it was so already. */
  earlier: z.string(),
});

/** A step that is due soon, or late. */
export const stepNumbers = z.object({
  goalId: z.string(),
  /** Its place from 1, and of how many; never its title, which somebody typed. */
  place: z.number(),
  count: z.number(),
  done: z.number(),
  due: z.string(),
  /** Days until then; negative when it is late. */
  days: z.number(),
});

export type LevelNumbers = z.infer<typeof levelNumbers>;
export type StepNumbers = z.infer<typeof stepNumbers>;

/** A number that waits for the reader's answer. Counts, levels or minor units, as in the proposal. */
export const unansweredNumbers = z.object({
  proposalId: z.string(),
  /** Null for a company's own KPI, and for steps. */
  kpi: kpi.nullable(),
  /** 1: for a goal of the reader's own; 0: for one of somebody they lead. */
  isOwn: z.number(),
  target: z.number(),
  type: z.enum(TARGET_TYPES),
  start: z.number().nullable(),
  upper: z.number().nullable(),
  currency: z.string().nullable(),
  /** The day it was suggested on, and the reader's working days since. */
  since: z.string(),
  days: z.number(),
});

/** Working days in a row at or above what a goal asks of a day. */
export const streakNumbers = z.object({
  goalId: z.string(),
  kpi,
  /** 5, 10 or 20. */
  days: z.number(),
  since: z.string(),
  until: z.string(),
  /** What the goal's running period asks for, and the halves of days it has for that. */
  target: z.number(),
  halves: z.number(),
});

export type UnansweredNumbers = z.infer<typeof unansweredNumbers>;
export type StreakNumbers = z.infer<typeof streakNumbers>;
