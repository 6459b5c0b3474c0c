import { answerAskRow, insertAsk, markTold } from '../../src/asks/store.ts';
import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { planChecks } from '../../src/improvement/actions/agree.ts';
import { checksOf, type PlanVersion } from '../../src/improvement/rules/plan.ts';
import { insertPlan, movePlan, saveWord } from '../../src/improvement/store.ts';
import { insertVersion } from '../../src/improvement/versions-store.ts';
import { addDays, type LocalDate } from '../../src/kernel/date.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { type Change, type Person, resolvePerson } from '../../src/people/index.ts';
import { makePromise } from '../../src/promises/index.ts';

type DemoSlack = { userId(handle: string): string };

/**
 * What two reps need from their managers (one was answered last week, one is open since Friday), and a plan that Jonas and
 * Markus agreed on two weeks ago.
 */
export async function addDemoAsks(context: Context, change: Change, slack: DemoSlack): Promise<void> {
  const { workspaceId, today } = change;
  const person = async (handle: string) => {
    const found = await resolvePerson(context.db, workspaceId, slack.userId(handle), today);
    if (found.kind !== 'one') throw new Error(`Nobody in the demo is called ${handle}`);
    return found.person;
  };
  const monday = periodContaining('week', today).start;
  const [ayse, selin] = [await person('ayse'), await person('selin')];
  const [lena, markus, jonas] = [await person('lena'), await person('markus'), await person('jonas')];
  const needs = async (asker: Person, manager: Person, date: LocalDate, text: string) => {
    const id = context.newId();
    const askedAt = toInstant(date, '09:40', asker.zone);
    await inTransaction(context.db, async (trx) => {
      await insertAsk(trx, workspaceId, { id, askerId: asker.id, managerId: manager.id, text, askedAt });
      await markTold(trx, workspaceId, [id], toInstant(date, '14:00', manager.zone));
    });
    return id;
  };
  const answered = await needs(
    ayse,
    selin,
    addDays(monday, -6),
    'Ege Tekstil’in finans müdürüyle tanışmam gerekiyor; seni tanıyor, bir cümleyle bizi bağlar mısın?',
  );
  const done = {
    kind: 'done',
    byId: selin.id,
    at: toInstant(addDays(monday, -5), '11:20', selin.zone),
  } as const;
  await inTransaction(context.db, (trx) => answerAskRow(trx, workspaceId, answered, done));
  await needs(
    lena,
    markus,
    addDays(monday, -3),
    'Hansa’s procurement only answers you: could you ask for the contract draft?',
  );
  await addPlan(context, change, { jonas, markus, start: addDays(monday, -14) });
}

async function addPlan(
  context: Context,
  change: Change,
  { jonas, markus, start }: { jonas: Person; markus: Person; start: LocalDate },
): Promise<void> {
  const { workspaceId, today } = change;
  const [first, second] = [toInstant(start, '10:10', markus.zone), toInstant(start, '11:30', jonas.zone)];
  const plan = { id: context.newId(), personId: jonas.id, managerId: markus.id, offeredAt: first };
  const version: PlanVersion = {
    ...{
      version: 1,
      authorId: markus.id,
      comment: null,
      personAgreedAt: second,
      managerAgreedAt: first,
      declined: null,
    },
    purpose: 'More conversations before noon, when people pick up, and fewer e-mails in place of them.',
    support: [
      'I sit beside you for the calls of Tuesday morning',
      'I send you ten accounts that fit, every Monday',
    ],
    goals: [{ kpi: 'calls', period: 'week', target: 100, currency: null, steps: [80, 90, 100] }],
    ...{ start, end: addDays(start, 6 * 7), everyDays: 7 },
  };
  const [firstCheck] = checksOf(version);
  await inTransaction(context.db, async (trx) => {
    await insertPlan(trx, workspaceId, plan);
    await insertVersion(trx, workspaceId, plan, version, first);
    await movePlan(trx, workspaceId, plan.id, 'offered', { state: 'running' });
    for (const text of version.support) {
      await makePromise(trx, change, {
        ...{ id: context.newId(), ownerId: markus.id, otherId: jonas.id, text, madeOn: start },
        ...{ dueOn: addDays(version.end, -1), kpi: null, source: { kind: 'plan', id: plan.id } },
      });
    }
    const said = [
      { who: jonas, text: 'Before ten works: three of five conversations came from there.' },
      { who: markus, text: 'The first call of the day is the hardest; after that you fly.' },
    ];
    for (const { who, text } of firstCheck ? said : []) {
      const word = { checkOn: firstCheck ?? start, authorId: who.id, text };
      await saveWord(trx, workspaceId, plan, word, toInstant(word.checkOn, '10:00', who.zone));
    }
    await planChecks(trx, context, workspaceId, { plan, person: jonas, manager: markus, today }, version);
  });
}
