import { shortenWaits } from './recovery-store.ts';
import { persist, present, type Tools } from './tools.ts';

/** Clocks are kept in step by small corrections; more than this at once is a clock that was set, or a host that slept. */
const SET_MS = 1_000;

/**
 * Heeds that the machine's clock may be set, by an hour or more: the times in the rows are wrong from then on (and may
 * be from the start, when it was set while nobody ran). Nothing then waits for longer than it takes to settle, and
 * nothing is looked up before it has had that time by a clock that nobody sets.
 */
export type ClockWatch = {
  /** Puts right what waits for too long; again and again while work is in hand that may have told the old time. */
  heed(isInHand: boolean): Promise<void>;
  /** Whether what the rows call settled at this moment is so. */
  maySettle(): boolean;
};

export function watchClock(tools: Tools): ClockWatch {
  const { context, steady, settleMs } = tools;
  const steadyNow = () => steady.now().getTime();
  const difference = () => context.machine.now().getTime() - steadyNow();
  let known = difference();
  let settledFrom = Number.NEGATIVE_INFINITY;
  let waitsAreRight = false;

  function look() {
    const present = difference();
    if (Math.abs(present - known) < SET_MS) return;
    context.log.warn({ byMs: present - known }, "The machine's clock was set");
    known = present;
    settledFrom = steadyNow() + settleMs;
    waitsAreRight = false;
  }

  return {
    async heed(isInHand) {
      look();
      if (waitsAreRight) return;
      const latest = present(context).machine + settleMs;
      await persist(tools, (trx) => shortenWaits(trx, latest));
      waitsAreRight = !isInHand;
    },
    maySettle() {
      look();
      return steadyNow() >= settledFrom;
    },
  };
}
