import { z } from 'zod';
import { isKpiKey, type KpiKey } from '../kpis/catalogue.ts';
import { TARGET_TYPES } from './rules/targets/types.ts';

/*
 * What a reminder of one's own goals keeps with its decisions. Rows are read back for as long as their messages stand, so a
 * shape only ever gains optional numbers; another meaning is another trigger.
 */

const kpi = z.custom<KpiKey>((value) => typeof value === 'string' && isKpiKey(value));

/** A goal behind pace. Amounts are in the KPI's unit (minor units for money); days are the person's working days. */
export const behindNumbers = z.object({
  goalId: z.string(),
  kpi,
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
