import { expect, it, onTestFinished } from 'vitest';
import { startCompany } from '../journeys/company.ts';
import { freshDatabase } from '../support/databases.ts';
import { createExchange, type Deed } from './exchange.ts';
import { logLines } from './log-lines.ts';
import { wordsOf } from './roles/acts.ts';

it('the character NUL, which PostgreSQL cannot take, is left out wherever it comes', async () => {
  const { database, url, remove } = await freshDatabase('postgres');
  const { log, lines } = logLines();
  const company = await startCompany({ databaseUrl: url, log });
  const exchange = await createExchange(company);
  onTestFinished(async () => {
    exchange.close();
    await company.stop();
    await database.close();
    await remove();
  });
  const person = await database.db.selectFrom('person').selectAll().where('name', 'like', 'Ben%').execute();
  const deeds: Deed[] = [
    { kind: 'command', name: '/mygoals', text: 'Be\u0000n' },
    { kind: 'click', id: 'goals.why.v1', value: 'x\u0000' },
    {
      kind: 'submit',
      id: 'goals.set.v1',
      metadata: '\u0000',
      values: {
        subject: `person:${person[0]?.id}\u0000`,
        kpi: 'calls',
        target: '4\u00000',
        reason: 'As\u0000 agreed',
      },
    },
  ];
  const from = { userId: company.slack.userId('mert'), teamId: 'T0TEST' };
  for (const deed of deeds) expect(wordsOf(await exchange.give(deed, from))).not.toContain('Something broke');
  const goals = await database.db.selectFrom('goal_version').select(['target', 'reason']).execute();
  expect(goals).toEqual([{ target: 40, reason: 'As agreed' }]);

  const user = { id: 'U0NEW', team_id: 'T0TEST', name: 'x', profile: { real_name: 'New\u0000 Person' } };
  await exchange.give({ kind: 'event', event: { type: 'team_join', user } }, from, 300);
  const names = await database.db.selectFrom('person').select('name').where('name', 'like', 'New%').execute();
  expect(names).toEqual([{ name: 'New Person' }]);
  expect(lines.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});
