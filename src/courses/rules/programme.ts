import type { LocalDate } from '../../kernel/date.ts';
import { MOST_WORKING_DAYS } from './course.ts';
import type { Standing } from './due.ts';

/** A course of a programme, due so many working days after the programme's start. */
export type Step = { courseId: string; workingDays: number };

/** Several courses in order under one name, as a version says it. */
export type Programme = {
  id: string;
  version: number;
  name: string;
  steps: readonly Step[];
  /** Nobody is given it any more. */
  isEnded: boolean;
};

/** That somebody was given a programme, by a version that stays theirs. */
export type Enrolment = {
  id: string;
  programmeId: string;
  version: number;
  personId: string;
  assignedBy: string;
  startedOn: LocalDate;
};

export const FEWEST_STEPS = 2;
export const MOST_STEPS = 12;
/** Half a year of working days, which a leave may stretch. */
export const MOST_PROGRAMME_DAYS = 130;

/** A row of the form: a course, and the days somebody typed, or null for as many after the one before as it usually takes. */
export type TypedStep = { row: number; courseId: string; days: number | null; usualDays: number };

/** What is wrong with a row. */
export type StepFault = { row: number; what: 'twice' | 'earlier' | 'long' };

/** Steps out of rows, in their order; or the first that cannot be. Days never go back: what is due first stands first. */
export function stepsOf(rows: readonly TypedStep[]): Step[] | StepFault {
  const steps: Step[] = [];
  for (const { row, courseId, days, usualDays } of rows) {
    const before = steps.at(-1)?.workingDays ?? 0;
    const workingDays = days ?? before + Math.min(usualDays, MOST_WORKING_DAYS);
    if (steps.some((step) => step.courseId === courseId)) return { row, what: 'twice' };
    if (workingDays < before) return { row, what: 'earlier' };
    if (workingDays > MOST_PROGRAMME_DAYS) return { row, what: 'long' };
    steps.push({ courseId, workingDays });
  }
  return steps;
}

/** How far somebody is: how many of the courses that count are done, and the next one in order. */
export type Progress<Each> = { done: number; of: number; next: Each | null; isFinished: boolean };

/** What was waived does not count; what expired has to be done again. */
export function progressOf<Each extends { standing: Standing }>(inOrder: readonly Each[]): Progress<Each> {
  const counting = inOrder.filter(({ standing }) => standing !== 'waived');
  const done = counting.filter(({ standing }) => standing === 'done').length;
  const next = counting.find(({ standing }) => standing !== 'done') ?? null;
  return { done, of: counting.length, next, isFinished: next === null };
}
