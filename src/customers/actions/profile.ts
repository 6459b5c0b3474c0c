import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Reader, Writer } from '../../database/open.ts';
import { isUniqueViolation } from '../../database/unique-violation.ts';
import { UserError } from '../../errors.ts';
import { type Change, openChange, requirePermission, workspaceById } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { customerPermissions } from '../permissions.ts';
import type { Profile, ProfileRules } from '../profile.ts';
import { isSameProfile } from '../rules/versions.ts';
import { insertProfile, profileVersions } from '../store/profiles.ts';

/** The profile as it holds now, for whoever asks. */
export type ProfileSheet = {
  profile: Profile | null;
  /** Every version, for questions that were asked before. */
  versions: Profile[];
  currency: string;
  maySet: boolean;
};

export async function profileSheet(context: Context, caller: Caller): Promise<ProfileSheet> {
  const { currency } = await workspaceById(context.db, caller.workspaceId);
  const versions = await profileVersions(context.db, caller.workspaceId);
  return { profile: versions.at(-1) ?? null, versions, currency, maySet: caller.isAdmin };
}

/** The same for somebody who may change it. Throws a UserError for anyone but an admin. */
export async function requireProfileSetter(context: Context, caller: Caller): Promise<ProfileSheet> {
  const { today } = await changeOf(context.db, context, caller);
  const allowed = customerPermissions['profile.set'];
  const self = { personId: caller.personId };
  await requirePermission(context.db, caller, allowed, self, today, (t) => t.profile.adminsOnly);
  return profileSheet(context, caller);
}

/**
 * Lets the profile be this from today on, if `version` is still the last one (0: there is none). The first one holds for
 * the time before it, too; another one changes nothing of periods that are over. Throws a UserError for anyone but an
 * admin, and when somebody else was faster.
 */
export async function setProfile(
  context: Context,
  caller: Caller,
  { version, rules }: { version: number; rules: ProfileRules },
): Promise<{ profile: Profile; outcome: 'first' | 'changed' | 'unchanged' }> {
  await requireProfileSetter(context, caller);
  try {
    return await perform(context, caller, async (trx) => {
      const last = (await profileVersions(trx, caller.workspaceId)).at(-1);
      if ((last?.version ?? 0) !== version) throw new UserError((t) => t.profile.changedSince);
      return saveProfile(trx, await changeOf(trx, context, caller), rules);
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new UserError((t) => t.profile.changedSince);
    throw error;
  }
}

/** Appends a version from the change's day on; what holds already writes nothing. */
export async function saveProfile(
  trx: Writer,
  change: Change,
  rules: ProfileRules,
): Promise<{ profile: Profile; outcome: 'first' | 'changed' | 'unchanged' }> {
  const { workspaceId, actor, today, clock } = change;
  const last = (await profileVersions(trx, workspaceId)).at(-1);
  if (last && isSameProfile(last, rules)) return { profile: last, outcome: 'unchanged' };
  const profile = { ...rules, version: (last?.version ?? 0) + 1, validFrom: today };
  await insertProfile(trx, workspaceId, profile, { by: actor.actorId, at: clock.now() });
  const entry = { action: 'profile.set', subjectKind: 'workspace', subjectId: workspaceId };
  const { length: criteria } = rules.criteria;
  const detail = { version: profile.version, criteria, threshold: rules.threshold };
  await writeAudit(trx, change, workspaceId, [{ ...actor, ...entry, detail }]);
  return { profile, outcome: last ? 'changed' : 'first' };
}

function changeOf(db: Reader, context: Context, caller: Caller): Promise<Change> {
  const actor = { actorId: caller.personId, source: caller.source };
  return openChange(db, context, caller.workspaceId, actor);
}
