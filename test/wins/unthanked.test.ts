import { expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { appointDeputy } from '../../src/people/actions/time-off/appoint-deputy.ts';
import { importTimeOff } from '../../src/people/index.ts';
import { insertPraise } from '../../src/recognition/store/praise.ts';
import { findNoPraise } from '../../src/wins/actions/find-no-praise.ts';
import { NOTE, unthankedOf } from '../../src/wins/actions/unthanked.ts';
import { noteDelivery } from '../../src/wins/deliveries/manager.ts';
import { noPraise } from '../../src/wins/nudges.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { type WinsCompany, winsCompany } from './wins-company.ts';

/** Tuesday 1 December 2026, 09:30 in Istanbul. */
const FIRST = '2026-12-01T06:30:00Z';
const BEFORE = '2026-11-27T06:00:00Z';

async function thank(acme: WinsCompany, receiverId: string, givenOn: string) {
  const praise = {
    id: acme.context.newId(),
    givenId: acme.context.newId(),
    giverId: acme.oya,
    receiverId,
    text: 'Canary words',
    value: null,
    teamId: null,
    link: null,
    givenOn,
    givenAt: new Date(`${givenOn}T09:00:00Z`),
  };
  await acme.change((trx) => insertPraise(trx, acme.workspace.id, [praise], 'canary words'));
}

async function said(acme: WinsCompany): Promise<string> {
  const [delivery] = await acme.deliveries(NOTE);
  if (!delivery) throw new Error('Nothing was planned');
  const params = JSON.parse(delivery.params);
  const due = { ...delivery, workspaceId: acme.workspace.id, kind: NOTE, params };
  const message = await noteDelivery.render(acme.context, due);
  return 'skip' in message ? message.skip : plainText(message);
}

onBothDatabases('who nobody has thanked', (open) => {
  it('is said to their manager on the first working day of a month, with a good fact about each, once', async () => {
    const acme = await winsCompany(open, BEFORE);
    await thank(acme, acme.cem, '2026-10-16');
    await acme.deals({
      externalId: 'd1',
      ownerId: acme.ana,
      customer: 'Orchard',
      amount: 1_200_000,
      closedOn: '2026-11-25',
    });
    await acme.counts(acme.cem, 'calls', { '2026-10-14': 50, '2026-11-11': 64 });
    await acme.beatAt('2026-11-30T06:30:00Z');
    expect(await acme.deliveries(NOTE)).toEqual([]);
    await acme.beatAt(FIRST);
    await acme.beatAt('2026-12-01T12:00:00Z');
    await acme.beatAt('2026-12-02T06:30:00Z');
    const planned = await acme.deliveries(NOTE);
    expect(planned.map(({ period, target }) => [period, target])).toEqual([['2026-12', acme.mert]]);
    expect(await said(acme)).toBe(
      [
        'Nobody has thanked 2 of your people here in the last 45 days. A word from you may be welcome.',
        '*Ana Silva*',
        'Won Orchard for $12,000 on 25 Nov 2026',
        '*Cem Ak*',
        '64 calls in November 2026, after 50 calls the month before',
        'Nobody has thanked 2 of your people here in the last 45 days. A word from you may be welcome.',
        '*Ana Silva*',
        'Won Orchard for $12,000 on 25 Nov 2026',
        'Praise',
        '*Cem Ak*',
        '64 calls in November 2026, after 50 calls the month before',
        'Praise',
        'Only you read this. It comes on your first working day of a month, and leaves out who is away or new. What you say to them is up to you.',
      ].join('\n'),
    );
    expect(await said(acme)).not.toContain('Canary');
  });

  it('prefers a goal that was reached, and invents nothing where there is nothing', async () => {
    const acme = await winsCompany(open, '2026-11-30T06:00:00Z');
    await acme.goal(acme.ana, 'calls', 'month', 100);
    await acme.counts(acme.ana, 'calls', { '2026-11-30': 100 });
    await acme.deals({ externalId: 'd1', ownerId: acme.ana, amount: 1_200_000, closedOn: '2026-11-25' });
    await acme.beatAt(FIRST);
    expect(await said(acme)).toContain(
      '*Ana Silva*\nReached a goal: Calls, November 2026 (100 calls of 100)',
    );
    expect(await said(acme)).toContain('*Cem Ak*\nThe numbers name nothing this month.');
  });

  it('names nobody who was thanked in 45 days, is away or new, and is no note when nobody is left', async () => {
    const acme = await winsCompany(open, BEFORE);
    await thank(acme, acme.ana, '2026-10-17');
    const cem = await acme.person(acme.cem);
    await acme.change((trx, change) =>
      importTimeOff(trx, change, cem, { from: '2026-12-01', until: '2026-12-03' }),
    );
    await acme.addPerson({
      name: 'Yeni New',
      managerId: acme.mert,
      teamId: acme.east,
      startedOn: '2026-11-20',
    });
    await acme.beatAt(FIRST);
    expect(await acme.deliveries(NOTE)).toEqual([]);
  });

  it('is not sent when everybody was thanked meanwhile', async () => {
    const acme = await winsCompany(open, BEFORE);
    await acme.beatAt(FIRST);
    for (const person of [acme.ana, acme.cem]) await thank(acme, person, '2026-12-01');
    expect(await said(acme)).toBe('everybody was thanked');
  });

  it('comes on the manager’s own first day when they are off on the first', async () => {
    const acme = await winsCompany(open, BEFORE);
    const mert = await acme.person(acme.mert);
    await acme.change((trx, change) =>
      importTimeOff(trx, change, mert, { from: '2026-12-01', until: '2026-12-02' }),
    );
    await acme.beatAt(FIRST);
    expect(await acme.deliveries(NOTE)).toEqual([]);
    await acme.beatAt('2026-12-02T06:30:00Z');
    expect(await acme.deliveries(NOTE)).toHaveLength(1);
  });

  it('comes to the deputy of an absent manager, who reads whose people these are, and not a second time', async () => {
    const acme = await winsCompany(open, BEFORE);
    const [manager, deputy] = [await acme.person(acme.mert), await acme.person(acme.cem)];
    const days = { from: '2026-12-01', until: '2026-12-04' };
    await acme.change(async (trx, change) => {
      await importTimeOff(trx, change, manager, days);
      await appointDeputy(trx, acme.context, change, { manager, deputy, days });
    });
    await acme.beatAt(FIRST);
    const [note] = await acme.deliveries(NOTE);
    expect(JSON.parse(note?.params ?? '{}')).toEqual({ managerId: acme.mert, recipientId: acme.cem });
    // Nobody thanked Cem either, which is not for himself to read.
    expect(await said(acme)).toContain(
      'You stand in for *Mert Manager*. Nobody has thanked one of their people',
    );
    expect(await said(acme)).not.toContain('Cem Ak');
    await acme.beatAt('2026-12-04T06:30:00Z');
    expect(await acme.deliveries(NOTE)).toHaveLength(1);
    // Who no longer stands in reads nothing of them.
    expect(await said(acme)).toBe('not in Slack any more, or no longer standing in');
  });

  it('is about direct reports alone, and nobody’s who leads no one', async () => {
    const acme = await winsCompany(open, BEFORE);
    const of = async (who: string) =>
      (await unthankedOf(acme.db, await acme.person(who), '2026-12-01')).map(({ person }) => person.name);
    expect(await of(acme.mert)).toEqual(['Ana Silva', 'Cem Ak']);
    expect(await of(acme.nil)).toEqual([]);
  });

  it('comes up in the week’s reminder after 21 days, when there is something to thank for', async () => {
    const acme = await winsCompany(open, '2026-11-25T06:00:00Z');
    const found = async (recipientId = acme.mert) => {
      const [manager, ana, cem] = [
        await acme.person(acme.mert),
        await acme.person(acme.ana),
        await acme.person(acme.cem),
      ];
      const people = [ana, cem].map((person) => ({ person, liveOn: '2026-01-05' }));
      const now = acme.context.clock.now();
      const asked = { workspaceId: acme.workspace.id, manager, recipientId, people, now };
      return (await findNoPraise(acme.context, asked)).map(({ subjectId, numbers }) => [subjectId, numbers]);
    };
    await acme.deals({ externalId: 'd1', ownerId: acme.ana, amount: 1_200_000, closedOn: '2026-11-24' });
    await thank(acme, acme.ana, '2026-11-06');
    acme.at('2026-11-26T06:00:00Z');
    expect(await found()).toEqual([]);
    acme.at('2026-11-27T06:00:00Z');
    // Nobody thanked Cem either, but nothing says for what.
    expect(await found()).toEqual([[acme.ana, { thankedOn: '2026-11-06', days: 21, fact: 'deal' }]]);
    expect(await found(acme.cem)).toEqual([]);
    const words = noPraise.words({ thankedOn: '2026-11-06', days: 22, fact: 'deal' }, translate('en'));
    expect(words.why).toBe('Nobody has thanked them here since 6 Nov 2026, 22 days ago.');
    expect(noPraise.words({ thankedOn: null, days: null, fact: 'win' }, translate('tr')).why).toBe(
      'Burada henüz kimse teşekkür etmedi.',
    );
  });
});
