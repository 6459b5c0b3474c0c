/** In a manager's week, on something owed; the value is the day, the source's key and what it is about. */
export const WEEK_OWED = 'nudges.week_owed.v1';

/** *All* of a manager's week, as it stands now. */
export const WEEK_ALL = 'nudges.week_all.v1';

/** A part of a manager's week as the value of a decision's button. */
export const inWeek = (decisionId: string) => `${decisionId} week`;

/** A manager's week as the place where a control stands. */
export const weekPlace = (day: string) => `week ${day}`;
