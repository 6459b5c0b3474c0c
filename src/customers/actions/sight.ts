import type { Caller, Context } from '../../context.ts';
import type { Deal, DealOwners } from '../../deals/index.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { peopleLed } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { customerPermissions } from '../permissions.ts';

/** Whose deals a caller may know of: their own, those of people they lead, as an admin everybody's. */
export type Sight = {
  owners: DealOwners;
  today: LocalDate;
  may(what: 'customers.read_deals' | 'customers.answer', deal: Deal): boolean;
};

export async function sightOf({ db, clock }: Pick<Context, 'db' | 'clock'>, caller: Caller): Promise<Sight> {
  const { workspaceId, personId, isAdmin, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const led = isAdmin ? [] : (await peopleLed(db, workspaceId, personId, today)).map(({ id }) => id);
  const below = new Set(led);
  return {
    owners: isAdmin ? 'everybody' : [personId, ...led],
    today,
    may: (what, { ownerId }) =>
      isAllowed(customerPermissions[what], {
        isSelf: ownerId === personId,
        isInLineAbove: below.has(ownerId),
        isTeammate: false,
        isAdmin,
      }),
  };
}
