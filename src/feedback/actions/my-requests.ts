import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { peopleByIds } from '../../people/index.ts';
import { requestsOf } from '../requests-store.ts';
import { alsoReads, type FeedbackRequest, type RequestState, stateOf } from '../rules/requests.ts';

/** A request in a list: the other's name (asker or asked), and whom it is about if not the asker. */
export type RequestLine = {
  request: FeedbackRequest;
  state: RequestState;
  name: string;
  aboutName: string | null;
};

/** Whose requests: a caller, or whoever is reminded of them. */
type Asker = Pick<Caller, 'workspaceId' | 'personId' | 'zone'>;

const DAYS_SHOWN = 60;
const MOST_SHOWN = 5;

/** What the caller was asked for and did not answer yet, newest first. */
export async function askedOfMe(context: Context, caller: Asker): Promise<RequestLine[]> {
  const lines = await linesOf(context, caller, 'asked_id');
  return lines.filter(({ state }) => state === 'open').slice(0, MOST_SHOWN);
}

/** What the caller asked for lately, and what became of it. */
export async function askedByMe(context: Context, caller: Caller): Promise<RequestLine[]> {
  return (await linesOf(context, caller, 'asker_id')).slice(0, MOST_SHOWN);
}

async function linesOf(context: Context, caller: Asker, as: 'asker_id' | 'asked_id'): Promise<RequestLine[]> {
  const { workspaceId, personId, zone } = caller;
  const now = context.clock.now();
  const since = new Date(now.getTime() - DAYS_SHOWN * 24 * 3_600_000);
  const requests = await requestsOf(context.db, workspaceId, as, personId, since);
  const ids = requests.flatMap(({ askerId, askedId, aboutId }) => [askerId, askedId, aboutId]);
  const people = await peopleByIds(context.db, workspaceId, [...new Set(ids)], localDateOf(now, zone));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return requests.map((request) => ({
    request,
    state: stateOf(request, now),
    name: names.get(as === 'asker_id' ? request.askedId : request.askerId) ?? '',
    aboutName: alsoReads(request) ? (names.get(request.aboutId) ?? '') : null,
  }));
}
