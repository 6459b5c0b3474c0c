/** The ids of this capability's buttons and forms. A value's shape never changes under an id: a new shape is a new version. */
export const ids = {
  /** *Make it an action* on feedback; the value is the feedback's id. */
  fromFeedback: 'promises.from_feedback.v1',
  /** *New promise*: the form; no value. */
  make: 'promises.make.v1',
  /** Another owner was chosen in the form; the value is a person's id. */
  owner: 'promises.owner.v1',
  /** The form; its private_metadata is `encodeState`'s. */
  form: 'promises.make_form.v1',
  /** The list, as a message of its own; no value. */
  list: 'promises.list.v1',
  /** *Open*: one promise; the value is its id, as of all that follow. */
  open: 'promises.open.v1',
  done: 'promises.done.v1',
  say: 'promises.say.v1',
  sayForm: 'promises.say_form.v1',
  move: 'promises.move.v1',
  moveForm: 'promises.move_form.v1',
  drop: 'promises.drop.v1',
  dropForm: 'promises.drop_form.v1',
  /** *How is this worked out?*; no value. */
  how: 'promises.how.v1',
} as const;
