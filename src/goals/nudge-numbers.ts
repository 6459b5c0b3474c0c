import { z } from 'zod';
import { isKpiKey, type KpiKey } from '../kpis/catalogue.ts';

/*
 * What a reminder of one's own goals keeps with its decisions. Rows are read back for as long as their messages stand, so a
 * shape only ever gains optional numbers; another meaning is another trigger.
 */

const kpi = z.custom<KpiKey>((value) => typeof value === 'string' && isKpiKey(value));

/** A goal behind pace. Amounts are in the KPI's unit (minor units for money); days are the person's working days. */
export const ownBehindNumbers = z.object({
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
  remainingDays: z.number(),
  ratio: z.number(),
  /** The working day before, on which it was behind already. */
  earlier: z.string(),
  earlierRatio: z.number(),
});

export type OwnBehindNumbers = z.infer<typeof ownBehindNumbers>;
