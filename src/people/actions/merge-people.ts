import type { OnMerge } from '../../capability.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { replaceInstaller } from '../store/installer.ts';
import {
  isMerged,
  keepMerge,
  type Merge,
  mergeDated,
  mergedTables,
  moveAbsences,
  moveAliases,
  moveReports,
} from '../store/merging.ts';
import { moveMessageSettings } from '../store/message-settings.ts';
import { moveOpenings } from '../store/openings.ts';
import { personById } from '../store/people.ts';
import { updatePerson } from '../store/person-writes.ts';
import { linesFrom, reportsOf } from '../store/reporting-lines.ts';
import { holdWorkspace } from '../store/workspaces.ts';
import type { Change, Person } from '../types.ts';
import { auditChange } from './audit.ts';
import { wouldCircle } from './set-manager.ts';

/**
 * Makes one person of two: whatever names `from` or counts for them is `into`'s. Where both say something (team,
 * manager, role, work week), `into`'s holds. `followers` are what the other capabilities do. The row of `from` stays,
 * for the history's sake, but nobody finds it any more.
 *
 * Throws a UserError when both have a Slack account, one of them is another person by now, a guest would lead people,
 * or the reporting line would become a circle.
 */
export async function mergePeople(
  trx: Writer,
  change: Change,
  merge: Merge,
  followers: readonly OnMerge[],
): Promise<void> {
  const { workspaceId, today } = change;
  await holdWorkspace(trx, workspaceId);
  const { from, into } = await fitToMerge(trx, change, merge);
  for (const table of mergedTables) await mergeDated(trx, change, workspaceId, table, merge);
  await moveReports(trx, workspaceId, merge);
  await refuseCircle(trx, workspaceId, into);
  await moveAliases(trx, workspaceId, merge);
  await moveAbsences(trx, workspaceId, merge, change.clock.now());
  await moveOpenings(trx, workspaceId, merge);
  await moveMessageSettings(trx, workspaceId, merge);
  await replaceInstaller(trx, workspaceId, merge);
  await updatePerson(trx, workspaceId, into.id, {
    email: into.email ?? from.email,
    startedOn: into.startedOn ?? from.startedOn,
    locale: into.chosenLocale ?? from.chosenLocale,
  });
  await keepMerge(trx, workspaceId, merge);
  for (const follow of followers) await follow(trx, change, merge);
  await auditChange(trx, change, 'person', from.id, 'person.merged', { into: into.id, on: today });
}

async function fitToMerge(trx: Writer, { workspaceId, today }: Change, merge: Merge) {
  const from = await personById(trx, workspaceId, merge.from, today);
  const into = await personById(trx, workspaceId, merge.into, today);
  const areGone =
    (await isMerged(trx, workspaceId, merge.from)) || (await isMerged(trx, workspaceId, merge.into));
  if (!from || !into || areGone || from.id === into.id)
    throw new UserError((t) => t.matching.matchedMeanwhile);
  if (from.slackUserId && into.slackUserId) {
    throw new UserError((t) => t.matching.bothHaveSlack({ name: from.name, other: into.name }));
  }
  if (into.isGuest && (await reportsOf(trx, workspaceId, from.id, today)).length > 0) {
    throw new UserError((t) => t.people.guestCannotLead({ name: into.name }));
  }
  return { from, into };
}

/** The two may have stood above one another, with others between. */
async function refuseCircle(trx: Writer, workspaceId: string, into: Person) {
  for (const line of await linesFrom(trx, workspaceId, into.id, '', null)) {
    if (await wouldCircle(trx, workspaceId, into.id, line)) {
      throw new UserError((t) => t.matching.circle({ name: into.name }));
    }
  }
}
