import type { Clock } from '../clock.ts';

/** Whether Slack takes charts at present, as far as this process has seen. */
export type ChartWatch = {
  mayTry(): boolean;
  /** Slack refused a message with a chart and took the same without it. */
  refused(): void;
};

/** After a refusal charts are left out for so long: where one is not taken, the next seldom is, and each try is a post. */
const LEFT_OUT_MS = 3_600_000;

export function createChartWatch(steady: Clock): ChartWatch {
  let tryFrom = Number.NEGATIVE_INFINITY;
  return {
    mayTry: () => steady.now().getTime() >= tryFrom,
    refused() {
      tryFrom = steady.now().getTime() + LEFT_OUT_MS;
    },
  };
}
