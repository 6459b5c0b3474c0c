import type { Context } from '../../context.ts';
import { type Enrolment, type Programme, type Progress, progressOf } from '../rules/programme.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { programmeVersions } from '../store/programmes.ts';
import type { Given } from './given.ts';

/** A programme that somebody was given: its courses in order as they stand for them, and how far they are. */
export type OwnProgramme = {
  enrolment: Enrolment;
  programme: Programme;
  steps: Given[];
  progress: Progress<Given>;
};

/**
 * The programmes of some people by the versions that are theirs, out of all that they were given. What had ended before they
 * began, and so was never given to them, is no step of theirs.
 */
export async function programmesOf(
  { db }: Context,
  workspaceId: string,
  personIds: readonly string[],
  given: readonly Given[],
): Promise<OwnProgramme[]> {
  const enrolments = await enrolmentsOf(db, workspaceId, personIds);
  if (enrolments.length === 0) return [];
  const versions = new Map(
    (await programmeVersions(db, workspaceId)).map((each) => [`${each.id} ${each.version}`, each]),
  );
  const theirs = Map.groupBy(given, ({ personId, courseId }) => `${personId} ${courseId}`);
  // Of two who were merged both may have begun the same one: the last counts.
  const last = new Map(enrolments.map((each) => [`${each.personId} ${each.programmeId}`, each]));
  return [...last.values()].flatMap((enrolment): OwnProgramme[] => {
    const programme = versions.get(`${enrolment.programmeId} ${enrolment.version}`);
    if (!programme) return [];
    const steps = programme.steps.flatMap(({ courseId }) => {
      const step = currentOf(theirs.get(`${enrolment.personId} ${courseId}`) ?? []);
      return step ? [step] : [];
    });
    return [{ enrolment, programme, steps, progress: progressOf(steps) }];
  });
}

/** How one course stands for somebody who may have had it more than once. */
const currentOf = (given: readonly Given[]): Given | undefined =>
  given.findLast(({ state, expiredOn }) => state !== 'waived' && expiredOn === null) ?? given.at(-1);
