/** What Slack calls back with; each ends in its version. */
export const ids = {
  /** Somebody's card; the value is their id. */
  open: 'skills.open.v1',
  /** The form to rate somebody; the value is their id. */
  rate: 'skills.rate.v1',
  rateForm: 'skills.rate_form.v1',
  /** One skill's ratings; the value is the person's id and the skill's key. */
  details: 'skills.details.v1',
  /** Let one's manager read earlier ratings, or end it; the value is the manager's id. */
  share: 'skills.share.v1',
  unshare: 'skills.unshare.v1',
  rubric: 'skills.rubric.v1',
  /** The forms of an admin; the values are a skill's key and a role's folded name. */
  weights: 'skills.weights.v1',
  weightsForm: 'skills.weights_form.v1',
  add: 'skills.add.v1',
  edit: 'skills.edit.v1',
  skillForm: 'skills.skill_form.v1',
  expect: 'skills.expect.v1',
  expectForm: 'skills.expect_form.v1',
} as const;
