import type { LocalDate } from '../../kernel/date.ts';
import type { Fixed } from './columns.ts';

/** Tables of courses. */
export type CourseTables = {
  course: CourseTable;
  course_assignment: CourseAssignmentTable;
};

/** A course somewhere else: where it is, and which skill it is for. */
export type CourseTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  name: Fixed<string>;
  /** https. */
  link: Fixed<string>;
  /** A key of the rubric; null: of no skill in particular. */
  skill: Fixed<string | null>;
  /** About how long it takes. */
  minutes: Fixed<number | null>;
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
  /** `open`, `done` or `waived`; whether an open one is overdue follows from the calendar. */
  state: string;
  settled_on: LocalDate | null;
  settled_by: string | null;
  settled_at: number | null;
  /** The date it had when it was settled. */
  due_then: LocalDate | null;
  /** What shows that it was done. */
  evidence: string;
  /** Why it was waived. */
  reason: string;
  /** The number that it should move, as its person chose. */
  kpi: string | null;
};
