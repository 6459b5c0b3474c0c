/** The ids of this capability's buttons and forms. A value's shape never changes under an id: a new shape is a new version. */
export const ids = {
  /** The reader's courses, as a message of its own; no value. */
  mine: 'courses.mine.v1',
  /** *Open*: one that somebody was given; the value is its id, as of `done` and `waive`. */
  open: 'courses.open.v1',
  done: 'courses.done.v1',
  doneForm: 'courses.done_form.v1',
  waive: 'courses.waive.v1',
  waiveForm: 'courses.waive_form.v1',
  /** The courses of those whom the reader leads; no value. */
  team: 'courses.team.v1',
  /** *Assign*: the form; no value. */
  assign: 'courses.assign.v1',
  assignForm: 'courses.assign_form.v1',
  /** Every course, to end one; no value. */
  all: 'courses.all.v1',
  /** *New course*: the form; no value. Its private_metadata is the id that the course will have. */
  make: 'courses.new.v1',
  makeForm: 'courses.new_form.v1',
  /** *End*; the value is a course's id. */
  end: 'courses.end.v1',
} as const;

/** The fields of the forms, under which refusals stand. */
export const FIELDS = {
  name: 'name',
  link: 'link',
  skill: 'skill',
  minutes: 'minutes',
  course: 'course',
  people: 'people',
  team: 'team',
  days: 'days',
  evidence: 'evidence',
  kpi: 'kpi',
  reason: 'reason',
} as const;
