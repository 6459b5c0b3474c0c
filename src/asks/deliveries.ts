import type { DeliveryKind, DueDelivery, Message, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { type Person, personById, toOnePerson, toPersonAtWork } from '../people/index.ts';
import { ANSWERED } from './actions/answer.ts';
import { type AskLine, digestOf, linesFor, openOf } from './actions/lines.ts';
import { DIGEST } from './actions/plan-digests.ts';
import { answeredMessage } from './messages/answered.ts';
import { digestMessage } from './messages/digest.ts';
import { askById } from './store.ts';

/** To a manager, or who stands in for them that day: all that their people need and nobody answered. */
export const digestDelivery: DeliveryKind = {
  kind: DIGEST,
  name: (t) => t.asks.messageName,
  proactive: true,
  async destination(context, { workspaceId, params }) {
    const digest = await digestOf(context, workspaceId, params.managerId ?? '');
    if (!digest?.reader) return { skip: 'neither the manager nor a deputy is at work' };
    if (openOf(digest).length === 0) return { skip: 'everything was answered or taken back' };
    return toPersonAtWork(context, digest.reader);
  },
  async render(context, { workspaceId, params }): Promise<Message | Skip> {
    const digest = await digestOf(context, workspaceId, params.managerId ?? '');
    if (!digest?.reader || openOf(digest).length === 0) return { skip: 'nothing is open' };
    return digestMessage(digest, translate(digest.reader.locale));
  },
};

/** To the asker, who waits for it: what was answered. */
export const answeredDelivery: DeliveryKind = {
  kind: ANSWERED,
  ...toOnePerson({
    find: load,
    to: ({ asker }) => asker,
    say: (found) => answeredMessage(found.line, translate(found.asker.locale)),
  }),
};

async function load(
  { db, clock }: Context,
  { workspaceId, params }: DueDelivery,
): Promise<{ asker: Person; line: AskLine } | Skip> {
  const ask = await askById(db, workspaceId, params.askId ?? '');
  if (!ask?.answer) return { skip: 'there is no answer' };
  const today = localDateOf(clock.now(), 'UTC');
  const asker = await personById(db, workspaceId, ask.askerId, today);
  if (!asker) return { skip: 'the asker is gone' };
  const own = { today: localDateOf(clock.now(), asker.zone), zone: asker.zone };
  const [line] = await linesFor(db, workspaceId, [ask], own);
  return line ? { asker, line } : { skip: 'the ask is gone' };
}
