import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { leadsSomeone, relationTo } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { perform } from '../../perform.ts';
import { coursePermissions } from '../permissions.ts';
import type { Course } from '../rules/course.ts';
import type { Programme } from '../rules/programme.ts';
import { allCourses } from '../store/courses.ts';
import { setEnded } from '../store/ending.ts';
import { allProgrammes } from '../store/programmes.ts';

/** Whether the caller leads anybody today. */
export async function leadsPeople({ db, clock }: Context, caller: Caller): Promise<boolean> {
  return leadsSomeone(db, caller.workspaceId, caller.personId, localDateOf(clock.now(), caller.zone));
}

/** Whether the caller may enter, change and end courses: admins, and whoever leads somebody. */
export async function mayKeep(context: Context, caller: Caller): Promise<boolean> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const relation = await relationTo(context.db, caller, { personId: caller.personId }, today);
  return isAllowed(coursePermissions['courses.keep'], relation) || leadsPeople(context, caller);
}

/** Throws a UserError for whoever may not. */
export async function requireKeeper(context: Context, caller: Caller): Promise<void> {
  if (!(await mayKeep(context, caller))) throw new UserError((t) => t.courses.onlyKeepers);
}

/** What people can be given. */
export type Catalogue = { courses: Course[]; programmes: Programme[] };

/** Every course and programme that is given to people, by name. Throws a UserError for whoever keeps none. */
export async function catalogueOf(context: Context, caller: Caller): Promise<Catalogue> {
  await requireKeeper(context, caller);
  const { db } = context;
  const runs = ({ isEnded }: { isEnded: boolean }) => !isEnded;
  return {
    courses: (await allCourses(db, caller.workspaceId)).filter(runs),
    programmes: (await allProgrammes(db, caller.workspaceId)).filter(runs),
  };
}

/** Ends a course: nobody is given it any more; who has it still does it. Throws a UserError when it does not run. */
export const endCourse = (context: Context, caller: Caller, id: string): Promise<void> =>
  end(context, caller, id, 'course');

/** Ends a programme in the same way. */
export const endProgramme = (context: Context, caller: Caller, id: string): Promise<void> =>
  end(context, caller, id, 'course_programme');

async function end(
  context: Context,
  caller: Caller,
  id: string,
  kind: 'course' | 'course_programme',
): Promise<void> {
  await requireKeeper(context, caller);
  await perform(context, caller, async (trx) => {
    const ended = { id, by: caller.personId, at: context.clock.now() };
    if (!(await setEnded(trx, caller.workspaceId, kind, ended))) throw gone(kind);
    await writeAudit(trx, context, caller.workspaceId, [keptBy(caller, kind, 'ended', id)]);
  });
}

const gone = (kind: 'course' | 'course_programme') =>
  new UserError((t) => (kind === 'course' ? t.courses.gone : t.programmes.gone));

/** A row of the audit about a course or programme. */
export const keptBy = (
  { personId, source }: Caller,
  subjectKind: 'course' | 'course_programme',
  what: string,
  subjectId: string,
  detail?: Readonly<Record<string, string>>,
) => ({
  ...{ actorId: personId, source, action: `${subjectKind}.${what}`, subjectKind, subjectId },
  ...(detail ? { detail } : {}),
});
