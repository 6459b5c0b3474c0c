import { z } from 'zod';
import { isKpiKey, type KpiKey } from '../kpis/catalogue.ts';

/*
 * What each trigger keeps with its decisions. Rows are read back for as long as their messages stand, so a shape only
 * ever gains optional numbers; another meaning is another trigger.
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
  /** The working day two before, on which it was behind already. */
  earlier: z.string(),
  earlierRatio: z.number(),
  openDeals: z.number(),
});

/** Activity in the last complete week, and what is usual per working day. */
export const dropNumbers = z.object({
  /** The week's key. */
  week: z.string(),
  amount: z.number(),
  days: z.number(),
  perDay: z.number(),
  usualPerDay: z.number(),
  share: z.number(),
});

/** Since when there was no feedback, what happened then, and how many days ago. */
export const feedbackNumbers = z.object({
  since: z.string(),
  from: z.enum(['feedback', 'live', 'started', 'reports']),
  days: z.number(),
});

export type BehindNumbers = z.infer<typeof behindNumbers>;
export type DropNumbers = z.infer<typeof dropNumbers>;
export type FeedbackNumbers = z.infer<typeof feedbackNumbers>;
