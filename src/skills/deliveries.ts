import type { DeliveryKind, DueDelivery, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { addDays, type LocalDate } from '../kernel/date.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { type Person, personById, toOnePerson } from '../people/index.ts';
import { RATED } from './actions/give-ratings.ts';
import { visibleSince } from './actions/visible-since.ts';
import { ratedMessage } from './messages/notices.ts';
import { WAIT_DAYS } from './rules/opening.ts';
import { hiddenFromViewer } from './rules/sight.ts';
import { ratingsOf } from './store/ratings.ts';

/** To the other of the pair: that one said how they see skills; never what. */
export const ratedDelivery: DeliveryKind = {
  kind: RATED,
  name: (t) => t.skills.messageName,
  proactive: true,
  ...toOnePerson({
    find: load,
    to: ({ reader }) => reader,
    async say({ person, manager, reader, by, since, today }, context, delivery) {
      const from = [addDays(today, -WAIT_DAYS), since].sort().at(-1) ?? today;
      const ratings = await ratingsOf(context.db, delivery.workspaceId, person.id, from);
      const side = by === 'self' ? 'manager' : 'self';
      const hidden = hiddenFromViewer(ratings, { side, viewerId: reader.id, since, today });
      const name = by === 'self' ? person.name : manager.name;
      const notice = { name, personId: person.id, by, until: hidden?.until ?? null };
      return ratedMessage(notice, translate(reader.locale));
    },
  }),
};

type Loaded = {
  person: Person;
  manager: Person;
  reader: Person;
  by: 'self' | 'manager';
  since: LocalDate;
  today: LocalDate;
};

/** The pair as it is now: whoever no longer leads the person hears nothing of them, and the other way round. */
async function load({ db, clock }: Context, { workspaceId, params }: DueDelivery): Promise<Loaded | Skip> {
  const now = clock.now();
  const known = await personById(db, workspaceId, params.personId ?? '', localDateOf(now, 'UTC'));
  if (!known) return { skip: 'the person is gone' };
  const today = localDateOf(now, known.zone);
  const person = (await personById(db, workspaceId, known.id, today)) ?? known;
  const manager = await personById(db, workspaceId, params.managerId ?? '', today);
  const since =
    manager && (await visibleSince(db, workspaceId, { personId: person.id, managerId: manager.id }, today));
  if (!manager || since === null) return { skip: 'leads them no longer' };
  const by = params.by === 'self' ? 'self' : 'manager';
  return { person, manager, reader: by === 'self' ? manager : person, by, since, today };
}
