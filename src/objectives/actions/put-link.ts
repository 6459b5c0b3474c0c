import type { Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type Actor, holdWorkspace } from '../../people/index.ts';
import { goalKey, linkRefusal, type ParentKey, parentsOn } from '../rules/links.ts';
import { insertLink, linksAround } from '../store/links.ts';

/** What a goal becomes part of, and for how long; a null parent takes it out. */
export type NewLink = {
  goalId: string;
  parent: ParentKey | null;
  from: LocalDate;
  until: LocalDate | null;
  /** '' for the same KPI. */
  note: string;
};

/**
 * Stores what a goal is part of; nothing when it is so already. Throws a UserError when the goal would be part of itself, or
 * too deep. It asks nobody whether they may.
 */
export async function putLink(
  trx: Writer,
  context: Pick<Context, 'newId' | 'clock'>,
  { workspaceId, actor }: { workspaceId: string; actor: Actor },
  { goalId, parent, from, until, note }: NewLink,
): Promise<void> {
  // Two who link at once would see nothing of each other's link, and could close a circle.
  await holdWorkspace(trx, workspaceId);
  const links = await linksAround(trx, workspaceId, goalId, parent);
  const own = links.filter((link) => link.goalId === goalId);
  const last = own.at(-1);
  const standing = parentsOn(own, from).get(goalKey(goalId)) ?? null;
  const isSame = last?.from === from && last.until === until && last.note === note;
  if (standing === parent && (parent === null || isSame)) return;
  const version = (last?.version ?? 0) + 1;
  const refusal = linkRefusal(links, { goalId, version, parent, from, until });
  if (refusal === 'cycle') throw new UserError((t) => t.objectives.cycle, 'part_of');
  if (refusal === 'too_deep') throw new UserError((t) => t.objectives.tooDeep, 'part_of');
  const at = context.clock.now().getTime();
  await insertLink(
    trx,
    workspaceId,
    { goalId, version, parent, from, until, note },
    { authorId: actor.actorId, at },
  );
  await writeAudit(trx, context, workspaceId, [
    {
      ...actor,
      action: parent === null ? 'goal.unlinked' : 'goal.linked',
      subjectKind: 'goal',
      subjectId: goalId,
      detail: { version, parent, from, until },
    },
  ]);
}
