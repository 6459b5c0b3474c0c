import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addDays, type LocalDate } from '../../src/kernel/date.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { sheetsOf } from '../../src/onboarding/actions/sheet.ts';
import { starterTasks } from '../../src/onboarding/starter/index.ts';
import { insertOnboarding, onboardingById } from '../../src/onboarding/store/onboardings.ts';
import { decideGate, insertTasks, markDone } from '../../src/onboarding/store/tasks.ts';
import { type Person, resolvePerson } from '../../src/people/index.ts';

/** Who is new, for how many weeks, who leads them and who is their buddy. */
const NEWCOMER = { handle: 'tom', weeks: 3, manager: 'dana', buddy: 'marcus' };
/** What of the days until today was not done. */
const LATE: readonly string[] = ['process'];
/** What they say that it is done, and waits for their manager. */
const WAITING = { key: 'pitch', evidence: 'Gave it to Priya twice; the second time in 4:40.' };
const EVIDENCE: Readonly<Record<string, string>> = {
  customer_stories: 'Nordwind, Alder & Co, Brightside; lost: Fenwick',
  listen_calls: 'Five of Marcus and Priya, sheet is in our folder',
};

/** Tom in his fourth week: most is done, one thing late, and his pitch waits for Dana’s word. */
export async function addDemoOnboarding(
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
  const newcomer = await person(NEWCOMER.handle);
  const manager = await person(NEWCOMER.manager);
  const buddy = await person(NEWCOMER.buddy);
  const firstDay = addDays(periodContaining('week', today).start, -7 * NEWCOMER.weeks);
  const askedOn = addDays(firstDay, -10);
  const onboarding = {
    id: context.newId(),
    personId: newcomer.id,
    plan: { starter: 'seller' },
    locale: newcomer.locale,
    firstDay,
    buddy: { personId: buddy.id, state: 'agreed' as const, askedOn },
    startedBy: manager.id,
    startedAt: toInstant(askedOn, '11:00', manager.zone),
  };
  await inTransaction(context.db, async (trx) => {
    await insertOnboarding(trx, workspaceId, onboarding);
    await insertTasks(trx, workspaceId, onboarding, starterTasks('seller', onboarding.locale));
    const stored = await onboardingById(trx, workspaceId, onboarding.id);
    const [sheet] = stored ? await sheetsOf(context, trx, [stored]) : [];
    const doers = { newcomer, manager, buddy };
    for (const task of sheet?.tasks ?? []) {
      if (task.due >= today || LATE.includes(task.key)) continue;
      const at = toInstant(task.due, '16:10', newcomer.zone);
      const by = doers[task.role].id;
      const named = { onboardingId: onboarding.id, key: task.key };
      const isWaiting = task.key === WAITING.key;
      const evidence = isWaiting ? WAITING.evidence : (EVIDENCE[task.key] ?? '');
      const done = { on: task.due, due: task.due, by, at, evidence, asks: isWaiting };
      await markDone(trx, workspaceId, named, done);
      if (!task.isGate || isWaiting) continue;
      const word = { isPassed: true, reason: '', by: manager.id, at, on: task.due, due: task.due };
      await decideGate(trx, workspaceId, named, word);
    }
  });
}
