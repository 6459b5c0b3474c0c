import { expect, it } from 'vitest';
import { movePraise } from '../../src/recognition/store/merge.ts';
import { onBothDatabases } from '../support/databases.ts';
import { praiseCompany } from './praise-company.ts';

onBothDatabases('praise of two people who are one', (open) => {
  it('is the one’s, as giver and receiver; what would thank oneself, or twice at once, stays as it was', async () => {
    const acme = await praiseCompany(open);
    const [from, into] = [acme.oya, acme.ana];
    await acme.give(from, [acme.cem], { id: 'by-from' });
    await acme.give(acme.cem, [from], { id: 'to-from' });
    await acme.give(from, [into, acme.rana], { id: 'to-oneself' });
    await acme.give(acme.mert, [from, into], { id: 'to-both' });
    await acme.give(into, [from], { id: 'between' });
    await acme.db
      .insertInto('praise_pause')
      .values({
        workspace_id: acme.workspace.id,
        id: 'p',
        person_id: from,
        reason: 'r',
        paused_by: acme.nil,
        paused_at: 1,
        ended_at: null,
      })
      .execute();
    await acme.change((trx, change) => movePraise(trx, change, { from, into }));
    await acme.change((trx, change) => movePraise(trx, change, { from, into }));
    const rows = await acme.db
      .selectFrom('praise')
      .select(['given_id', 'giver_id', 'receiver_id'])
      .orderBy('given_at')
      .orderBy('id')
      .execute();
    expect(rows.map((row) => [row.given_id, row.giver_id, row.receiver_id])).toEqual([
      ['by-from', into, acme.cem],
      ['to-from', acme.cem, into],
      ['to-oneself', from, into],
      ['to-oneself', from, acme.rana],
      ['to-both', acme.mert, from],
      ['to-both', acme.mert, into],
      ['between', into, from],
    ]);
    const [pause] = await acme.db.selectFrom('praise_pause').select('person_id').execute();
    expect(pause?.person_id).toBe(into);
  });
});
