import { type BotUnderLoad, PEOPLE } from './bot-under-load.ts';
import { type Figure, held, ms, quantile } from './figures.ts';
import { closedLoop } from './load.ts';

const SECONDS = 6;
const IN_FLIGHT = 10;
/** The days that can be logged; further back the week is closed. */
const DAYS = ['23', '22', '21', '20', '19', '18', '17', '16'].map((day) => `2026-11-${day}`);

/** Commands from Slack to the answer, through the database. */
export async function measureCommands(bot: BotUnderLoad): Promise<Figure[]> {
  let asked = 0;
  let logged = 0;
  return [
    ...(await measure('/mygoals', () => bot.ask(asked++ % PEOPLE, '/mygoals'), 'Your goals')),
    // Another person and day each time, so that no day grows beyond what is stored without asking.
    ...(await measure(
      '/log',
      () => {
        const n = logged++;
        return bot.ask(n % PEOPLE, '/log', `1 calls ${DAYS[Math.floor(n / PEOPLE) % DAYS.length]}`);
      },
      'Stored for',
    )),
  ];
}

async function measure(command: string, ask: () => Promise<string>, expected: string): Promise<Figure[]> {
  for (let n = 0; n < 100; n++) await ask();
  const run = await closedLoop({ seconds: SECONDS, inFlight: IN_FLIGHT }, async () => {
    const answer = await ask();
    if (!answer.includes(expected)) throw new Error(`${command} was answered by: ${answer}`);
  });
  const p99 = quantile(run.took, 0.99);
  return [
    held(`${command} from end to end, ${IN_FLIGHT} at a time`, `${Math.round(run.perSecond)} a second`, {
      value: run.perSecond,
      atLeast: 300,
      unit: ' a second',
    }),
    held(`${command} p99`, ms(p99), { value: p99, atMost: 100, unit: ' ms' }),
  ];
}
