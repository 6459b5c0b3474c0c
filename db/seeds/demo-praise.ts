import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addDays, type LocalDate } from '../../src/kernel/date.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { type Person, resolvePerson } from '../../src/people/index.ts';
import { textKey } from '../../src/recognition/rules/text-key.ts';
import { insertPraise } from '../../src/recognition/store/praise.ts';
import { saveValue } from '../../src/recognition/store/values.ts';

const VALUES = [
  { name: 'Customer first', line: 'We ask what it means for the customer before we decide' },
  { name: 'Say it early', line: 'Bad news on the day we know it' },
];

/** Praise of last week, on a weekday (Monday 0), in the channel of the receiver's team. */
const HISTORY = [
  {
    from: 'jonas',
    to: 'lena',
    weekday: 3,
    time: '14:20',
    value: 'Customer first',
    text: 'for sitting down with me on my first call with Nordwind and letting me ask the questions',
  },
  {
    from: 'ilker',
    to: 'ayse',
    weekday: 4,
    time: '16:05',
    value: null,
    text: 'teklifi göndermeden önce benimle satır satır gözden geçirdiği için',
  },
] as const;

/** What the demo's company values, and what two people thanked others for last week. */
export async function addDemoPraise(
  context: Context,
  workspaceId: string,
  slack: { userId(handle: string): string },
  today: LocalDate,
): Promise<void> {
  const person = async (handle: string): Promise<Person> => {
    const found = await resolvePerson(context.db, workspaceId, slack.userId(handle), today);
    if (found.kind !== 'one') throw new Error(`Nobody in the demo is called ${handle}`);
    return found.person;
  };
  const lastMonday = addDays(periodContaining('week', today).start, -7);
  await inTransaction(context.db, async (trx) => {
    for (const [nth, value] of VALUES.entries()) {
      const createdAt = toInstant(addDays(lastMonday, nth), '10:00', 'UTC');
      await saveValue(trx, workspaceId, { id: context.newId(), ...value }, createdAt);
    }
  });
  for (const { from, to, weekday, time, value, text } of HISTORY) {
    const [giver, receiver] = [await person(from), await person(to)];
    const givenOn = addDays(lastMonday, weekday);
    const praise = {
      id: context.newId(),
      givenId: context.newId(),
      giverId: giver.id,
      receiverId: receiver.id,
      text,
      value,
      teamId: receiver.teamId,
      link: null,
      givenOn,
      givenAt: toInstant(givenOn, time, giver.zone),
    };
    await inTransaction(context.db, (trx) => insertPraise(trx, workspaceId, [praise], textKey(text)));
  }
}
