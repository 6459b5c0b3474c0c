import { upsertDeals } from '../../src/deals/index.ts';
import { giveFeedback } from '../../src/feedback/actions/give-feedback.ts';
import { openFeedback } from '../../src/feedback/actions/open-feedback.ts';
import { askAbout } from '../../src/goals/actions/contract/notes.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { company, goal, last } from '../goals/contract-company.ts';
import type { OpenFresh } from '../support/databases.ts';
import type { Company } from '../support/fixtures.ts';

/** Lena sells, Can beside her, Markus leads both; Nil administers. Each has records, with words that name their readers. */
export async function recorded(open: OpenFresh) {
  const people = await company(open);
  const { acme, rep, mate, manager, admin } = people;
  const { context } = acme;
  const [lena, can, markus, nil] = await Promise.all(
    [rep, mate, manager, admin].map((id) => acme.callerOf(id)),
  );
  if (!lena || !can || !markus || !nil) throw new Error('Somebody is missing');
  await setGoal(context, markus, goal(rep, { reason: 'To Lena, from Markus' }));
  const toLena = await last(acme);
  await askAbout(context, lena, toLena.id, 'Lena asks Markus');
  await setGoal(context, markus, goal(mate, { reason: 'To Can, from Markus' }));
  await askAbout(context, can, (await last(acme)).id, 'Can asks Markus');

  const tell = async (from: typeof lena, to: string, id: string, words: string) => {
    const text = {
      situation: `${words}: situation`,
      behaviour: `${words}: behaviour`,
      impact: `${words}: impact`,
    };
    await giveFeedback(context, from, {
      id,
      receiverId: to,
      kind: 'strength',
      text: { ...text, nextStep: null },
    });
  };
  await tell(markus, rep, 'f-opened', 'Opened by Lena');
  await tell(markus, rep, 'f-unopened', 'Unopened by Lena');
  await tell(lena, mate, 'f-given', 'Given by Lena');
  await tell(markus, mate, 'f-others', 'Between Markus and Can');
  await openFeedback(context, lena, 'f-opened');

  await addFacts(acme, rep, 'lena');
  await addFacts(acme, mate, 'can');
  const deal = {
    externalId: 'd1',
    ownerId: rep,
    customer: '=HYPERLINK("http://x")',
    stage: 'Won',
    status: 'won' as const,
    amount: 125_050,
    currency: 'USD',
    openedOn: '2026-11-02',
    closedOn: '2026-11-20',
  };
  await acme.change((trx, change) => upsertDeals(trx, context, change.workspaceId, [deal], '2026-11-20'));
  await acme.db
    .insertInto('nudge_decision')
    .values({
      workspace_id: acme.workspace.id,
      id: 'n1',
      recipient_id: manager,
      trigger_key: 'coaching.behind',
      subject_id: rep,
      batch: '2026-W48',
      outcome: 'sent',
      reason: 'told to Markus alone',
      detail: '{"target":120}',
      decided_at: context.clock.now().getTime(),
    })
    .execute();
  return { ...people, lena, can, markus, nil };
}

/** Two logs of one day: 12 calls and 10. */
async function addFacts(acme: Company, personId: string, source: string): Promise<void> {
  await acme.change(async (trx, change) => {
    const fact = (amount: number, id: string) => ({
      subject: { kind: 'person' as const, id: personId },
      kpi: 'calls' as const,
      date: '2026-11-20',
      occurredAt: new Date('2026-11-20T12:00:00Z'),
      amount,
      count: amount,
      currency: null,
      source: { kind: 'log' as const, id },
    });
    await writeFacts(trx, acme.context, change.workspaceId, [
      fact(12, `${source}-1`),
      fact(10, `${source}-2`),
    ]);
  });
}
