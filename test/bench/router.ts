import type { BotUnderLoad } from './bot-under-load.ts';
import { type Figure, held, median, ms, quantile } from './figures.ts';
import { closedLoop, openLoop } from './load.ts';

const ROUNDS = 5;
const SECONDS = 2;
const IN_FLIGHT = 20;
const PACE = { seconds: 4, perSecond: 200 };

type Pair = { bare: BotUnderLoad; whole: BotUnderLoad };

/**
 * The way in and out of the whole bot against a bare Bolt app of one listener, turn by turn. Both acknowledge over Socket
 * Mode and then post the same constant answer to the command's response_url: the bare app as Bolt offers it (`respond`),
 * ours with all that stands around a command (who asks, the registry, Slack's limits, errors). The figure without an
 * answer shows what is left of that when nothing is posted.
 */
export async function measureRouter(pair: Pair): Promise<Figure[]> {
  return [await throughput(pair, '/constant'), await throughput(pair, '/nothing'), await pace(pair)];
}

async function throughput(pair: Pair, command: '/constant' | '/nothing'): Promise<Figure> {
  const rates = { bare: [] as number[], whole: [] as number[] };
  const costs = { bare: [] as number[], whole: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of ['bare', 'whole'] as const) {
      const bot = pair[name];
      const before = await bot.usage();
      let n = 0;
      const run = await closedLoop({ seconds: SECONDS, inFlight: IN_FLIGHT }, async () => {
        if (command === '/constant') await bot.ask(n++ % 300, command);
        else await bot.acknowledge(n++ % 300, command);
      });
      const after = await bot.usage();
      // The first round warms up.
      if (round === 0) continue;
      rates[name].push(run.perSecond);
      costs[name].push((after.cpu - before.cpu) / run.took.length);
    }
  }
  const [bare, whole] = [median(rates.bare), median(rates.whole)];
  const cost = `${Math.round(median(costs.whole))} / ${Math.round(median(costs.bare))} µs of processor each`;
  const measured = `${Math.round(whole)} / ${Math.round(bare)} a second = ${(whole / bare).toFixed(2)}x, ${cost}`;
  return command === '/constant'
    ? held('router with a constant reply against bare Bolt', measured, {
        value: whole / bare,
        atLeast: 0.8,
        unit: 'x',
      })
    : { what: 'router with no reply against bare Bolt', measured, limit: '', isMet: true };
}

/** How long acknowledgements take at a steady pace far above Slack's own. */
async function pace({ bare, whole }: Pair): Promise<Figure> {
  const took = { bare: [] as number[], whole: [] as number[] };
  for (let round = 0; round < 2; round++) {
    let n = 0;
    took.bare.push(...(await openLoop(PACE, () => bare.acknowledge(n++ % 300, '/constant'))).took);
    took.whole.push(...(await openLoop(PACE, () => whole.acknowledge(n++ % 300, '/mygoals'))).took);
  }
  const [of, against] = [quantile(took.whole, 0.99), quantile(took.bare, 0.99)];
  return held('acknowledgement p99 at 200/s, /mygoals against bare Bolt', `${ms(of)} / ${ms(against)}`, {
    value: of,
    // On a busy machine bare Bolt is late as well.
    atMost: Math.round(Math.max(25, 3 * against)),
    unit: ' ms',
  });
}
