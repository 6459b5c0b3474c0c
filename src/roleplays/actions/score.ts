import { knownPerson } from '../../calls/index.ts';
import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { nextAtWork, type Person } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { type Points, type Rubric, type RubricSkill, rubricAt } from '../../skills/index.ts';
import type { SkillScore } from '../rules/result.ts';
import { canScore, LONGEST_LINE, type Roleplay, SHORTEST_LINE, stateOf } from '../rules/roleplay.ts';
import { scoreRoleplay } from '../store/points.ts';
import { audit } from './play.ts';
import { requireRole, requireScenario } from './require.ts';

/** To who sold: the points are there. Period: the role-play's id. */
export const SCORED = 'roleplays.scored.v1';

const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/** The fields of the form: the points of a skill, and the line beside them. */
export const pointsField = (skill: string) => `points_${skill}`;
export const lineField = (skill: string) => `line_${skill}`;

/** What is scored today: the scenario's skills, as far as the rubric has them, else the rubric's first. */
export function skillsToScore(rubric: Rubric, wanted: readonly string[]): RubricSkill[] {
  const found = rubric.skills.filter(({ key }) => wanted.includes(key));
  return found.length > 0 ? found : rubric.skills.slice(0, 3);
}

/** What the form of the points starts with. Throws a UserError for everybody but who played the buyer, and once it is over. */
export async function startScore(
  context: Context,
  caller: Caller,
  id: string,
): Promise<{ roleplay: Roleplay; rep: Person; rubric: Rubric; skills: RubricSkill[]; title: string }> {
  const roleplay = await requireRole(context, caller, id, 'roleplays.play');
  const state = stateOf(roleplay, context.clock.now());
  if (state === 'scored') throw new UserError((t) => t.roleplays.scoredAlready);
  if (!canScore(state)) throw new UserError((t) => t.roleplays.tooLate);
  const rep = await knownPerson(context, caller, roleplay.repId);
  const { title, skills } = requireScenario(roleplay);
  const today = localDateOf(context.clock.now(), rep.zone);
  const rubric = await rubricAt(context.db, caller.workspaceId, today);
  return { roleplay, rep, rubric, skills: skillsToScore(rubric, skills), title };
}

/** Points and a line for each skill, as they are filled in. */
export type ScoreDraft = Readonly<Record<string, { points: Points | null; line: string }>>;

/** What was filled in, as it is kept. Throws a UserError, under its field, for a skill without points or without a line. */
export function readScores(skills: readonly { key: string }[], draft: ScoreDraft): SkillScore[] {
  return skills.map(({ key }) => {
    const { points, line } = draft[key] ?? { points: null, line: '' };
    if (points === null) throw new UserError((t) => t.roleplays.pointsMissing, pointsField(key));
    const said = line.trim().slice(0, LONGEST_LINE);
    if (said.length < SHORTEST_LINE) throw new UserError((t) => t.roleplays.lineMissing, lineField(key));
    return { skill: key, points, line: said };
  });
}

/**
 * Keeps the points of whoever played the buyer, once, and tells who sold. They count into no skill before they are shared. Throws a
 * UserError, under its field, for a skill without points or without a line.
 */
export async function score(
  context: Context,
  caller: Caller,
  id: string,
  draft: ScoreDraft,
): Promise<{ rep: Person }> {
  const { rep, rubric, skills } = await startScore(context, caller, id);
  const { workspaceId } = caller;
  const scores = readScores(skills, draft);
  const now = context.clock.now();
  const on = localDateOf(now, rep.zone);
  const dueAt = await nextAtWork(context.db, rep, now);
  await perform(context, caller, async (trx) => {
    const scored = { scores, rubricVersion: rubric.version, on, at: now };
    if (!(await scoreRoleplay(trx, workspaceId, id, scored))) {
      throw new UserError((t) => t.roleplays.scoredAlready);
    }
    const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
    await plan(trx, context, workspaceId, [
      { kind: SCORED, period: id, target: rep.id, params: { roleplayId: id }, dueAt, expiresAt },
    ]);
    await audit(trx, context, caller, 'roleplay.scored', id, { skills: scores.length });
  });
  return { rep };
}
