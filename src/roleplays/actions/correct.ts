import { knownPerson } from '../../calls/index.ts';
import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { plan } from '../../outbox/index.ts';
import { nextAtWork, type Person } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { type RubricSkill, rubricAt } from '../../skills/index.ts';
import { canCorrect, type Roleplay } from '../rules/roleplay.ts';
import { correctRoleplay } from '../store/points.ts';
import { audit } from './play.ts';
import { requireRole, requireScenario } from './require.ts';
import { readScores, type ScoreDraft } from './score.ts';

/** To who sold: points that they were given have changed. Period: the role-play's id and when. */
export const CORRECTED = 'roleplays.corrected.v1';

const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/** What the form to correct starts with: what was scored, with the words of that day's rubric. */
export type CorrectDraft = { roleplay: Roleplay; rep: Person; skills: RubricSkill[]; title: string };

/** Throws a UserError for everybody but who gave the points, and once others go by them or a day is over. */
export async function startCorrection(context: Context, caller: Caller, id: string): Promise<CorrectDraft> {
  const roleplay = await requireRole(context, caller, id, 'roleplays.play');
  const { scoredOn, scores } = roleplay;
  if (!scoredOn) throw new UserError((t) => t.roleplays.notScored);
  if (!canCorrect(roleplay, context.clock.now())) throw new UserError((t) => t.roleplays.tooLateToCorrect);
  const rep = await knownPerson(context, caller, roleplay.repId);
  const rubric = await rubricAt(context.db, caller.workspaceId, scoredOn);
  const skills = rubric.skills.filter(({ key }) => scores.some(({ skill }) => skill === key));
  return { roleplay, rep, skills, title: requireScenario(roleplay).title };
}

/** Puts other points in the place of those that were given; who sold is told. Throws a UserError under the field that is wrong. */
export async function correctScore(
  context: Context,
  caller: Caller,
  id: string,
  draft: ScoreDraft,
): Promise<{ rep: Person }> {
  const { roleplay, rep, skills } = await startCorrection(context, caller, id);
  const read = readScores(skills, draft);
  // A skill that left the rubric on the day itself keeps what it got.
  const scores = roleplay.scores.map((given) => read.find(({ skill }) => skill === given.skill) ?? given);
  const { workspaceId } = caller;
  const now = context.clock.now();
  const dueAt = await nextAtWork(context.db, rep, now);
  await perform(context, caller, async (trx) => {
    if (!(await correctRoleplay(trx, workspaceId, id, { scores, at: now }))) {
      throw new UserError((t) => t.roleplays.tooLateToCorrect);
    }
    const params = { roleplayId: id };
    const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
    await plan(trx, context, workspaceId, [
      { kind: CORRECTED, period: `${id} ${now.getTime()}`, target: rep.id, params, dueAt, expiresAt },
    ]);
    await audit(trx, context, caller, 'roleplay.corrected', id, { skills: scores.length });
  });
  return { rep };
}
