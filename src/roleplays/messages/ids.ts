/** The ids of this capability's buttons and forms. A value's shape never changes under an id: a new shape is a new version. */
export const ids = {
  /** The list; no value. */
  list: 'roleplays.list.v1',
  /** *Practise*: the form that invites; the value is the scenario's key. */
  practise: 'roleplays.practise.v1',
  /** Another scenario was chosen in that form; the value is its key. */
  scenario: 'roleplays.scenario.v1',
  /** The form that invites; its private_metadata is the id that the role-play will have. */
  inviteForm: 'roleplays.invite_form.v1',
  /** *Play the buyer*: their sheet; the value is the role-play's id, as in all below. */
  sheet: 'roleplays.sheet.v1',
  /** *Not now*. */
  decline: 'roleplays.decline.v1',
  /** *Take back* of an invitation. */
  cancel: 'roleplays.cancel.v1',
  /** The seller's own sheet, again. */
  own: 'roleplays.own.v1',
  /** *Done*: it was played. */
  done: 'roleplays.done.v1',
  /** *Give points*: the form. */
  score: 'roleplays.score.v1',
  /** The form of the points; its private_metadata is the role-play's id. */
  scoreForm: 'roleplays.score_form.v1',
  /** *Correct the points*: the form; then the form, its private_metadata is the role-play's id. */
  correct: 'roleplays.correct.v1',
  correctForm: 'roleplays.correct_form.v1',
  /** *Read* what it came to. */
  read: 'roleplays.read.v1',
  /** *Share*. */
  share: 'roleplays.share.v1',
  /** A number to follow was chosen; the value is its key, its block is called as the role-play: two ids are too long for a menu. */
  follow: 'roleplays.follow.v1',
} as const;
