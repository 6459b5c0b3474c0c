/**
 * The only file that asks the computer what time it is.
 *
 * Two clocks travel through the product: *business time* (what is due, which date it is; virtual in the
 * demo and in tests) and *machine time* (always real: settle times, timeouts, token buckets, signatures).
 */
export type Clock = {
  /** The present instant. */
  now(): Date;
};

/** The computer's own clock. */
export const machineClock: Clock = { now: () => new Date() };

/**
 * Machine time that nobody sets: it runs on evenly from the start of the process. For how long something lasts within
 * one process; what date it shows is wrong once the computer's own clock was set.
 */
export const steadyClock: Clock = { now: () => new Date(performance.timeOrigin + performance.now()) };

/** A clock that can be moved forward by hand; between moves it runs at real speed, or stands still. */
export type VirtualClock = Clock & {
  /** Moves to an instant. Throws a RangeError when that lies in the past. */
  moveTo(instant: Date): void;
};

/** A virtual clock that starts at `start` and then runs along with `machine`. */
export function createRunningClock(start: Date, machine: Clock = machineClock): VirtualClock {
  let offset = start.getTime() - machine.now().getTime();
  const now = () => new Date(machine.now().getTime() + offset);
  return {
    now,
    moveTo(instant) {
      const jump = instant.getTime() - now().getTime();
      if (jump < 0) throw new RangeError(`The clock only moves forward: ${instant.toISOString()} is past`);
      offset += jump;
    },
  };
}

/** A virtual clock that stands still until it is moved: for tests. */
export function createFixedClock(start: Date): VirtualClock {
  let current = start.getTime();
  return {
    now: () => new Date(current),
    moveTo(instant) {
      if (instant.getTime() < current) {
        throw new RangeError(`The clock only moves forward: ${instant.toISOString()} is past`);
      }
      current = instant.getTime();
    },
  };
}
