import type { DeliveryKind, DueDelivery, Message, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { type Translations, translate } from '../locales/index.ts';
import { type Person, personById, toOnePerson } from '../people/index.ts';
import { type RoundView, viewOf } from './actions/load.ts';
import { INVITED, NEWS, NEWS_KINDS, REMINDED } from './actions/planned-messages.ts';
import { invitedMessage, newsMessage, remindedMessage } from './messages/told.ts';
import type { Part } from './rules/questions.ts';
import { roundById } from './store/rounds.ts';

/** A round, and who is told of it. */
type About = { view: RoundView; reader: Person };

/** To somebody who is asked in a round that runs. That they have answered is no reason not to: it would be seen here. */
const ofAsked = (
  kind: string,
  words: (about: About & { part: Part }, t: Translations) => Message,
): DeliveryKind =>
  kindOf(kind, async (context, { view, reader }) => {
    const part = view.asked.find(({ person }) => person.id === reader.id)?.part;
    if (view.round.state !== 'running' || view.round.closesAt <= context.clock.now()) {
      return { skip: 'the round does not run' };
    }
    return part ? words({ view, reader, part }, translate(reader.locale)) : { skip: 'not asked any more' };
  });

export const roundDeliveries: readonly DeliveryKind[] = [
  ofAsked(INVITED, ({ view, part }, t) => invitedMessage(view, part, t)),
  {
    ...ofAsked(REMINDED, ({ view }, t) => remindedMessage(view, t)),
    name: (t) => t.rounds.reminderName,
    proactive: true,
  },
  kindOf(NEWS, async (context, { view, reader }, { params, workspaceId }) => {
    const { round, subject, manager } = view;
    const what = NEWS_KINDS.find((kind) => kind === params.what);
    if (!what || round.state !== STATES[what]) return { skip: 'it is otherwise by now' };
    const isReader = reader.id === subject.id || reader.id === manager?.id;
    if (what === 'result' && !isReader) return { skip: 'not theirs to read' };
    const today = localDateOf(context.clock.now(), 'UTC');
    const opener = await personById(context.db, workspaceId, round.openedBy, today);
    const told = { readerId: reader.id, opener: opener?.name ?? '' };
    return newsMessage(what, view, told, translate(reader.locale));
  }),
];

/** In which state of a round there is that to say. */
const STATES = {
  offered: 'offered',
  declined: 'declined',
  called_off: 'called_off',
  result: 'closed',
} as const;

function kindOf(
  kind: string,
  words: (context: Context, about: About, delivery: DueDelivery) => Promise<Message | Skip>,
): DeliveryKind {
  return {
    kind,
    ...toOnePerson({
      find: load,
      to: ({ reader }) => reader,
      say: (about, context, delivery) => words(context, about, delivery),
    }),
  };
}

async function load(context: Context, { workspaceId, target, params }: DueDelivery): Promise<About | Skip> {
  const round = await roundById(context.db, workspaceId, params.roundId ?? '');
  if (!round) return { skip: 'the round is gone' };
  const reader = await personById(context.db, workspaceId, target, localDateOf(context.clock.now(), 'UTC'));
  if (!reader) return { skip: 'its reader is gone' };
  return { view: await viewOf(context, workspaceId, round), reader };
}
