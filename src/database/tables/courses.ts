import type { LocalDate } from '../../kernel/date.ts';
import type { Fixed } from './columns.ts';

/** Tables of courses. */
export type CourseTables = {
  course: CourseTable;
  course_assignment: CourseAssignmentTable;
  course_attempt: CourseAttemptTable;
  course_programme: CourseProgrammeTable;
  course_programme_version: CourseProgrammeVersionTable;
  course_enrolment: CourseEnrolmentTable;
};

/** A course somewhere else: where it is, and which skill it is for. */
export type CourseTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  name: string;
  /** https. */
  link: string;
  /** A key of the rubric; null: of no skill in particular. */
  skill: string | null;
  /** About how long it takes. */
  minutes: number | null;
  /** How many working days people usually get for it; null: nobody said. */
  working_days: number | null;
  /** Percent from which its certificate is passed; null: it asks for none. */
  pass_mark: number | null;
  /** For so many months that is valid; null without a certificate. */
  valid_months: number | null;
  created_by: string;
  created_at: Fixed<number>;
  /** From then on nobody is given it any more. */
  ended_by: string | null;
  ended_at: number | null;
};

/** That somebody has to do a course. */
export type CourseAssignmentTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  course_id: Fixed<string>;
  person_id: string;
  assigned_by: string;
  /** Their date. */
  assigned_on: Fixed<LocalDate>;
  assigned_at: Fixed<number>;
  /** So many working days of theirs after that it is due. */
  working_days: Fixed<number>;
  /** When its person said that they began. */
  started_on: LocalDate | null;
  /** Since when its person waits for a score. */
  submitted_on: LocalDate | null;
  /** `open`, `done` or `waived`; whether an open one is overdue follows from the calendar. */
  state: string;
  settled_on: LocalDate | null;
  settled_by: string | null;
  settled_at: number | null;
  /** The date it had when it was settled. */
  due_then: LocalDate | null;
  /** What it was called and where it was when it was settled. */
  name_then: string | null;
  link_then: string | null;
  /** From this day on its certificate does not count any more. */
  expires_on: LocalDate | null;
  /** The day on which that was noticed, and it was given again unless it had ended; it is nobody's current one any more. */
  expired_on: LocalDate | null;
  /** What shows that it was done. */
  evidence: string;
  /** Why it was waived. */
  reason: string;
  /** The number that it should move, as its person chose. */
  kpi: string | null;
};

/** That a score of somebody's was entered. */
export type CourseAttemptTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  assignment_id: Fixed<string>;
  person_id: string;
  /** Their date. */
  taken_on: Fixed<LocalDate>;
  /** Percent. */
  score: Fixed<number>;
  /** From which it was passed then. */
  pass_mark: Fixed<number>;
  /** What the score rests on. */
  evidence: Fixed<string>;
  entered_by: string;
  entered_at: Fixed<number>;
};

/** Several courses in order under one name. */
export type CourseProgrammeTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  created_by: string;
  created_at: Fixed<number>;
  /** From then on nobody is given it any more. */
  ended_by: string | null;
  ended_at: number | null;
};

/** What a programme is called and consists of, as somebody wrote it; the highest counts for whoever begins. */
export type CourseProgrammeVersionTable = {
  workspace_id: Fixed<string>;
  programme_id: Fixed<string>;
  version: Fixed<number>;
  name: Fixed<string>;
  /** JSON: the courses in order, each with the working days after the start in which it is due. */
  steps: Fixed<string>;
  made_by: string;
  made_at: Fixed<number>;
};

/** That somebody was given a programme, by a version that stays theirs. */
export type CourseEnrolmentTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  programme_id: Fixed<string>;
  version: Fixed<number>;
  person_id: string;
  assigned_by: string;
  /** Their date. */
  started_on: Fixed<LocalDate>;
  assigned_at: Fixed<number>;
};
