import type { Caller } from '../../src/context.ts';
import { myGoals } from '../../src/goals/actions/my-goals.ts';
import type { Company } from './company.ts';
import { type Figure, held, median, ms } from './figures.ts';

const CARDS = 300;

/** A person's card on a long ledger against the same card on a short one, turn by turn. */
export async function measureHistory(small: Company, large: Company, rows: number): Promise<Figure> {
  const took = { small: [] as number[], large: [] as number[] };
  for (let n = -20; n < CARDS; n++) {
    for (const [name, company] of [
      ['small', small],
      ['large', large],
    ] as const) {
      const start = performance.now();
      const card = await myGoals(company.context, caller(company), 'p00000');
      if (n >= 0) took[name].push(performance.now() - start);
      if (card.lines.length !== 3 || card.teams.length !== 1)
        throw new Error('Not the card that was to be measured');
    }
  }
  const [short, long] = [median(took.small), median(took.large)];
  return held(
    `/mygoals on ${rows.toLocaleString('en')} facts against 10,000`,
    `${ms(long)} / ${ms(short)} = ${(long / short).toFixed(2)}x`,
    { value: long / short, atMost: 1.5, unit: 'x' },
  );
}

function caller({ workspaceId }: Company): Caller {
  return {
    workspaceId,
    personId: 'p00000',
    name: 'p00000',
    locale: 'en',
    zone: 'Europe/Istanbul',
    isAdmin: false,
    source: 'slack',
  };
}
