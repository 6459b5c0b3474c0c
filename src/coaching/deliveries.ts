import type { AgendaSource, DeliveryKind, DueDelivery, Message, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf, toInstant } from '../kernel/zoned.ts';
import { type Translations, translate } from '../locales/index.ts';
import { type Person, toPersonAtWork } from '../people/index.ts';
import { absences } from './actions/one-on-ones/absences.ts';
import { agendaOf } from './actions/one-on-ones/agenda.ts';
import { openOfDay, sessionsOfDay } from './actions/one-on-ones/open-of-day.ts';
import { type OwnPair, pairOf, stillMeet } from './actions/one-on-ones/pair.ts';
import {
  AFTER,
  ARRANGED,
  AWAY,
  BEFORE,
  ENDED,
  EXCUSED,
  MOVED,
} from './actions/one-on-ones/planned-messages.ts';
import {
  afterMessage,
  arrangedMessage,
  awayMessage,
  beforeMessage,
  endedMessage,
  leftOutMessage,
  movedMessage,
} from './messages/one-on-ones/notices.ts';
import type { Session } from './rules/one-on-ones/session.ts';
import { type OneOnOne, oneOnOneById } from './store/one-on-ones/series.ts';
import { sessionById } from './store/one-on-ones/sessions.ts';

type About = { session: Session; pair: OwnPair };

/** Everything that is said of 1:1s, to the two alone; `sources`: what later capabilities put on an agenda. */
export function oneOnOneDeliveries(sources: () => readonly AgendaSource[]): DeliveryKind[] {
  return [
    {
      ...ofSession(BEFORE, async (context, about, t, { workspaceId }) => {
        if (about.session.state !== 'planned') return { skip: 'settled already' };
        if (hasBegun(context, about)) return { skip: 'it has begun' };
        if (await whoIsOff(context, workspaceId, about)) return { skip: 'one of them is off' };
        const agenda = await agendaOf(context, workspaceId, about.pair, about.session, sources());
        return beforeMessage({ ...about, agenda }, t);
      }),
      notice: 'meetings',
      waitsUntil: lastCall,
    },
    { ...afterDelivery, notice: 'meetings', waitsUntil: async () => null },
    {
      ...ofSession(AWAY, async (context, about, t, { workspaceId }) => {
        const { session } = about;
        if (session.state !== 'planned') return { skip: 'settled already' };
        if (hasBegun(context, about)) return { skip: 'it has begun' };
        const excusedFor = await whoIsOff(context, workspaceId, about);
        return excusedFor ? awayMessage({ ...about, excusedFor }, t) : { skip: 'both are there now' };
      }),
      notice: 'meetings',
    },
    ofSession(MOVED, async (_context, about, t) =>
      about.session.state === 'planned' ? movedMessage(about, t) : { skip: 'settled already' },
    ),
    ofSession(EXCUSED, async (_context, about, t) =>
      about.session.state === 'excused' ? leftOutMessage(about, t) : { skip: 'it is on again' },
    ),
    ofRhythm(ARRANGED, ({ rhythm, pair }, t) => {
      if (rhythm.endedAt || !stillMeet(pair)) return { skip: 'ended already' };
      const first = toInstant(rhythm.firstOn, rhythm.time, pair.report.zone);
      return arrangedMessage({ rhythm, pair, first }, t);
    }),
    ofRhythm(ENDED, ({ rhythm, pair }, t) =>
      rhythm.endedWhy ? endedMessage({ why: rhythm.endedWhy, pair }, t) : { skip: 'it goes on' },
    ),
  ];
}

/** In time to be read before it begins, whatever they were not to be disturbed by. */
const LAST_CALL_MS = 10 * 60_000;

async function lastCall(context: Context, delivery: DueDelivery): Promise<Date> {
  const about = await loadSession(context, delivery);
  // Nothing is said then, so it need not wait.
  return 'skip' in about ? context.clock.now() : new Date(about.session.startsAt.getTime() - LAST_CALL_MS);
}

/** One message for all the 1:1s of somebody's day, after the last of them. */
const afterDelivery: DeliveryKind = {
  ...ofSession(AFTER, async (context, about, t, { workspaceId }) => {
    const open = await openOfDay(context, workspaceId, about.pair.me, about.session);
    return open.length > 0 ? afterMessage(open, t) : { skip: 'nothing is open' };
  }),
  async destination(context, delivery) {
    const about = await loadSession(context, delivery);
    if ('skip' in about) return about;
    const { me } = about.pair;
    const ofDay = await sessionsOfDay(context, delivery.workspaceId, me, about.session);
    const isLater = ({ session }: About) => session.startsAt > about.session.startsAt;
    return ofDay.some(isLater) ? { skip: 'said with the last one of the day' } : toPersonAtWork(context, me);
  },
};

/** What waited for its reader's hours may come too late. */
const hasBegun = ({ clock }: Context, { session }: About) => session.startsAt <= clock.now();

/** For whose sake it cannot be, as days off stand now. */
async function whoIsOff({ db, clock }: Context, workspaceId: string, { session, pair }: About) {
  const today = localDateOf(clock.now(), pair.report.zone);
  return (await absences(db, workspaceId, [session], today)).get(session.id) ?? null;
}

type Worded<T> = (
  context: Context,
  about: T,
  t: Translations,
  delivery: DueDelivery,
) => Promise<Message | Skip>;

function ofSession(kind: string, words: Worded<About>): DeliveryKind {
  return {
    kind,
    async destination(context, delivery) {
      const about = await loadSession(context, delivery);
      return 'skip' in about ? about : toPersonAtWork(context, about.pair.me);
    },
    async render(context, delivery) {
      const about = await loadSession(context, delivery);
      if ('skip' in about) return about;
      return words(context, about, translate(about.pair.me.locale), delivery);
    },
  };
}

function ofRhythm(
  kind: string,
  words: (about: { rhythm: OneOnOne; pair: OwnPair }, t: Translations) => Message | Skip,
): DeliveryKind {
  const load = async ({ db, clock }: Context, { workspaceId, params }: DueDelivery) => {
    const rhythm = await oneOnOneById(db, workspaceId, params.oneOnOneId ?? '');
    const pair = rhythm && (await pairOf(db, workspaceId, rhythm, localDateOf(clock.now(), 'UTC')));
    const own = pair && seenBy(pair, params.personId);
    return rhythm && own ? { rhythm, pair: own } : NOT_THEIRS;
  };
  return {
    kind,
    async destination(context, delivery) {
      const about = await load(context, delivery);
      return 'skip' in about ? about : toPersonAtWork(context, about.pair.me);
    },
    async render(context, delivery) {
      const about = await load(context, delivery);
      return 'skip' in about ? about : words(about, translate(about.pair.me.locale));
    },
  };
}

const NOT_THEIRS: Skip = { skip: 'not one of the two' };

/** The session for one of its two, as long as they meet and it stands where it was when this was planned. */
async function loadSession(
  { db, clock }: Context,
  { workspaceId, params }: DueDelivery,
): Promise<About | Skip> {
  const session = await sessionById(db, workspaceId, params.sessionId ?? '');
  if (!session || session.state === 'dropped') return { skip: 'not planned any more' };
  if (params.startsAt !== undefined && params.startsAt !== String(session.startsAt.getTime())) {
    return { skip: 'moved meanwhile' };
  }
  const pair = await pairOf(db, workspaceId, session, localDateOf(clock.now(), 'UTC'));
  if (!pair || !stillMeet(pair)) return { skip: 'they do not meet any more' };
  const own = seenBy(pair, params.personId);
  return own ? { session, pair: own } : NOT_THEIRS;
}

function seenBy({ manager, report }: { manager: Person; report: Person }, personId: string | undefined) {
  if (personId === manager.id) return { manager, report, me: manager, other: report };
  return personId === report.id ? { manager, report, me: report, other: manager } : null;
}
