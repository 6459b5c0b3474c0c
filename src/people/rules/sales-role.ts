/** A name for a job, not a description of it. */
export const LONGEST_ROLE = 60;
