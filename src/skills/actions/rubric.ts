import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Reader, Writer } from '../../database/open.ts';
import { isUniqueViolation } from '../../database/unique-violation.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import {
  allActivePeople,
  type Change,
  foldAlias,
  openChange,
  requirePermission,
  salesRolesOn,
} from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { skillPermissions } from '../permissions.ts';
import type { Rubric, RubricSkill, SkillText } from '../rubric.ts';
import { isSameRubric, rubricOn, rubricProblem, skillsEver } from '../rules/versions.ts';
import { type Expectation, expectations, insertExpectation } from '../store/expectations.ts';
import { insertRubric, rubricVersions } from '../store/rubrics.ts';

/** What everybody is rated by, and what is expected of each role. */
export type RubricSheet = {
  rubric: Rubric;
  /** Skills that ended, too, each as it was last. */
  ever: RubricSkill[];
  /** Every role that somebody sells as, or of which something was said; by name. */
  roles: { roleKey: string; role: string; points: Readonly<Record<string, number>> }[];
  maySet: boolean;
  today: LocalDate;
};

export async function rubricSheet(context: Context, caller: Caller): Promise<RubricSheet> {
  const { db } = context;
  const { workspaceId } = caller;
  const { today } = await changeOf(db, context, caller);
  const everybody = skillPermissions['skills.read_rubric'];
  const self = { personId: caller.personId };
  await requirePermission(db, caller, everybody, self, today, (t) => t.skills.pairOnly);
  const versions = await rubricVersions(db, workspaceId);
  const rubric = rubricOn(versions, today);
  return {
    rubric,
    ever: skillsEver(versions, rubric),
    roles: await rolesOf(db, workspaceId, today),
    maySet: caller.isAdmin,
    today,
  };
}

async function rolesOf(db: Reader, workspaceId: string, today: LocalDate): Promise<RubricSheet['roles']> {
  const people = await allActivePeople(db, workspaceId, today);
  const roles = await salesRolesOn(
    db,
    workspaceId,
    people.map(({ id }) => id),
    today,
  );
  const said = await expectations(db, workspaceId);
  const names = new Map([...said.values()].map(({ roleKey, role }) => [roleKey, role]));
  for (const role of roles.values()) if (!names.has(foldAlias(role))) names.set(foldAlias(role), role);
  return [...names]
    .map(([roleKey, role]) => ({ roleKey, role, points: said.get(roleKey)?.points ?? {} }))
    .sort((a, b) => (a.roleKey < b.roleKey ? -1 : 1));
}

/** The same for somebody who may change it. Throws a UserError for anyone but an admin. */
export async function requireRubricSetter(context: Context, caller: Caller): Promise<RubricSheet> {
  const sheet = await rubricSheet(context, caller);
  const allowed = skillPermissions['skills.set_rubric'];
  const self = { personId: caller.personId };
  await requirePermission(context.db, caller, allowed, self, sheet.today, (t) => t.skills.adminsOnly);
  return sheet;
}

/**
 * Lets people be rated by these skills from today on, if `version` is still the last one. What was rated before keeps the
 * anchors of its version. Throws a UserError for anyone but an admin, for weights that are not 100 in all, and when
 * somebody else was faster.
 */
export async function setRubric(
  context: Context,
  caller: Caller,
  { version, skills }: { version: number; skills: readonly RubricSkill[] },
): Promise<{ rubric: Rubric; isNew: boolean }> {
  const { rubric } = await requireRubricSetter(context, caller);
  if (rubric.version !== version) throw new UserError((t) => t.skills.rubricChanged);
  const problem = rubricProblem(skills);
  const sum = skills.reduce((all, { weight }) => all + weight, 0);
  if (problem) throw new UserError((t) => t.skills.problem[problem]({ sum }));
  if (isSameRubric(rubric.skills, skills)) return { rubric, isNew: false };
  return unlessChanged(() =>
    perform(context, caller, async (trx) => ({
      rubric: await saveRubric(trx, await changeOf(trx, context, caller), skills),
      isNew: true,
    })),
  );
}

/** Appends a version from the change's day on. */
export async function saveRubric(
  trx: Writer,
  change: Change,
  skills: readonly RubricSkill[],
): Promise<Rubric> {
  const { workspaceId, actor, today, clock } = change;
  const versions = await rubricVersions(trx, workspaceId);
  const rubric = { version: (versions.at(-1)?.version ?? 0) + 1, validFrom: today, skills };
  await insertRubric(trx, workspaceId, rubric, { by: actor.actorId, at: clock.now() });
  const entry = { action: 'skill.rubric_set', subjectKind: 'workspace', subjectId: workspaceId };
  const detail = { version: rubric.version, skills: skills.length };
  await writeAudit(trx, change, workspaceId, [{ ...actor, ...entry, detail }]);
  return rubric;
}

/** A new skill with its words; its key is its own for ever. */
export const newSkill = (context: Pick<Context, 'newId'>, text: SkillText, weight: number): RubricSkill => ({
  key: `own_${context.newId()}`,
  weight,
  text,
});

/** Lets this be what is expected of those who sell as something. Throws a UserError for anyone but an admin. */
export async function setExpectation(
  context: Context,
  caller: Caller,
  { roleKey, points }: Pick<Expectation, 'roleKey' | 'points'>,
): Promise<{ role: string }> {
  const { roles } = await requireRubricSetter(context, caller);
  const found = roles.find((each) => each.roleKey === roleKey);
  if (!found) throw new UserError((t) => t.common.outdatedForm);
  await unlessChanged(() =>
    perform(context, caller, async (trx) =>
      saveExpectation(trx, await changeOf(trx, context, caller), { ...found, points }),
    ),
  );
  return { role: found.role };
}

/** Appends a version; what holds already writes nothing. */
export async function saveExpectation(
  trx: Writer,
  change: Change,
  { roleKey, role, points }: Omit<Expectation, 'version'>,
): Promise<void> {
  const { workspaceId, actor, clock } = change;
  const last = (await expectations(trx, workspaceId)).get(roleKey);
  if (sorted(last?.points ?? {}) === sorted(points)) return;
  const expectation = { roleKey, role, version: (last?.version ?? 0) + 1, points };
  await insertExpectation(trx, workspaceId, expectation, { by: actor.actorId, at: clock.now() });
  const entry = { action: 'skill.expectation_set', subjectKind: 'workspace', subjectId: workspaceId };
  await writeAudit(trx, change, workspaceId, [{ ...actor, ...entry, detail: { ...points } }]);
}

const sorted = (points: Readonly<Record<string, number>>) =>
  JSON.stringify(Object.entries(points).sort(([a], [b]) => (a < b ? -1 : 1)));

async function unlessChanged<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error)) throw new UserError((t) => t.skills.rubricChanged);
    throw error;
  }
}

function changeOf(db: Reader, context: Context, caller: Caller): Promise<Change> {
  return openChange(db, context, caller.workspaceId, { actorId: caller.personId, source: caller.source });
}
