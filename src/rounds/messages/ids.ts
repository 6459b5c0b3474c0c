/** The ids of this capability's buttons and forms. A value's shape never changes under an id: a new shape is a new version. */
export const ids = {
  /** The reader's rounds, as a message of its own; no value. */
  list: 'rounds.list.v1',
  /** *Start one about me*: the form; no value. */
  make: 'rounds.make.v1',
  /** The form; its private_metadata is the id that the round will have, and its subject's. */
  form: 'rounds.form.v1',
  /** *Open*; the value is a round's id, as of all that follow. */
  open: 'rounds.open.v1',
  start: 'rounds.start.v1',
  decline: 'rounds.decline.v1',
  callOff: 'rounds.call_off.v1',
  withdraw: 'rounds.withdraw.v1',
  answer: 'rounds.answer.v1',
  /** The form to answer; its private_metadata is the round's id. */
  answerForm: 'rounds.answer_form.v1',
  result: 'rounds.result.v1',
} as const;

/** The fields of the form for a round, under which refusals stand. */
export const FIELDS = { peers: 'peers', reports: 'reports', end: 'end' } as const;
