import type { Caller, Context } from '../../context.ts';
import type { Round } from '../rules/round.ts';
import { askedOf } from '../store/asked.ts';
import { roundById, roundsAbout, roundsLedBy } from '../store/rounds.ts';
import { type RoundView, viewOf } from './load.ts';

/** The rounds that somebody has to do with. Whether they have answered is not among it: nobody keeps that. */
export type MyRounds = {
  about: readonly RoundView[];
  led: readonly RoundView[];
  asked: readonly RoundView[];
};

/** Those that are over without a result are in no list. */
const isListed = ({ state }: Round) => state === 'offered' || state === 'running' || state === 'closed';

const MOST_OF_EACH = 10;

export async function myRounds(context: Context, caller: Caller): Promise<MyRounds> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const views = async (rounds: readonly Round[]) => {
    const found: RoundView[] = [];
    for (const round of rounds.filter(isListed).slice(0, MOST_OF_EACH)) {
      found.push(await viewOf(context, workspaceId, round));
    }
    return found;
  };
  const asked: Round[] = [];
  for (const { roundId, part } of await askedOf(db, workspaceId, personId)) {
    const round = part === 'self' ? null : await roundById(db, workspaceId, roundId);
    if (round?.state === 'running') asked.push(round);
  }
  const led = await views(await roundsLedBy(db, workspaceId, personId));
  return {
    about: await views(await roundsAbout(db, workspaceId, personId)),
    led: led.filter(({ manager }) => manager?.id === personId),
    asked: await views(asked),
  };
}

/** Those that wait for the caller to agree. */
export async function waitingRounds(context: Context, caller: Caller): Promise<RoundView[]> {
  const { workspaceId, personId } = caller;
  const offered = (await roundsAbout(context.db, workspaceId, personId)).filter(
    ({ state, openedBy }) => state === 'offered' && openedBy !== personId,
  );
  return Promise.all(offered.map((round) => viewOf(context, workspaceId, round)));
}
