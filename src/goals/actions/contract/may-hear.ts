import type { Context } from '../../../context.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { type Person, relationTo } from '../../../people/index.ts';
import { isAllowed } from '../../../people/permissions.ts';
import { goalPermissions } from '../../permissions.ts';
import type { ProposalSheet } from './sheet.ts';

/** Whether somebody may still be told of a goal: its person, those above them, and admins. */
export async function mayHear(context: Context, sheet: ProposalSheet, reader: Person): Promise<boolean> {
  const { workspaceId, id: personId, isAdmin } = reader;
  const today = localDateOf(context.clock.now(), reader.zone);
  const subject = { personId: sheet.person.id };
  const relation = await relationTo(context.db, { workspaceId, personId, isAdmin }, subject, today);
  return isAllowed(goalPermissions['goals.read'], relation);
}
