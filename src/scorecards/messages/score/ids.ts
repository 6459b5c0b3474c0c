/** Buttons and forms around scores. The values of the first three are `askedValue`. */
export const scoreIds = {
  why: 'scorecards.why.v1',
  grid: 'scorecards.grid.v1',
  period: 'scorecards.period.v1',
  /** Its value is a team's id, or '' for the company. */
  weights: 'scorecards.weights.v1',
  scope: 'scorecards.weights_scope.v1',
  form: 'scorecards.weights_form.v1',
  preview: 'scorecards.weights_preview.v1',
} as const;
