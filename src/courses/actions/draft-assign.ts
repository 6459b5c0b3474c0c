import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { peopleLed, personById, relationTo, type Team, teamsLed } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { type RubricSkill, skillGaps, visibleSince } from '../../skills/index.ts';
import { coursePermissions } from '../permissions.ts';
import type { Course } from '../rules/course.ts';
import type { Programme } from '../rules/programme.ts';
import { assignmentsOf } from '../store/assignments.ts';
import { allCourses } from '../store/courses.ts';
import { allProgrammes } from '../store/programmes.ts';
import { leadsPeople } from './keep.ts';
import { rolesLed } from './whom.ts';

/** A course that can be given; `fits` names those of the caller's reports who have a gap in its skill. */
export type Choice = { course: Course; skill: RubricSkill | null; fits: string[] };

/** What the form to give people something shows: courses that fit most gaps first; `chosen` stands there already. */
export type AssignDraft = {
  programmes: Programme[];
  choices: Choice[];
  teams: Team[];
  roles: string[];
  chosen: { courseId: string; slackUserId: string } | null;
};

/** Throws a UserError for whoever leads nobody, and while there is no course. */
export async function draftAssign(context: Context, caller: Caller): Promise<AssignDraft> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  if (!(await leadsPeople(context, caller))) throw new UserError((t) => t.courses.onlyLeaders);
  const courses = (await allCourses(db, workspaceId)).filter(({ isEnded }) => !isEnded);
  if (courses.length === 0) throw new UserError((t) => t.courses.noneToAssign);
  const gaps = await gapsOfReports(context, caller);
  const choices = courses.map((course): Choice => {
    const fitting = gaps.filter(({ skill, taken }) => skill.key === course.skill && !taken.has(course.id));
    return { course, skill: fitting[0]?.skill ?? null, fits: fitting.map(({ name }) => name) };
  });
  return {
    programmes: (await allProgrammes(db, workspaceId)).filter(({ isEnded }) => !isEnded),
    choices: choices.toSorted((a, b) => b.fits.length - a.fits.length),
    teams: await teamsLed(db, workspaceId, personId, localDateOf(clock.now(), zone)),
    roles: await rolesLed(context, caller),
    chosen: null,
  };
}

/** The same with a course and one of those whom the caller leads chosen. Throws a UserError for anybody else. */
export async function draftAssignFor(
  context: Context,
  caller: Caller,
  { personId, courseId }: { personId: string; courseId: string },
): Promise<AssignDraft> {
  const { db, clock } = context;
  const today = localDateOf(clock.now(), caller.zone);
  const relation = await relationTo(db, caller, { personId }, today);
  if (!isAllowed(coursePermissions['courses.assign'], relation)) {
    throw new UserError((t) => t.courses.onlyLeaders);
  }
  const person = await personById(db, caller.workspaceId, personId, today);
  const draft = await draftAssign(context, caller);
  const slackUserId = person?.slackUserId;
  return slackUserId ? { ...draft, chosen: { courseId, slackUserId } } : draft;
}

/** Gaps are between somebody and who leads them directly: nobody else's come up, as in `visibleSince`. */
async function gapsOfReports({ db, clock }: Context, { workspaceId, personId, zone }: Caller) {
  const today = localDateOf(clock.now(), zone);
  const led = await peopleLed(db, workspaceId, personId, today);
  const found: { name: string; skill: RubricSkill; taken: ReadonlySet<string> }[] = [];
  for (const person of led.filter(({ managerId }) => managerId === personId)) {
    const day = localDateOf(clock.now(), person.zone);
    const since = await visibleSince(db, workspaceId, { personId: person.id, managerId: personId }, day);
    if (since === null) continue;
    const given = await assignmentsOf(db, workspaceId, [person.id]);
    const taken = new Set(
      given
        .filter(({ state, expiredOn }) => state !== 'waived' && expiredOn === null)
        .map(({ courseId }) => courseId),
    );
    for (const { skill } of await skillGaps(db, workspaceId, person.id, day, { since })) {
      found.push({ name: person.name, skill, taken });
    }
  }
  return found;
}
