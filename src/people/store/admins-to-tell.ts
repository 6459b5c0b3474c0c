import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Person } from '../types.ts';
import { allActivePeople } from './people.ts';

/** Whom to tell what only an admin can mend: who installed the bot, as long as they administer it, else every admin. */
export async function adminsToTell(db: Reader, workspaceId: string, date: LocalDate): Promise<Person[]> {
  const people = await allActivePeople(db, workspaceId, date);
  const admins = people.filter((person) => person.isAdmin && person.slackUserId !== null);
  const { installer_id: installerId } = await db
    .selectFrom('workspace')
    .select('installer_id')
    .where('id', '=', workspaceId)
    .executeTakeFirstOrThrow();
  const installer = admins.filter((admin) => admin.id === installerId);
  return installer.length > 0 ? installer : admins;
}
