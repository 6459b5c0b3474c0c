import { expect, it } from 'vitest';
import { answerQuestions, answerSheet } from '../../src/customers/actions/answer.ts';
import { customerCard } from '../../src/customers/actions/customer-card.ts';
import { findCustomers } from '../../src/customers/actions/find-customer.ts';
import { fitsOfDeals } from '../../src/customers/actions/fits.ts';
import { myCustomers } from '../../src/customers/actions/my-customers.ts';
import { setProfile } from '../../src/customers/actions/profile.ts';
import type { Answer } from '../../src/customers/customer.ts';
import { type ProfileRules, upsertCustomers } from '../../src/customers/index.ts';
import { cardMessage } from '../../src/customers/messages/card.ts';
import { listMessage } from '../../src/customers/messages/list.ts';
import { type DealReport, dealsById, upsertDeals } from '../../src/deals/index.ts';
import { translate } from '../../src/locales/index.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany, createCompany } from '../support/fixtures.ts';
import { collectTexts } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';

const RULES: ProfileRules = {
  criteria: [
    { kind: 'industry', oneOf: ['Glass'], weight: 1 },
    { kind: 'question', id: 'crm', text: 'Uses a CRM', weight: 1 },
  ],
  exclusions: [],
  threshold: 70,
};
const said = (answers: Record<string, Answer>) => new Map(Object.entries(answers));

/**
 * Ada and Can sell under Mert, Oya elsewhere; Nora administers. Ada has an open deal with Alpenglas, whom a file names as a
 * glass works, and a won one with Nordlicht, whom no file names; Can an open one that names nobody.
 */
async function company(open: Parameters<typeof createCompany>[0]) {
  const acme = await createCompany(open);
  const nora = await acme.addPerson({ name: 'Nora Admin', isAdmin: true });
  const mert = await acme.addPerson({ name: 'Mert Manager' });
  const ada = await acme.addPerson({ name: 'Ada Rep', managerId: mert });
  const can = await acme.addPerson({ name: 'Can Rep', managerId: mert });
  const oya = await acme.addPerson({ name: 'Oya Other' });
  const report = (externalId: string, ownerId: string, more: Partial<DealReport>): DealReport => ({
    externalId,
    ownerId,
    stage: 'Proposal',
    status: 'open',
    currency: 'USD',
    amount: 100_000,
    openedOn: '2026-11-02',
    ...more,
  });
  const won = { stage: 'Won', status: 'won', closedOn: '2026-11-10' } as const;
  await acme.change(async (trx) => {
    // Deals come first: they find a customer that a file names later.
    await upsertDeals(
      trx,
      acme.context,
      acme.workspace.id,
      [
        report('D-1', ada, { customer: 'ALPENGLAS  ' }),
        report('D-2', ada, { customer: 'Nordlicht', ...won }),
        report('D-3', can, { customer: null }),
      ],
      '2026-11-23',
    );
    await upsertCustomers(trx, acme.context, acme.workspace.id, [
      { name: 'Alpenglas', industry: 'Glass', employees: 780 },
      { name: 'Boğaz Sigorta' },
    ]);
  });
  const as = (personId: string) => acme.callerOf(personId);
  const card = async (personId: string, key: string) => customerCard(acme.context, await as(personId), key);
  const profile = async (rules: ProfileRules, version = 0, by = nora) =>
    setProfile(acme.context, await as(by), { version, rules });
  const answer = async (personId: string, key: string, answers: Record<string, Answer>, shown = {}) =>
    answerQuestions(acme.context, await as(personId), {
      key,
      version: 1,
      shown: said(shown),
      answers: said(answers),
    });
  return { acme, nora, mert, ada, can, oya, as, card, profile, answer };
}

onBothDatabases('customers', (open) => {
  it('are found by deals that were there before, and again change nothing', async () => {
    const { acme, ada, card } = await company(open);
    expect(await card(ada, 'alpenglas')).toMatchObject({
      customer: { name: 'Alpenglas', industry: 'Glass', employees: 780 },
      deals: [{ deal: { externalId: 'D-1' }, owner: 'Ada Rep' }],
      score: null,
    });
    const again = (more: object) =>
      acme.change((trx) =>
        upsertCustomers(trx, acme.context, acme.workspace.id, [{ name: 'Alpenglas', ...more }]),
      );
    expect(await again({ industry: 'Glass' })).toEqual({ created: 0, changed: 0, unchanged: 1 });
    // What is left out stays, what is empty becomes empty.
    expect(await again({ industry: null })).toEqual({ created: 0, changed: 1, unchanged: 0 });
    expect((await card(ada, 'alpenglas')).customer).toMatchObject({ industry: null, employees: 780 });
    const corrected = { externalId: 'D-1', ownerId: ada, customer: 'Nordlicht', stage: 'Proposal' };
    await acme.change((trx) =>
      upsertDeals(
        trx,
        acme.context,
        acme.workspace.id,
        [{ ...corrected, status: 'open', currency: 'USD' }],
        '2026-11-23',
      ),
    );
    expect((await card(ada, 'alpenglas')).deals).toEqual([]);
    expect((await card(ada, 'nordlicht')).deals).toHaveLength(1);
  });

  it('of a file are everybody’s to see, their deals only those who may', async () => {
    const { ada, can, oya, mert, nora, card } = await company(open);
    for (const [who, deals] of [
      [ada, 1],
      [mert, 1],
      [nora, 1],
      [can, 0],
      [oya, 0],
    ] as const) {
      expect((await card(who, 'alpenglas')).deals).toHaveLength(deals);
    }
    for (const who of [ada, mert, nora])
      expect((await card(who, 'nordlicht')).customer.name).toBe('Nordlicht');
    for (const who of [can, oya]) expect(await refusalOf(card(who, 'nordlicht'))).toContain('not there');
  });

  it('are found by a part of the name or by a deal’s id, as far as they may be seen', async () => {
    const { acme, ada, oya, as } = await company(open);
    const find = async (who: string, text: string) =>
      (await findCustomers(acme.context, await as(who), text)).map(({ name }) => name);
    expect(await find(oya, 'BOGAZ')).toEqual([]);
    expect(await find(oya, 'boğaz')).toEqual(['Boğaz Sigorta']);
    expect(await find(ada, 'nord')).toEqual(['Nordlicht']);
    expect(await find(oya, 'nord')).toEqual([]);
    expect(await find(ada, 'D-2')).toEqual(['Nordlicht']);
    expect(await find(oya, 'D-2')).toEqual([]);
    expect(await find(oya, '%')).toHaveLength(2);
  });

  it('are nobody’s of another workspace', async () => {
    const { acme, ada } = await company(open);
    const other = await addCompany(acme.database, acme.context, { name: 'Other', slackTeamId: 'T0000002' });
    const zoe = await other.addPerson({ name: 'Zoe', isAdmin: true });
    const caller = await other.callerOf(zoe);
    expect(await findCustomers(acme.context, caller, 'alpenglas')).toEqual([]);
    expect(await refusalOf(customerCard(acme.context, caller, 'alpenglas'))).toContain('not there');
    expect((await myCustomers(acme.context, caller)).customers).toEqual([]);
    expect(ada).not.toBe(zoe);
  });
});

onBothDatabases('the profile’s questions', (open) => {
  it('are answered by a deal’s owner, those above and admins; the answer is kept, audited and taken back', async () => {
    const { acme, ada, mert, oya, card, profile, answer, as } = await company(open);
    await profile(RULES);
    expect((await card(ada, 'alpenglas')).score).toMatchObject({ fit: 'ideal', known: 1, of: 2 });
    expect(await answer(ada, 'alpenglas', { crm: 'no' })).toEqual({ changed: 1 });
    expect((await card(oya, 'alpenglas')).score).toMatchObject({ fit: 'other', points: 50 });
    expect((await card(oya, 'alpenglas')).mayAnswer).toBe(false);
    expect(await refusalOf(answer(oya, 'alpenglas', { crm: 'yes' }))).toContain('owners');
    expect(await answer(mert, 'alpenglas', { crm: 'unknown' }, { crm: 'no' })).toEqual({ changed: 1 });
    const sheet = await answerSheet(acme.context, await as(ada), 'alpenglas');
    expect(sheet.questions.map((each) => each.answer)).toEqual(['unknown']);
    const audit = await acme.db
      .selectFrom('audit')
      .select(['actor_id', 'detail'])
      .where('action', '=', 'customer.answered')
      .execute();
    expect(audit.map((row) => [row.actor_id, row.detail])).toEqual([
      [ada, '{"crm":"no"}'],
      [mert, '{"crm":"unknown"}'],
    ]);
  });

  it('may be about a customer whom only a deal names, who stays out of others’ sight', async () => {
    const { ada, oya, card, profile, answer } = await company(open);
    await profile(RULES);
    await answer(ada, 'nordlicht', { crm: 'yes' });
    expect((await card(ada, 'nordlicht')).score).toMatchObject({ fit: 'ideal', known: 1 });
    expect(await refusalOf(card(oya, 'nordlicht'))).toContain('not there');
  });

  it('keep what somebody else said while the form was open', async () => {
    const { ada, mert, card, profile, answer } = await company(open);
    const second = { kind: 'question', id: 'sponsor', text: 'Has a sponsor', weight: 1 } as const;
    await profile({ ...RULES, criteria: [...RULES.criteria, second] });
    // Both opened the form when nothing was known.
    await answer(mert, 'alpenglas', { crm: 'yes', sponsor: 'unknown' });
    await answer(ada, 'alpenglas', { crm: 'unknown', sponsor: 'no' });
    const { score } = await card(ada, 'alpenglas');
    expect(score?.lines.map((line) => line.held)).toEqual(['yes', 'yes', 'no']);
  });

  it('are refused when there are others by now, and when there are none', async () => {
    const { ada, nora, profile, answer } = await company(open);
    expect(await refusalOf(answer(ada, 'alpenglas', { crm: 'yes' }))).toContain('no questions');
    await profile(RULES);
    await profile({ ...RULES, threshold: 50 }, 1);
    expect(await refusalOf(answer(nora, 'alpenglas', { crm: 'yes' }))).toContain('have changed');
  });
});

onBothDatabases('the profile', (open) => {
  it('is an admin’s to set, from the version they saw; the same again writes nothing', async () => {
    const { acme, ada, profile } = await company(open);
    expect(await refusalOf(profile(RULES, 0, ada))).toContain('admins');
    expect(await profile(RULES)).toMatchObject({ outcome: 'first', profile: { version: 1 } });
    expect(await profile(RULES, 1)).toMatchObject({ outcome: 'unchanged' });
    expect(await refusalOf(profile({ ...RULES, threshold: 80 }, 0))).toContain('changed the profile');
    expect(await profile({ ...RULES, threshold: 80 }, 1)).toMatchObject({ outcome: 'changed' });
    const rows = await acme.db.selectFrom('audit').select('id').where('action', '=', 'profile.set').execute();
    expect(rows).toHaveLength(2);
  });

  it('when it changes, leaves a closed period what it was; the first one counts for the time before', async () => {
    const { acme, profile } = await company(open);
    const { id } = acme.workspace;
    const [deal] = await acme.db.selectFrom('deal').select('id').where('external_id', '=', 'D-1').execute();
    const deals = [...(await dealsById(acme.db, id, [deal?.id ?? ''])).values()];
    const fitOn = async (date: string) => [...((await fitsOfDeals(acme.db, id, deals, date)) ?? []).values()];
    expect(await fitsOfDeals(acme.db, id, deals, '2026-09-30')).toBeNull();
    await profile(RULES);
    expect(await fitOn('2026-09-30')).toEqual(['ideal']);
    await profile({ ...RULES, criteria: [{ kind: 'industry', oneOf: ['Steel'], weight: 1 }] }, 1);
    expect(await fitOn('2026-09-30')).toEqual(['ideal']);
    expect(await fitOn('2026-11-22')).toEqual(['ideal']);
    expect(await fitOn('2026-11-23')).toEqual(['other']);
  });
});

onBothDatabases('what is said of customers', (open) => {
  it('reads well in both languages, fits Slack, and lets no name do harm', async () => {
    const { acme, ada, nora, card, profile, as } = await company(open);
    await profile(RULES);
    const alpenglas = await card(ada, 'alpenglas');
    const english = cardMessage(alpenglas, translate('en'));
    assertSlackLimits(english);
    expect(english.text).toBe(
      [
        '*Alpenglas*',
        'Glass · 780 employees',
        '*Ideal customer*: 100 of 100 points, 1 of 2 criteria known',
        '• *yes* · Industry: Glass (Glass)',
        '• *not known* · Uses a CRM',
        '_Open deals that you may see_',
        '• D-1 · $1,000 · Proposal · Ada Rep',
      ].join('\n'),
    );
    const turkish = cardMessage(alpenglas, translate('tr'));
    assertSlackLimits(turkish);
    expect(turkish.text).toContain('*İdeal müşteri*: 100 üzerinden 100 puan, 2 ölçütün 1 tanesi biliniyor');

    await acme.change(async (trx) => {
      const hostile = { name: '<!channel> & co', industry: '<@U1>' };
      await upsertCustomers(trx, acme.context, acme.workspace.id, [hostile]);
    });
    const hostile = cardMessage(await card(nora, '<!channel> & co'), translate('en'));
    expect([hostile.text, ...collectTexts(hostile.blocks)].join('\n')).not.toMatch(/<!channel>|<@U1>/);
    const list = listMessage(await myCustomers(acme.context, await as(nora)), translate('en'));
    assertSlackLimits(list);
    expect(list.text).toContain('1 open deal names no customer.');
  });
});
