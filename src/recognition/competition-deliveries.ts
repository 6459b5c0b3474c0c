import type { DeliveryKind, Destination, DueDelivery, Message, Refusal, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { type Translations, translate } from '../locales/index.ts';
import { lookAtChannel, type Person, personById, toOnePerson } from '../people/index.ts';
import { CALLED_OFF, GRANTED, NOTE, NOTES, RESULT, STANDING, STARTED } from './actions/competition/kinds.ts';
import { postIn } from './actions/competition/place.ts';
import { type PrizeLine, prizeLine } from './actions/competition/prizes.ts';
import { type CompetitionView, competitionView } from './actions/competition/view.ts';
import { noteMessage } from './messages/competition/note.ts';
import {
  calledOffMessage,
  resultMessage,
  standingMessage,
  startedMessage,
} from './messages/competition/posts.ts';
import { grantedMessage } from './messages/competition/prizes.ts';
import { type Competition, standingOf } from './rules/competition/competition.ts';
import { competitionById } from './store/competition/competitions.ts';
import { prizesOf } from './store/competition/prizes.ts';

const GONE = { skip: 'there is no such competition' };
const SHARED = { refuse: 'shared_with_another_company' };

type Wording = (view: CompetitionView, t: Translations) => Message;
type Fits = (competition: Competition) => boolean;

const isAt =
  (...states: ReturnType<typeof standingOf>[]): Fits =>
  (competition) =>
    states.includes(standingOf(competition));

/** What is said of a competition in its channel, as it stands when it is said. */
function postDelivery(kind: string, fits: Fits, words: Wording): DeliveryKind {
  const load = async ({ db }: Context, { workspaceId, params }: DueDelivery): Promise<Competition | Skip> => {
    const competition = await competitionById(db, workspaceId, params.competitionId ?? '');
    if (!competition || competition.isHidden) return GONE;
    return fits(competition) ? competition : { skip: 'the competition has gone on' };
  };
  return {
    kind,
    async destination(context, delivery): Promise<Destination | Skip | Refusal> {
      const found = await load(context, delivery);
      if ('skip' in found) return found;
      const state = await lookAtChannel(context, found.channelId);
      return state === 'shared' ? SHARED : { channelId: found.channelId };
    },
    async render(context, delivery) {
      const found = await load(context, delivery);
      if ('skip' in found) return found;
      const round = delivery.params.round ? Number(delivery.params.round) : null;
      const view = await competitionView(context, delivery.workspaceId, found, round);
      const { locale } = await postIn(context, delivery.workspaceId, found.channelId);
      return words(view, translate(locale));
    },
  };
}

export const competitionPosts: readonly DeliveryKind[] = [
  postDelivery(STARTED, isAt('running'), startedMessage),
  postDelivery(STANDING, isAt('running'), standingMessage),
  postDelivery(RESULT, isAt('over'), resultMessage),
  postDelivery(CALLED_OFF, isAt('cancelled'), calledOffMessage),
];

/** To who created it. */
export const noteDelivery: DeliveryKind = {
  kind: NOTE,
  name: (t) => t.competitions.noteName,
  proactive: true,
  ...toOnePerson({
    find: loadNote,
    to: ({ person }) => person,
    say: ({ competition, person, prizes, what }) =>
      noteMessage(what, competition, prizes, translate(person.locale)),
  }),
};

/** To somebody whose prize was granted. */
export const grantedDelivery: DeliveryKind = {
  kind: GRANTED,
  name: (t) => t.competitions.prizeName,
  proactive: true,
  ...toOnePerson({
    find: loadPrize,
    to: ({ person }) => person,
    say: (found) => grantedMessage(found.line, translate(found.person.locale)),
  }),
};

async function loadNote(context: Context, { workspaceId, params, target }: DueDelivery) {
  const competition = await competitionById(context.db, workspaceId, params.competitionId ?? '');
  const what = NOTES.find((note) => note === params.what);
  const person = await personOf(context, workspaceId, competition?.createdBy ?? target);
  if (!competition || !what || !person) return GONE;
  const lines: PrizeLine[] = [];
  for (const { id } of what === 'grant' ? await prizesOf(context.db, workspaceId, competition.id) : []) {
    const line = await prizeLine(context, workspaceId, id, person.id);
    if (line && !line.prize.grantedAt) lines.push(line);
  }
  if (what === 'grant' && lines.length === 0) return { skip: 'every prize is granted' };
  return { competition, what, person, prizes: lines };
}

type Granted = { person: Person; line: PrizeLine };

async function loadPrize(
  context: Context,
  { workspaceId, params, target }: DueDelivery,
): Promise<Granted | Skip> {
  const person = await personOf(context, workspaceId, target);
  const line = person && (await prizeLine(context, workspaceId, params.prizeId ?? '', person.id));
  return person && line ? { person, line } : { skip: 'there is no such prize' };
}

const personOf = ({ db, clock }: Context, workspaceId: string, personId: string) =>
  personById(db, workspaceId, personId, localDateOf(clock.now(), 'UTC'));
