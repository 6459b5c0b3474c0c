/** Buttons of a reminder; the value of ours is the decision's id. */
export const SNOOZE = 'nudges.snooze.v1';
export const UNSNOOZE = 'nudges.unsnooze.v1';
export const WHY = 'nudges.why.v1';

/** The feedback form for the person whose id is the value; its owner is `feedback/`. */
export const GIVE_FEEDBACK = 'feedback.give.v1';
