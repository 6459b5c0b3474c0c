import type { Caller, Context } from '../../context.ts';
import { periodOf } from '../../kernel/company-year.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { standingsOf } from '../../outbox/index.ts';
import { companyYear, peopleByIds, requirePermission, teamById } from '../../people/index.ts';
import { recognitionPermissions } from '../permissions.ts';
import { canTakeBack, type Praise } from '../rules/praise.ts';
import { countReceived, praiseByGiver, praiseReceived } from '../store/lists.ts';
import { PUBLIC } from './give-praise.ts';

/** What I was thanked for, and by whom. */
export type ReceivedPraise = { praise: Praise; name: string; teamName: string | null };
/** What I gave in one go. `isLost`: it could not be posted in the channel. */
export type GivenLine = {
  praise: Praise;
  names: string[];
  teamName: string | null;
  /** How many of them said thanks. */
  thanked: number;
  isLost: boolean;
  canTakeBack: boolean;
};

export type MyPraise = { received: ReceivedPraise[]; given: GivenLine[] };

/** As many as a message holds; `/mydata` has all. */
const MOST_LINES = 10;

/** The caller's own, newest first; nobody can ask for another's. */
export async function myPraise(context: Context, caller: Caller): Promise<MyPraise> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const now = clock.now();
  const today = localDateOf(now, zone);
  const allowed = recognitionPermissions['recognition.read'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.recognition.notYours);
  const received = await praiseReceived(db, workspaceId, personId, MOST_LINES);
  const given = await praiseByGiver(db, workspaceId, personId, MOST_LINES);
  const others = [...received.map(({ giverId }) => giverId), ...given.map(({ receiverId }) => receiverId)];
  const people = await peopleByIds(db, workspaceId, others, today);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  const teamIds = [...new Set([...received, ...given].flatMap(({ teamId }) => teamId ?? []))];
  const teams = await Promise.all(teamIds.map((id) => teamById(db, workspaceId, id, today)));
  const teamName = ({ teamId }: Praise) => teams.find((team) => team?.id === teamId)?.name ?? null;
  const goes = [...Map.groupBy(given, ({ givenId }) => givenId).values()];
  const posts = await standingsOf(
    db,
    workspaceId,
    PUBLIC,
    given.map(({ givenId }) => givenId),
  );
  return {
    received: received.map((praise) => ({
      praise,
      name: nameOf(praise.giverId),
      teamName: teamName(praise),
    })),
    given: goes.flatMap((rows) => {
      const [praise] = rows;
      if (!praise) return [];
      const state = posts.get(praise.givenId)?.state;
      return {
        praise,
        names: rows.map(({ receiverId }) => nameOf(receiverId)),
        teamName: teamName(praise),
        thanked: rows.filter(({ thankedAt }) => thankedAt).length,
        isLost: state === 'failed' || state === 'skipped',
        canTakeBack: canTakeBack(praise.givenAt, now),
      };
    }),
  };
}

/** How often the caller was thanked in the company's running month. */
export async function thankedThisMonth(context: Context, caller: Caller): Promise<number> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const month = periodOf(await companyYear(db, workspaceId), 'month', localDateOf(clock.now(), zone));
  return countReceived(db, workspaceId, personId, { from: month.start, until: month.end });
}
