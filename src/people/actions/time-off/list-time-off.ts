import type { Caller, Context } from '../../../context.ts';
import { relationTo } from '../../access.ts';
import { peoplePermissions } from '../../own-permissions.ts';
import { isAllowed } from '../../permissions.ts';
import { isManager } from '../../store/reporting-lines.ts';
import { recordOpening } from '../record-opening.ts';
import { type Coming, comingOf } from './coming.ts';
import { type Reached, reachPerson } from './reach-person.ts';

/** A person's days off as someone who may see them finds them. */
export type TimeOffList = Reached & {
  coming: Coming;
  /** The caller may say who stands in for the person. */
  mayEndDeputies: boolean;
};

/** What the form for days off starts with. */
export type TimeOffDraft = Reached & {
  /** The person leads others, and the caller may say who stands in for them. */
  asksDeputy: boolean;
};

/** A person's days off that are still ahead. Throws a UserError for someone who may not see them. */
export async function listTimeOff(context: Context, caller: Caller, personId: string): Promise<TimeOffList> {
  const reached = await reachPerson(context, caller, personId, 'timeoff.read');
  await recordOpening(context, caller, personId, 'days_off', reached.today);
  const relation = await relationTo(context.db, caller, { personId }, reached.today);
  return {
    ...reached,
    coming: await comingOf(context.db, reached.person, reached.today),
    mayEndDeputies: isAllowed(peoplePermissions['deputies.set'], relation),
  };
}

/** The start of the form for a person's days off. Throws a UserError for someone who may not enter them. */
export async function draftTimeOff(
  context: Context,
  caller: Caller,
  personId: string,
): Promise<TimeOffDraft> {
  const { db } = context;
  const reached = await reachPerson(context, caller, personId, 'timeoff.set');
  const { today } = reached;
  const relation = await relationTo(db, caller, { personId }, today);
  const asksDeputy =
    isAllowed(peoplePermissions['deputies.set'], relation) &&
    (await isManager(db, caller.workspaceId, personId, today));
  return { ...reached, asksDeputy };
}
