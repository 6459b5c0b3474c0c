import { expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { setManager } from '../../src/people/index.ts';
import { RATED } from '../../src/skills/actions/give-ratings.ts';
import { waitingForMe } from '../../src/skills/actions/waiting.ts';
import { skillAgenda } from '../../src/skills/agenda.ts';
import { ratedDelivery } from '../../src/skills/deliveries.ts';
import { skillMeasures } from '../../src/skills/manager-measures.ts';
import { onSqlite } from '../support/databases.ts';
import { skillCompany } from './skill-company.ts';

type Acme = Awaited<ReturnType<typeof skillCompany>>;

onSqlite('what is said of skills by itself', (open) => {
  const delivery = ({ acme, ada, mert }: Acme, by: 'self' | 'manager') => ({
    workspaceId: acme.workspace.id,
    kind: RATED,
    period: 'p',
    target: by === 'self' ? mert : ada,
    params: { personId: ada, managerId: mert, by },
  });
  const text = (said: unknown) => (said as { text: string }).text;

  it('asks the other first, and says when both are open; never what was said', async () => {
    const company = await skillCompany(open);
    const { acme, ada, mert, rate } = company;
    await rate(mert, ada, { discovery: 2 }, { evidence: 'Canary evidence' });
    const toAda = delivery(company, 'manager');
    const asked = await ratedDelivery.render(acme.context, toAda);
    expect(text(asked)).toBe(
      'Mert Manager rated skills of yours. Say how you see them first: then you both read both.',
    );
    expect(JSON.stringify(asked)).toContain('from 30 Nov 2026 on both do in any case');
    expect(JSON.stringify(asked)).not.toContain('Canary');
    await rate(ada, ada, { discovery: 3 }, { evidence: 'Canary evidence' });
    const both = await ratedDelivery.render(acme.context, delivery(company, 'self'));
    expect(text(both)).toBe('Ada Rep rated their own skills. You both read both sides now.');
    expect(JSON.stringify(both)).not.toContain('Canary');
    const rows = await acme.db.selectFrom('delivery').select(['kind', 'target', 'params']).execute();
    expect(rows.map(({ target }) => target).sort()).toEqual([ada, mert].sort());
    expect(JSON.stringify(rows)).not.toContain('Canary');
  });

  it('waits for the reader’s hours, and comes to nobody who leads them no longer', async () => {
    const company = await skillCompany(open);
    const { acme, ada, mert, oya, rate } = company;
    await rate(ada, ada, { discovery: 3 });
    const toMert = delivery(company, 'self');
    const { slackUserId } = await acme.person(mert);
    expect(await ratedDelivery.destination(acme.context, toMert)).toEqual({ slackUserId });
    acme.context.clock.moveTo(new Date('2026-11-23T19:00:00Z'));
    expect(await ratedDelivery.destination(acme.context, toMert)).toEqual({
      notBefore: new Date('2026-11-24T05:30:00Z'),
    });
    await acme.change((trx, change) => setManager(trx, change, { personId: ada, managerId: oya }));
    expect(await ratedDelivery.render(acme.context, toMert)).toEqual({ skip: 'leads them no longer' });
    expect(await ratedDelivery.destination(acme.context, toMert)).toEqual({ skip: 'leads them no longer' });
  });

  it('stands in *Needs you* of the one who has not spoken, for a week at most', async () => {
    const { acme, ada, mert, can, rate, as, onDay } = await skillCompany(open);
    onDay(0);
    await rate(ada, ada, { discovery: 3, closing: 2 });
    const waiters = async (who: string) => waitingForMe(acme.context, await as(who));
    expect(await waiters(mert)).toEqual([
      {
        side: 'manager',
        personId: ada,
        name: 'Ada Rep',
        waiting: { skillKeys: expect.arrayContaining(['discovery', 'closing']), until: '2026-11-30' },
      },
    ]);
    expect(await waiters(ada)).toEqual([]);
    expect(await waiters(can)).toEqual([]);
    onDay(6);
    expect(await waiters(mert)).toHaveLength(1);
    onDay(7);
    expect(await waiters(mert)).toEqual([]);
  });

  it('puts one skill to practise and one seen differently on the agenda, of what both may read', async () => {
    const { acme, ada, mert, oya, rate, onDay } = await skillCompany(open);
    const lines = async (managerId: string, today: string, locale: 'en' | 'tr' = 'en') => {
      const asked = {
        ...{ workspaceId: acme.workspace.id, today, lastHeldOn: null, now: acme.context.clock.now() },
        ...{ manager: await acme.person(managerId), report: await acme.person(ada) },
      };
      return (await skillAgenda.find(acme.context, asked)).map((line) => line(translate(locale)));
    };
    onDay(0);
    await rate(mert, ada, { discovery: 2, closing: 1, negotiation: 4 });
    onDay(1);
    await rate(mert, ada, { discovery: 2, closing: 1, negotiation: 4 });
    expect(await lines(mert, '2026-11-24')).toEqual([]);
    await rate(ada, ada, { closing: 3, negotiation: 2 });
    expect(await lines(mert, '2026-11-24')).toEqual([
      '*Closing and next steps* is at 1 of 5 (2 ratings): what to practise until next time?',
      '*Negotiation*: seen differently, self 2 and manager 4. What did each of you see?',
    ]);
    expect(await lines(mert, '2026-11-24', 'tr')).toEqual([
      '*Kapanış ve sonraki adım* 5 üzerinden 1 (2 puan): bir sonraki görüşmeye kadar ne çalışılacak?',
      '*Pazarlık*: farklı görüyorsunuz, kişi 2, yönetici 4. Her biriniz ne gördü?',
    ]);
    expect(await lines(oya, '2026-11-24')).toEqual([]);
  });

  it('counts on a manager’s own card of how many people ratings are younger than 90 days', async () => {
    const { acme, ada, can, mert, rate, onDay } = await skillCompany(open);
    const deniz = await acme.addPerson({ name: 'Deniz Rep', managerId: mert });
    const line = async (until: string) => {
      const people = await Promise.all(
        [ada, can, deniz].map(async (id) => ({ person: await acme.person(id), since: '2026-01-01' })),
      );
      const asked = {
        ...{ workspaceId: acme.workspace.id, manager: await acme.person(mert), people },
        ...{ from: '2026-10-24', until, now: acme.context.clock.now() },
      };
      return (await skillMeasures[0]?.find(acme.context, asked))?.(translate('en')) ?? null;
    };
    expect(await line('2026-11-23')).toBeNull();
    onDay(0);
    await rate(mert, ada, { discovery: 2 });
    onDay(1);
    await rate(mert, can, { discovery: 2 });
    await rate(deniz, deniz, { discovery: 2 });
    expect(await line('2026-11-24')).toBe('Skill ratings fresh (under 90 days): 2 of 3 people');
    expect(await line('2027-02-20')).toBe('Skill ratings fresh (under 90 days): 2 of 3 people');
    // 23 November and 90 days is 21 February.
    expect(await line('2027-02-21')).toBe('Skill ratings fresh (under 90 days): 1 of 3 people');
    expect(await line('2027-02-22')).toBe('Skill ratings fresh (under 90 days): 0 of 3 people');
  });
});
