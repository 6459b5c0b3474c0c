/** The message of a morning: one for each person (target) and date (period). */
export const MORNING = 'nudges.morning.v1';

/** One item of it, when it was put off for two hours; its period is the decision's id and when it was asked for. */
export const AGAIN = 'nudges.again.v1';
