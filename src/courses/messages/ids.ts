/** The ids of this capability's buttons and forms. A value's shape never changes under an id: a new shape is a new version. */
export const ids = {
  /** The reader's courses, as a message of its own; no value. */
  mine: 'courses.mine.v1',
  /** *Open*: one that somebody was given; the value is its id, as of those up to `scoreForm`. */
  open: 'courses.open.v1',
  start: 'courses.start.v1',
  done: 'courses.done.v1',
  doneForm: 'courses.done_form.v1',
  waive: 'courses.waive.v1',
  waiveForm: 'courses.waive_form.v1',
  /** *Enter score*: the form. */
  score: 'courses.score.v1',
  /** Its private_metadata is the assignment's id and the one that the attempt will have. */
  scoreForm: 'courses.score_form.v1',
  /** *Take it*: a course for oneself; the value is the course's id. */
  take: 'courses.take.v1',
  /** The courses of those whom the reader leads; no value. */
  team: 'courses.team.v1',
  /** *Assign*: the form; no value. */
  assign: 'courses.assign.v1',
  /** The same with somebody and a course chosen; see `assignForValue`. */
  assignFor: 'courses.assign_for.v1',
  assignForm: 'courses.assign_form.v1',
  /** Every course and programme, to change them; no value. */
  all: 'courses.all.v1',
  /** *New course*: the form; no value. Its private_metadata is the id that the course will have. */
  make: 'courses.new.v1',
  makeForm: 'courses.new_form.v1',
  /** *Change*: the form, filled in; the value is a course's id, and so is the form's private_metadata. */
  edit: 'courses.edit.v1',
  editForm: 'courses.edit_form.v1',
  /** *End*; the value is a course's id. */
  end: 'courses.end.v1',
  /** A programme that somebody was given; the value is the enrolment's id. */
  programme: 'courses.programme.v1',
  /** *New programme*; no value. */
  programmeNew: 'courses.programme_new.v1',
  /** *Change*; the value is a programme's id. */
  programmeEdit: 'courses.programme_edit.v1',
  /** *More courses*: the form with more rows; the value is the `programmeState` that it has then. */
  programmeMore: 'courses.programme_more.v1',
  /** Its private_metadata is `programmeState`. */
  programmeForm: 'courses.programme_form.v1',
  /** *End*; the value is a programme's id. */
  programmeEnd: 'courses.programme_end.v1',
} as const;

/** The fields of the forms, under which refusals stand; those of a programme's rows are in `actions/save-programme.ts`. */
export const FIELDS = {
  name: 'name',
  link: 'link',
  skill: 'skill',
  minutes: 'minutes',
  days: 'days',
  certificate: 'certificate',
  pass: 'pass',
  months: 'months',
  course: 'course',
  people: 'people',
  team: 'team',
  role: 'role',
  evidence: 'evidence',
  kpi: 'kpi',
  reason: 'reason',
  score: 'score',
} as const;

/** Somebody, and the course that they are to be given. */
export const assignForValue = (of: { personId: string; courseId: string }): string =>
  `${of.personId} ${of.courseId}`;

export function readAssignFor(value: string): { personId: string; courseId: string } {
  const [personId = '', courseId = ''] = value.split(' ');
  return { personId, courseId };
}

const PROGRAMME = 'programme ';

/** A programme among the courses of a menu. */
export const programmeChoice = (id: string): string => `${PROGRAMME}${id}`;

/** The programme that was chosen; null for a course. */
export const chosenProgramme = (choice: string): string | null =>
  choice.startsWith(PROGRAMME) ? choice.slice(PROGRAMME.length) : null;

/** Which version of which programme a form makes, and how many rows it has. */
export type ProgrammeState = { id: string; version: number; rows: number };

export const programmeState = ({ id, version, rows }: ProgrammeState): string => `${id} ${version} ${rows}`;

/** Null for what is none. */
export function readProgrammeState(metadata: string): ProgrammeState | null {
  const [id = '', version = '', rows = ''] = metadata.split(' ');
  const isWhole = (text: string) => /^\d{1,4}$/.test(text);
  return id && isWhole(version) && isWhole(rows)
    ? { id, version: Number(version), rows: Number(rows) }
    : null;
}
