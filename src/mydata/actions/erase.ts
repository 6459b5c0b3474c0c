import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { forgetDeleted } from '../../database/forget.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { translate } from '../../locales/index.ts';
import {
  actorOf,
  countErased,
  erasedAt,
  eraseIdentity,
  foldAlias,
  type Person,
  personById,
  requirePermission,
  resolvePerson,
  workspaceById,
} from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { mydataPermissions } from '../permissions.ts';
import { eraseRows } from '../store/erase-rows.ts';
import { idsOfPerson } from '../store/own-rows.ts';

/** Whom an admin means to erase. Throws a UserError for anybody who may not, and for people who cannot be erased now. */
export async function erasable(context: Context, caller: Caller, text: string): Promise<Person> {
  await requireAdmin(context, caller);
  const { db, clock } = context;
  const today = localDateOf(clock.now(), caller.zone);
  const found = await resolvePerson(db, caller.workspaceId, text, today);
  if (found.kind === 'none') throw new UserError((t) => t.erasure.nobody({ text }));
  if (found.kind === 'many') throw new UserError((t) => t.erasure.several({ text, n: found.people.length }));
  await requireGone(context, caller, found.person);
  return found.person;
}

/**
 * Erases somebody who left, once their name was typed as it stands: what was written to and about them goes, their numbers
 * stay as a former colleague's (`rules/erasure.ts`). Returns what they are called from now on. Throws a UserError, and nothing is
 * changed, for anybody who may not, for people who are still here, and for another name.
 */
export async function erase(
  context: Context,
  caller: Caller,
  { personId, typed }: { personId: string; typed: string },
): Promise<string> {
  await requireAdmin(context, caller);
  const { db, clock } = context;
  const { workspaceId } = caller;
  const person = await personById(db, workspaceId, personId, localDateOf(clock.now(), caller.zone));
  if (!person) throw new UserError((t) => t.common.notAMember);
  await requireGone(context, caller, person);
  if (foldAlias(typed) !== foldAlias(person.name))
    throw new UserError((t) => t.erasure.otherName({ name: person.name }));
  const { locale } = await workspaceById(db, workspaceId);
  const name = await perform(context, caller, async (trx) => {
    const number = (await countErased(trx, workspaceId)) + 1;
    const formerName = translate(locale).erasure.formerName({ number });
    const ids = await idsOfPerson(trx, workspaceId, personId);
    await eraseRows(trx, workspaceId, ids);
    await eraseIdentity(trx, workspaceId, ids, { name: formerName, at: clock.now() });
    const entry = { ...actorOf(caller), action: 'person.erased', subjectKind: 'person', subjectId: personId };
    await writeAudit(trx, context, workspaceId, [entry]);
    return formerName;
  });
  await forgetDeleted(db);
  return name;
}

async function requireAdmin({ db, clock }: Context, caller: Caller) {
  const today = localDateOf(clock.now(), caller.zone);
  const subject = { personId: caller.personId };
  await requirePermission(
    db,
    caller,
    mydataPermissions['mydata.erase'],
    subject,
    today,
    (t) => t.erasure.adminsOnly,
  );
}

/** Somebody who could still log in would be there again with the next look at Slack. */
async function requireGone({ db }: Context, { workspaceId, personId }: Caller, person: Person) {
  if (person.id === personId) throw new UserError((t) => t.erasure.notYourself);
  if (await erasedAt(db, workspaceId, person.id)) throw new UserError((t) => t.erasure.already);
  if (person.isActive && person.slackUserId !== null)
    throw new UserError((t) => t.erasure.stillHere({ name: person.name }));
}
