import { expect, it } from 'vitest';
import { capabilities } from '../../src/app.ts';
import { saveSnooze, snoozedUntil } from '../../src/nudges/store/snoozes.ts';
import { mergePeople } from '../../src/people/actions/merge-people.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type SalesCompany, salesCompany } from './sales-company.ts';

const followers = capabilities.flatMap((capability) => capability.onMerge ?? []);

const merge = (company: SalesCompany, from: string, into: string) =>
  company.change((trx, change) => mergePeople(trx, change, { from, into }, followers));

const MONDAY = '2026-11-23T06:15:00Z';
const NEXT_MONDAY = '2026-11-30T06:15:00Z';

/** Mert has heard on Monday that Dora, whom only the CRM knows, is behind; then her account turns up. */
async function toldOfDora(open: Parameters<typeof salesCompany>[0]) {
  const company = await salesCompany(open);
  const dora = await company.addRep('D. Duman', { slackId: null });
  await company.agree(dora, 'demos', 'month', 18);
  await company.count(dora, 'demos', 5, '2026-11-03', '2026-11-04');
  for (const id of [company.ada, company.can]) {
    await company.count(id, 'demos', 1, '2026-11-02', '2026-12-05');
    await company.feedback(company.manager, id, '2026-11-20T09:00:00Z');
  }
  expect(await company.remind(MONDAY)).toHaveLength(1);
  const account = await company.addPerson({ name: 'Dora Duman' });
  return { company, dora, account };
}

const put = (
  company: SalesCompany,
  recipientId: string,
  subjectId: string,
  until: string,
  trigger = 'behind_pace',
) =>
  company.change((trx, { workspaceId }) =>
    saveSnooze(trx, workspaceId, { recipientId, trigger, subjectId }, until, new Date(0)),
  );

onBothDatabases('reminders of two people who are one', (open) => {
  it('are not repeated the week after', async () => {
    const { company, dora, account } = await toldOfDora(open);
    await company.feedback(company.manager, account, '2026-11-23T09:00:00Z');
    // 7 of 18 a week later is not worse than 5 was.
    await company.count(dora, 'demos', 2, '2026-11-24', '2026-11-25');
    await merge(company, dora, account);
    expect(await company.remind(NEXT_MONDAY)).toEqual([]);
    expect(await company.decisions()).toEqual([
      '2026-W48 Dora Duman behind_pace: sent, told',
      '2026-W49 Dora Duman behind_pace: suppressed, same_as_last_week',
    ]);
  });

  it('stay put off, until the later day of two', async () => {
    const { company, dora, account } = await toldOfDora(open);
    const mert = company.manager;
    await put(company, mert, dora, '2026-12-14');
    await put(company, mert, account, '2026-12-07');
    await put(company, mert, company.ada, '2026-12-07');
    await merge(company, dora, account);
    expect(await snoozedUntil(company.db, company.workspace.id, mert)).toEqual(
      new Map([
        [account, '2026-12-14'],
        [company.ada, '2026-12-07'],
      ]),
    );
  });

  it('are the one’s as well when they were the one who was told; of the two themselves nothing moves', async () => {
    const company = await salesCompany(open);
    const old = await company.addPerson({ name: 'M. Manager', slackId: null });
    await put(company, old, company.ada, '2026-12-07');
    await put(company, old, company.manager, '2026-12-07');
    await merge(company, old, company.manager);
    const of = (id: string) => snoozedUntil(company.db, company.workspace.id, id);
    expect([...(await of(company.manager))]).toEqual([[company.ada, '2026-12-07']]);
    expect([...(await of(old))]).toEqual([[company.manager, '2026-12-07']]);
  });

  it('keep what was told when the other was held back on the same day', async () => {
    const { company, dora, account } = await toldOfDora(open);
    const told = await company.db.selectFrom('nudge_decision').selectAll().executeTakeFirstOrThrow();
    const heldBack = {
      id: 'held-back',
      subject_id: account,
      outcome: 'suppressed',
      reason: 'snoozed',
    } as const;
    await company.db
      .insertInto('nudge_decision')
      .values({ ...told, ...heldBack })
      .execute();
    await merge(company, dora, account);
    expect(await company.decisions()).toEqual(['2026-W48 Dora Duman behind_pace: sent, told']);
  });
});
