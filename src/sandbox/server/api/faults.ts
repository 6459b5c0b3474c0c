import { z } from 'zod';

/** How the Web API can be told to misbehave. */
export const faultSchema = z.object({
  /** A method's name, or `*` for any. */
  method: z.string(),
  kind: z.enum(['rate_limited', 'server_error', 'slow', 'drop_after_write', 'refuse']),
  /** For how many calls. */
  times: z.number().int().min(1).default(1),
  /** Only calls that name this channel. */
  channel: z.string().optional(),
  /** `server_error`, `slow`: do the work first, then misbehave. */
  after_write: z.boolean().default(false),
  /** Seconds, for `rate_limited`. */
  retry_after: z.number().int().min(1).default(1),
  /** For `slow`. */
  delay_ms: z.number().int().min(0).default(1000),
  /** The code for `refuse`. */
  error: z.string().default('internal_error'),
});

/** A fault as it is asked for. */
export type FaultRequest = z.input<typeof faultSchema>;
export type Fault = z.infer<typeof faultSchema>;

/** The faults that are still to happen, in the order they were asked for. */
export type Faults = {
  add: (fault: FaultRequest) => void;
  clear: () => void;
  /** The fault for this call, counted as happened; undefined when there is none. */
  take(method: string, channel: unknown): Fault | undefined;
};

/** No faults yet. */
export function createFaults(): Faults {
  let waiting: Fault[] = [];
  return {
    add(fault) {
      waiting.push(faultSchema.parse(fault));
    },
    clear() {
      waiting = [];
    },
    take(method, channel) {
      const fault = waiting.find(
        (each) =>
          (each.method === '*' || each.method === method) &&
          (each.channel === undefined || each.channel === channel),
      );
      if (!fault) return undefined;
      fault.times -= 1;
      if (fault.times === 0) waiting = waiting.filter((each) => each !== fault);
      return fault;
    },
  };
}
