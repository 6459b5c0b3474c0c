import type { Caller, Context } from '../../context.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type KpiBook, kpiBook } from '../../kpis/index.ts';
import { type MetricResult, resultsOf } from '../../promises/index.ts';
import { type RubricSkill, skillGaps } from '../../skills/index.ts';
import { waitsForScore } from '../rules/certificate.ts';
import type { Course } from '../rules/course.ts';
import { assignmentsOf } from '../store/assignments.ts';
import { allCourses } from '../store/courses.ts';
import { type Given, givenOf, inOrder } from './given.ts';
import { leadsPeople, mayKeep } from './keep.ts';
import { type OwnProgramme, programmesOf } from './programmes.ts';

/** A course for a skill in which the reader has a gap. */
export type Suggestion = { course: Course; skill: RubricSkill };

/** The caller's courses, what fits their gaps, and what else they may do here. */
export type MyCourses = {
  /** Those that run, and those that were finished lately. */
  programmes: OwnProgramme[];
  /** Without what comes later in a programme that runs: one thing after the other. */
  given: Given[];
  /** The last that was found of a number, by the assignment it was followed for. */
  results: ReadonlyMap<string, MetricResult>;
  suggestions: Suggestion[];
  book: KpiBook;
  leads: boolean;
  keeps: boolean;
};

/** What is done is shown until its number was compared for the second time, and a little longer. */
const SETTLED_DAYS = 45;
const MOST_SUGGESTIONS = 3;

/** Nobody can ask for another's. */
export async function myCourses(context: Context, caller: Caller): Promise<MyCourses> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const all = await givenOf(context, db, workspaceId, await assignmentsOf(db, workspaceId, [personId]));
  const shownSince = addDays(localDateOf(clock.now(), zone), -SETTLED_DAYS);
  const isFresh = ({ settledOn }: Given) => (settledOn ?? '') >= shownSince;
  const programmes = (await programmesOf(context, workspaceId, [personId], all)).filter(
    ({ steps, progress }) => !progress.isFinished || steps.some(isFresh),
  );
  const inProgramme = new Set(
    programmes.filter(({ progress }) => !progress.isFinished).flatMap(({ steps }) => steps),
  );
  const given = all.filter((each) => {
    if (each.standing === 'overdue') return true;
    return each.state === 'open' ? !inProgramme.has(each) : isFresh(each) || isValid(each);
  });
  const followed = given.flatMap(({ id, kpi }) => (kpi === null ? [] : [id]));
  const found = await resultsOf(db, workspaceId, 'course', followed);
  const taken = new Set(
    all
      .filter(({ state, expiredOn }) => state !== 'waived' && expiredOn === null)
      .map(({ courseId }) => courseId),
  );
  return {
    programmes,
    given: inOrder(given),
    results: new Map(found.map((result) => [result.source.id, result])),
    suggestions: await suggestionsFor(context, caller, taken),
    book: await kpiBook(db, workspaceId),
    leads: await leadsPeople(context, caller),
    keeps: await mayKeep(context, caller),
  };
}

/** Courses for the caller's own gaps, the widest first, without those they were given or did. */
async function suggestionsFor(
  { db, clock }: Context,
  { workspaceId, personId, zone }: Caller,
  taken: ReadonlySet<string>,
): Promise<Suggestion[]> {
  const courses = (await allCourses(db, workspaceId)).filter(({ id, isEnded }) => !isEnded && !taken.has(id));
  if (courses.every(({ skill }) => skill === null)) return [];
  const gaps = await skillGaps(db, workspaceId, personId, localDateOf(clock.now(), zone));
  return gaps
    .flatMap(({ skill }) =>
      courses.filter((course) => course.skill === skill.key).map((course) => ({ course, skill })),
    )
    .slice(0, MOST_SUGGESTIONS);
}

/** A certificate is shown as long as it counts. */
const isValid = ({ standing, expiresOn }: Given): boolean => standing === 'done' && expiresOn !== null;

/** The caller's courses whose date is over and that wait for nobody else, the oldest first. */
export async function overdueCourses(context: Context, { workspaceId, personId }: Caller): Promise<Given[]> {
  const open = await assignmentsOf(context.db, workspaceId, [personId], 'open');
  const given = await givenOf(context, context.db, workspaceId, open);
  return inOrder(given.filter((each) => each.standing === 'overdue' && !waitsForScore(each)));
}
