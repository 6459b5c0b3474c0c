import { expect, it } from 'vitest';
import { moveFeedback } from '../../src/feedback/merge-store.ts';
import { insertRequest } from '../../src/feedback/requests-store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

onBothDatabases('feedback of two people who are one', (open) => {
  it('is the one’s, as giver and as receiver; between the two nothing moves', async () => {
    const company = await createCompany(open);
    const from = await company.addPerson({ name: 'M. Brandt', slackId: null });
    const into = await company.addPerson({ name: 'Markus Brandt' });
    const mia = await company.addPerson({ name: 'Mia' });
    const pairs = { a: [from, mia], b: [mia, from], c: [from, into], d: [mia, into] };
    for (const [id, [giver = '', receiver = '']] of Object.entries(pairs)) {
      await company.db
        .insertInto('feedback')
        .values({
          workspace_id: company.workspace.id,
          id,
          giver_id: giver,
          receiver_id: receiver,
          kind: 'strength',
          situation: 's',
          behaviour: 'b',
          impact: 'i',
          given_at: 1,
        })
        .execute();
    }
    await company.change((trx, change) => moveFeedback(trx, change, { from, into }));
    const rows = await company.db
      .selectFrom('feedback')
      .select(['id', 'giver_id', 'receiver_id'])
      .orderBy('id')
      .execute();
    expect(rows.map((row) => [row.id, row.giver_id, row.receiver_id])).toEqual([
      ['a', into, mia],
      ['b', mia, into],
      ['c', from, into],
      ['d', mia, into],
    ]);
  });

  it('and so is what was asked; who asked about themselves still does, and nobody is asked by themselves', async () => {
    const company = await createCompany(open);
    const from = await company.addPerson({ name: 'M. Brandt', slackId: null });
    const into = await company.addPerson({ name: 'Markus Brandt' });
    const mia = await company.addPerson({ name: 'Mia' });
    const jan = await company.addPerson({ name: 'Jan' });
    // Asker, asked, about.
    const requests = {
      a: [from, mia, from],
      b: [from, mia, jan],
      c: [mia, from, mia],
      d: [mia, jan, from],
      e: [from, into, from],
      f: [into, from, jan],
    };
    await company.change(async (trx) => {
      for (const [id, [askerId = '', askedId = '', aboutId = '']] of Object.entries(requests)) {
        const when = { askedAt: new Date(1), expiresAt: new Date(2), topic: null };
        await insertRequest(trx, company.workspace.id, { id, askerId, askedId, aboutId, ...when });
      }
    });
    await company.change((trx, change) => moveFeedback(trx, change, { from, into }));
    const rows = await company.db.selectFrom('feedback_request').selectAll().orderBy('id').execute();
    expect(rows.map((row) => [row.asker_id, row.asked_id, row.about_id])).toEqual([
      [into, mia, into],
      [into, mia, jan],
      [mia, into, mia],
      [mia, jan, into],
      [from, into, from],
      [into, from, jan],
    ]);
  });
});
