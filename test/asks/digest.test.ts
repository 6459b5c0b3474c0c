import { expect, it } from 'vitest';
import { answerAsk } from '../../src/asks/actions/answer.ts';
import { askManager } from '../../src/asks/actions/ask.ts';
import { nextDigests, planDigests } from '../../src/asks/actions/plan-digests.ts';
import { digestDelivery } from '../../src/asks/deliveries.ts';
import { importTimeOff, setManager } from '../../src/people/index.ts';
import { insertDeputy } from '../../src/people/store/deputies.ts';
import { onSqlite } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

/** Istanbul is three hours ahead. */
const on = (day: number, time: string) => new Date(`2026-11-${day}T${time}:00+03:00`);

onSqlite('a manager’s message of the day', (open) => {
  async function team() {
    const company = await createCompany(open);
    const teamId = await company.addTeam({ name: 'East' });
    const mert = await company.addPerson({ name: 'Mert' });
    const ben = await company.addPerson({ name: 'Ben', teamId, managerId: mert });
    const ayse = await company.addPerson({ name: 'Ayşe', teamId, managerId: mert });
    return { company, mert, ben, ayse };
  }

  async function need(company: Company, askerId: string, managerId: string, text: string) {
    const id = company.context.newId();
    await askManager(company.context, await company.callerOf(askerId), { id, text, managerId });
    return id;
  }

  /** What is planned when the clock stands there: the days for which something is, in order. */
  async function plannedAt({ context, db }: Company, at: Date): Promise<string[]> {
    context.clock.moveTo(at);
    await planDigests(context, at);
    const rows = await db
      .selectFrom('delivery')
      .select('period')
      .where('kind', '=', 'asks.digest.v1')
      .execute();
    return rows.map(({ period }) => period).sort();
  }

  const due = (company: Company, managerId: string) => ({
    ...{ workspaceId: company.workspace.id, kind: 'asks.digest.v1', period: '', target: managerId },
    params: { managerId },
  });

  it('comes once in the afternoon for all that was asked until then, and the next day for what came later', async () => {
    const { company, mert, ben, ayse } = await team();
    await need(company, ben, mert, 'Join my call');
    await need(company, ayse, mert, 'Send the price list');
    expect(await plannedAt(company, on(23, '13:59'))).toEqual([]);
    expect(await nextDigests(company.context, on(23, '13:59'))).toEqual(on(23, '14:00'));
    expect(await plannedAt(company, on(23, '14:00'))).toEqual(['2026-11-23']);
    await need(company, ben, mert, 'Ask about the discount');
    expect(await plannedAt(company, on(23, '14:05'))).toEqual(['2026-11-23']);
    expect(await plannedAt(company, on(24, '14:00'))).toEqual(['2026-11-23', '2026-11-24']);
    // Nothing new on Wednesday and Thursday; on Friday what is open is said once more.
    expect(await plannedAt(company, on(25, '14:00'))).toHaveLength(2);
    expect(await plannedAt(company, on(26, '14:00'))).toHaveLength(2);
    expect(await plannedAt(company, on(27, '14:00'))).toEqual(['2026-11-23', '2026-11-24', '2026-11-27']);
    expect(await plannedAt(company, on(28, '14:00'))).toHaveLength(3);
  });

  it('does not come when everything was answered, nor late in the evening', async () => {
    const { company, mert, ben, ayse } = await team();
    const id = await need(company, ben, mert, 'Join my call');
    await answerAsk(company.context, await company.callerOf(mert), id, { kind: 'done' });
    expect(await plannedAt(company, on(23, '14:00'))).toEqual([]);
    await need(company, ayse, mert, 'Send the price list');
    expect(await plannedAt(company, on(24, '18:00'))).toEqual([]);
    expect(await plannedAt(company, on(25, '14:00'))).toEqual(['2026-11-25']);
  });

  it('tells nothing of a team that is not live, or of somebody who has another manager by now', async () => {
    const { company, mert, ben } = await team();
    const quiet = await company.addTeam({ name: 'West', isLive: false });
    const vera = await company.addPerson({ name: 'Vera' });
    const pia = await company.addPerson({ name: 'Pia', teamId: quiet, managerId: mert });
    await need(company, pia, mert, 'A laptop');
    await need(company, ben, mert, 'Join my call');
    await company.change((trx, change) => setManager(trx, change, { personId: ben, managerId: vera }));
    expect(await plannedAt(company, on(23, '14:00'))).toEqual([]);
  });

  it('goes to who stands in, with whose people it is about; and waits while there is nobody', async () => {
    const { company, mert, ben, ayse } = await team();
    const { context, workspace } = company;
    const away = { from: '2026-11-23', until: '2026-11-26' };
    const manager = await company.person(mert);
    await company.change((trx, change) => importTimeOff(trx, change, manager, away));
    await need(company, ben, mert, 'Join my call');
    expect(await plannedAt(company, on(23, '14:00'))).toEqual([]);
    const deputy = { id: 'deputy', managerId: mert, deputyId: ayse, from: '2026-11-24', until: '2026-11-25' };
    const entered = { by: null, at: context.clock.now() };
    await company.change((trx) => insertDeputy(trx, workspace.id, deputy, entered));
    await need(company, ayse, mert, 'What Ayşe needs herself');
    expect(await plannedAt(company, on(24, '14:00'))).toEqual(['2026-11-24']);
    expect(await digestDelivery.destination(context, due(company, mert))).toEqual({
      slackUserId: 'U0000003',
    });
    const message = await digestDelivery.render(context, due(company, mert));
    expect(message).toMatchObject({ text: expect.stringContaining('*Mert’s people need something:*') });
    // Nobody answers what they asked themselves.
    expect(JSON.stringify(message)).not.toContain('needs herself');
    context.clock.moveTo(on(26, '14:00'));
    expect(await digestDelivery.destination(context, due(company, mert))).toEqual({
      slackUserId: 'U0000001',
    });
  });
});
