import { expect, it } from 'vitest';
import type { DueDelivery } from '../../src/capability.ts';
import { setNaming } from '../../src/wins/actions/naming.ts';
import { DEALS, MORE_DEALS, planDeals } from '../../src/wins/actions/plan-deals.ts';
import { type PostsDraft, setTeamPosts } from '../../src/wins/actions/team-settings.ts';
import { dealsDelivery, moreDealsDelivery } from '../../src/wins/deliveries/channel.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { type WinsCompany, winsCompany } from './wins-company.ts';

const WEDNESDAY = '2026-11-25T08:00:00Z';
/** Thursday 26 November, 12:03 in Istanbul. */
const NOON = '2026-11-26T09:03:00Z';

/** Open since Wednesday, and its team wants won deals posted since then. */
async function selling(open: Parameters<typeof winsCompany>[0], more: Partial<PostsDraft> = {}) {
  const acme = await winsCompany(open, WEDNESDAY);
  await turnOn(acme, more);
  await acme.deals(
    ...['a', 'b', 'c', 'd', 'e'].map((externalId) => ({
      externalId,
      ownerId: acme.ana,
      customer: `Customer ${externalId.toUpperCase()}`,
      amount: 1_000_000,
      stage: 'Negotiation',
      status: 'open' as const,
      closedOn: null,
    })),
  );
  return acme;
}

async function turnOn(acme: WinsCompany, more: Partial<PostsDraft> = {}) {
  const draft = { teamId: acme.east, deals: true, records: false, minimum: 0, dealsADay: 3, isWarned: false };
  return setTeamPosts(acme.context, await acme.callerOf(acme.mert), { ...draft, ...more });
}

const look = (acme: WinsCompany) => planDeals(acme.context, acme.context.clock.now());
const win = (acme: WinsCompany, externalId: string, more = {}) =>
  acme.deals({ externalId, ownerId: acme.ana, ...more });
const times = async (acme: WinsCompany, kind = DEALS) =>
  (await acme.deliveries(kind)).map(({ due_at }) => new Date(due_at).toISOString());

async function said(acme: WinsCompany, kind = DEALS, nth = 0): Promise<string> {
  const delivery = (await acme.deliveries(kind))[nth];
  if (!delivery) throw new Error('Nothing was planned');
  const due: DueDelivery = {
    ...delivery,
    workspaceId: acme.workspace.id,
    kind,
    params: JSON.parse(delivery.params),
  };
  const message = await (kind === DEALS ? dealsDelivery : moreDealsDelivery).render(acme.context, due);
  return 'skip' in message ? message.skip : plainText(message);
}

onBothDatabases('posting won deals', (open) => {
  it('posts what was just won within a quarter of an hour, several in one message', async () => {
    const acme = await selling(open);
    acme.at(NOON);
    await win(acme, 'a');
    await look(acme);
    acme.at('2026-11-26T09:09:00Z');
    await win(acme, 'b', { amount: 2_500_000 });
    await look(acme);
    await look(acme);
    expect(await times(acme)).toEqual(['2026-11-26T09:15:00.000Z']);
    expect(await said(acme)).toBe(
      [
        ...['🔔 2 deals won', 'Ana Silva won Customer A: $10,000', 'Ana Silva won Customer B: $25,000'],
        ...[
          '🔔 *2 deals won*',
          '*Ana Silva* won *Customer A*: $10,000',
          '*Ana Silva* won *Customer B*: $25,000',
        ],
      ].join('\n'),
    );
  });

  it('posts nothing of a first file, of old deals, and of what was won before the team asked', async () => {
    const acme = await winsCompany(open, WEDNESDAY);
    await acme.deals({
      externalId: 'early',
      ownerId: acme.ana,
      status: 'open',
      stage: 'Demo',
      closedOn: null,
    });
    acme.at('2026-11-25T09:00:00Z');
    await win(acme, 'early');
    acme.at('2026-11-25T10:00:00Z');
    await turnOn(acme);
    await acme.deals(
      { externalId: 'first', ownerId: acme.ana, closedOn: '2026-11-25' },
      { externalId: 'old', ownerId: acme.ana, status: 'open', stage: 'Demo', closedOn: null },
    );
    await look(acme);
    acme.at(NOON);
    await win(acme, 'old', { closedOn: '2026-11-23' });
    await look(acme);
    expect(await times(acme)).toEqual([]);
  });

  it('posts what was opened and won between two imports, within the day’s number, and nothing of a first file', async () => {
    const acme = await winsCompany(open, WEDNESDAY);
    await turnOn(acme);
    acme.at(NOON);
    const file = ['f1', 'f2', 'f3', 'f4'].map((externalId) => ({ externalId, ownerId: acme.ana }));
    await acme.deals(...file);
    await look(acme);
    // The same file's second batch, and one that is sent again an hour later.
    acme.at('2026-11-26T10:03:00Z');
    await acme.deals(...file, { externalId: 'f5', ownerId: acme.ana });
    await look(acme);
    expect(await times(acme)).toEqual([]);
    acme.at('2026-11-27T07:03:00Z');
    await acme.deals(
      { externalId: 'before', ownerId: acme.ana, closedOn: '2026-11-25' },
      ...['n1', 'n2', 'n3', 'n4', 'n5'].map((externalId) => ({ externalId, ownerId: acme.ana })),
    );
    await look(acme);
    await look(acme);
    expect(await times(acme)).toEqual(['2026-11-27T07:15:00.000Z']);
    expect(await said(acme)).toContain('🔔 3 deals won');
    expect(await said(acme, MORE_DEALS)).toContain('🔔 2 more deals won today');
  });

  it('posts a deal once, though it is opened and won again, or changes its owner', async () => {
    const acme = await selling(open);
    acme.at(NOON);
    await win(acme, 'a');
    await look(acme);
    acme.at('2026-11-26T10:00:00Z');
    await win(acme, 'a', { status: 'open', stage: 'Negotiation', closedOn: null });
    await look(acme);
    acme.at('2026-11-26T11:00:00Z');
    await win(acme, 'a', { ownerId: acme.cem });
    await look(acme);
    expect(await times(acme)).toHaveLength(1);
  });

  it('does not send what is lost again by then, nor what the team no longer wants', async () => {
    const acme = await selling(open);
    acme.at(NOON);
    await win(acme, 'a');
    await look(acme);
    await win(acme, 'a', { status: 'lost', stage: 'Lost' });
    expect(await said(acme)).toBe('nothing of it is won, wanted and named any more');
    await win(acme, 'a');
    expect(await said(acme)).toContain('Customer A');
    await turnOn(acme, { deals: false });
    expect(await said(acme)).toBe('the team wants no deals posted any more');
  });

  it('posts three a day as they come and the others in one line as the day ends', async () => {
    const acme = await selling(open);
    acme.at(NOON);
    await win(acme, 'a');
    await look(acme);
    acme.at('2026-11-26T10:00:00Z');
    for (const [nth, id] of ['b', 'c', 'd'].entries()) await win(acme, id, { amount: 3_000_000 - nth });
    await look(acme);
    acme.at('2026-11-26T11:00:00Z');
    await win(acme, 'e');
    await look(acme);
    expect(await times(acme)).toEqual(['2026-11-26T09:15:00.000Z', '2026-11-26T10:15:00.000Z']);
    expect(await times(acme, MORE_DEALS)).toEqual(['2026-11-26T14:30:00.000Z']);
    expect(await said(acme, MORE_DEALS)).toBe(
      '🔔 2 more deals won today: Customer D (Ana Silva, $30,000) and Customer E (Ana Silva, $10,000)',
    );
  });

  it('keeps what is won at night for the morning', async () => {
    const acme = await selling(open);
    acme.at('2026-11-27T20:00:00Z');
    await win(acme, 'a');
    await look(acme);
    expect(await times(acme)).toEqual(['2026-11-30T06:00:00.000Z']);
  });

  it('posts from the minimum on', async () => {
    const acme = await selling(open, { minimum: 1_000_000 });
    acme.at(NOON);
    await win(acme, 'a', { amount: 999_999 });
    await win(acme, 'b', { amount: 1_000_000 });
    await look(acme);
    expect(await said(acme)).not.toContain('Customer A');
    expect(await said(acme)).toContain('Customer B');
  });

  it('posts nothing of somebody who does not want to be named, not even when they say so in between', async () => {
    const acme = await selling(open);
    acme.at(NOON);
    await win(acme, 'a');
    await win(acme, 'b', { ownerId: acme.cem });
    await setNaming(acme.context, await acme.callerOf(acme.cem), false);
    await look(acme);
    expect(await said(acme)).not.toContain('Customer B');
    // Nor does it take the place of another's.
    expect(await acme.db.selectFrom('deal_post').selectAll().execute()).toHaveLength(1);
    await setNaming(acme.context, await acme.callerOf(acme.ana), false);
    expect(await said(acme)).toBe('nothing of it is won, wanted and named any more');
    await setNaming(acme.context, await acme.callerOf(acme.ana), true);
    expect(await said(acme)).toContain('Customer A');
  });

  it('calls nobody, whatever a deal or a person is called', async () => {
    const acme = await selling(open);
    acme.at(NOON);
    await win(acme, 'a', { customer: '<!channel> & <!here>\n<@U0000001>' });
    await look(acme);
    expect(await said(acme)).toContain('&lt;!channel&gt; &amp; &lt;!here&gt; &lt;@U0000001&gt;');
    expect(await said(acme)).not.toMatch(/<[!@]/);
  });

  it('is switched by those who lead the team and admins, within bounds', async () => {
    const acme = await winsCompany(open);
    const draft = {
      teamId: acme.east,
      deals: true,
      records: true,
      minimum: 0,
      dealsADay: 3,
      isWarned: false,
    };
    for (const who of [acme.ana, acme.oya]) {
      const refused = refusalOf(setTeamPosts(acme.context, await acme.callerOf(who), draft));
      expect(await refused).toBe('Only those who lead the team and admins can change this.');
    }
    const nil = await acme.callerOf(acme.nil);
    expect(await refusalOf(setTeamPosts(acme.context, nil, { ...draft, dealsADay: 11 }))).toContain(
      '1 to 10',
    );
    expect(await refusalOf(setTeamPosts(acme.context, nil, { ...draft, dealsADay: 0 }))).toContain('1 to 10');
    expect(await refusalOf(setTeamPosts(acme.context, nil, { ...draft, minimum: Number.NaN }))).toContain(
      'whole',
    );
    expect(await setTeamPosts(acme.context, nil, draft)).toMatchObject({ kind: 'kept' });
  });
});
