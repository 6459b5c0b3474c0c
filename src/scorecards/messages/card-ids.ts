/** When a team's card arrives: opens the form; the value is the team's id. */
export const WHEN = 'scorecards.when.v1';

/** How the clicker's manager is doing; the value is the id of the team on whose card it stands, or empty. */
export const MANAGER = 'scorecards.manager.v1';

/** How the score on a week's card is made; the value is the week's key and the team's id. */
export const WHY_WEEK = 'scorecards.why_week.v1';
