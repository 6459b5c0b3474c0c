import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { perform } from '../../perform.ts';
import { type Course, LONGEST_NAME, readWhole, SHORTEST_TEXT, usualDays } from '../rules/course.ts';
import {
  FEWEST_STEPS,
  MOST_PROGRAMME_DAYS,
  type Programme,
  type Step,
  stepsOf,
  type TypedStep,
} from '../rules/programme.ts';
import { insertVersion } from '../store/programmes.ts';
import { catalogueOf, keptBy } from './keep.ts';

/** A row of the form as it was typed: without a course it says nothing. */
export type TypedRow = { courseId: string | null; days: string };

/** A programme as the form holds it; `version` is the one that it makes, the first for a new programme. */
export type ProgrammeForm = { id: string; version: number; name: string; rows: readonly TypedRow[] };

/** What the form shows: the courses to choose from, and the programme as it is. */
export type ProgrammeDraft = { courses: Course[]; programme: Programme | null };

/** Throws a UserError for whoever may not make one, for one that does not run, and while there are too few courses. */
export async function draftProgramme(
  context: Context,
  caller: Caller,
  id: string | null,
): Promise<ProgrammeDraft> {
  const { courses, programmes } = await catalogueOf(context, caller);
  const programme = id === null ? null : (programmes.find((each) => each.id === id) ?? null);
  if (id !== null && !programme) throw new UserError((t) => t.programmes.gone);
  if (courses.length < FEWEST_STEPS) throw new UserError((t) => t.programmes.fewCourses);
  return { courses, programme };
}

/**
 * Keeps a programme for whoever begins from now on; those who have it keep theirs. Throws a UserError under the field that is
 * wrong, and when somebody else changed it meanwhile.
 */
export async function saveProgramme(context: Context, caller: Caller, form: ProgrammeForm): Promise<string> {
  const { id, version } = form;
  const { courses } = await draftProgramme(context, caller, version === 1 ? null : id);
  const name = form.name.trim().replace(/\s+/g, ' ');
  if (name.length < SHORTEST_TEXT || name.length > LONGEST_NAME) {
    throw new UserError((t) => t.courses.badName, 'name');
  }
  const steps = readSteps(form.rows, courses);
  await perform(context, caller, async (trx) => {
    const made = { by: caller.personId, at: context.clock.now() };
    if (!(await insertVersion(trx, caller.workspaceId, { id, version, name, steps }, made))) {
      throw new UserError((t) => t.programmes.changedMeanwhile);
    }
    const what = version === 1 ? 'added' : 'changed';
    await writeAudit(trx, context, caller.workspaceId, [keptBy(caller, 'course_programme', what, id)]);
  });
  return name;
}

/** The field of a row's course, and that of its days: under these refusals stand. */
export const courseField = (row: number): string => `course_${row}`;
export const daysField = (row: number): string => `days_${row}`;

function readSteps(rows: readonly TypedRow[], courses: readonly Course[]): Step[] {
  const typed = rows.flatMap(({ courseId, days: text }, row): TypedStep[] => {
    if (courseId === null) return [];
    const course = courses.find(({ id }) => id === courseId);
    if (!course) throw new UserError((t) => t.courses.gone, courseField(row));
    const days = text.trim() === '' ? null : readWhole(text);
    if (text.trim() !== '' && (days === null || days < 1)) {
      throw new UserError((t) => t.programmes.badDays({ most: MOST_PROGRAMME_DAYS }), daysField(row));
    }
    return [{ row, courseId, days, usualDays: usualDays(course) }];
  });
  const steps = stepsOf(typed);
  if (!Array.isArray(steps)) {
    const { row, what } = steps;
    if (what === 'twice') throw new UserError((t) => t.programmes.twice, courseField(row));
    if (what === 'earlier') throw new UserError((t) => t.programmes.earlier, daysField(row));
    throw new UserError((t) => t.programmes.badDays({ most: MOST_PROGRAMME_DAYS }), daysField(row));
  }
  if (steps.length < FEWEST_STEPS) throw new UserError((t) => t.programmes.fewSteps, courseField(0));
  return steps;
}
