import type { Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { plan } from '../../outbox/index.ts';
import { nextAtWork, type Person } from '../../people/index.ts';

/** To who is asked to be a buddy. Period: the onboarding's id and the day. */
export const BUDDY_ASKED = 'onboarding.buddy_asked.v1';
/** Before day one, to the manager and the buddy: what is theirs. Period: the onboarding's id. */
export const BEFORE = 'onboarding.before.v1';
/** To the newcomer on their first day. Period: the onboarding's id. */
export const FIRST_DAY = 'onboarding.first_day.v1';
/** What is to be done in a week, to whoever has something. Period: the week. */
export const WEEK = 'onboarding.week.v1';
/** To the manager: a gate waits for their word. Period: an id of its own. */
export const GATE_ASKED = 'onboarding.gate_asked.v1';
/** To the newcomer: what the manager said of a gate. Period: an id of its own. */
export const GATE_DECIDED = 'onboarding.gate_decided.v1';

/** A holiday of two weeks that nobody knew of still leaves time for it. */
const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/** What is said to somebody within their hours. */
export type Told = {
  kind: string;
  period: string;
  params: Readonly<Record<string, string>>;
  /** How long it is worth saying; two weeks unless given. */
  withinMs?: number;
};

/** Plans a direct message within somebody's hours. */
export async function tell(
  trx: Writer,
  context: Context,
  to: Person,
  { kind, period, params, withinMs = ARRIVES_WITHIN_MS }: Told,
): Promise<void> {
  if (!to.isActive || !to.slackUserId) return;
  const dueAt = await nextAtWork(trx, to, context.clock.now());
  const expiresAt = new Date(dueAt.getTime() + withinMs);
  await plan(trx, context, to.workspaceId, [{ kind, period, target: to.id, params, dueAt, expiresAt }]);
}
