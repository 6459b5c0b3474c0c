import { z } from 'zod';
import { anyKpi, behindNumbers } from '../goals/index.ts';

/*
 * What each trigger keeps with its decisions. Rows are read back for as long as their messages stand, so a shape only
 * ever gains optional numbers; another meaning is another trigger.
 */

/** A goal behind pace, as goals keep it, and the open deals of whoever's goal hangs on deals. */
export const coachedBehindNumbers = behindNumbers.extend({ openDeals: z.number() });

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

/** Two closed months of one goal, as they were closed. Amounts are in the KPI's unit (minor units for money). */
export const lowMonthsNumbers = z.object({
  goalId: z.string(),
  kpi: anyKpi,
  ownKpi: z.string().nullable(),
  currency: z.string().nullable(),
  /** Flat, as numbers that are kept are. */
  beforeKey: z.string(),
  beforeActual: z.number(),
  beforeTarget: z.number(),
  lastKey: z.string(),
  lastActual: z.number(),
  lastTarget: z.number(),
});

/** Since when there was no feedback, what happened then, and how many days ago. */
export const feedbackNumbers = z.object({
  since: z.string(),
  from: z.enum(['feedback', 'live', 'started', 'reports']),
  days: z.number(),
});

/** 1:1s missed in a row, and how many of those of the last 30 days were held. */
export const missedNumbers = z.object({ missed: z.number(), held: z.number(), due: z.number() });

/** 1:1s in a row that the manager could not make. */
export const calledOffNumbers = z.object({ times: z.number() });

export type CoachedBehindNumbers = z.infer<typeof coachedBehindNumbers>;
export type DropNumbers = z.infer<typeof dropNumbers>;
export type LowMonthsNumbers = z.infer<typeof lowMonthsNumbers>;
export type FeedbackNumbers = z.infer<typeof feedbackNumbers>;
export type MissedNumbers = z.infer<typeof missedNumbers>;
export type CalledOffNumbers = z.infer<typeof calledOffNumbers>;
