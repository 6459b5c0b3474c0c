/** A manager's week: one message for each manager (target) and ISO week (period). */
export const WEEK = 'nudges.manager_week.v1';
