import { expect, it } from 'vitest';
import type { DeliveryKind, DueDelivery } from '../../../src/capability.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { savePreferences } from '../../../src/nudges/actions/preferences.ts';
import { withinBudget } from '../../../src/nudges/within-budget.ts';
import { plan } from '../../../src/outbox/index.ts';
import { onBothDatabases, onSqlite } from '../../support/databases.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { ownCompany, scripted } from './own-company.ts';

const ADA = 'U0000002';
const USUAL = { weekly: null, pausedUntil: null };
const OVER = { skip: 'over budget' };

/** A kind of any capability, to Ada. */
const toAda = (kind: string, more: Partial<DeliveryKind> = {}): DeliveryKind => ({
  kind,
  proactive: true,
  destination: async () => ({ slackUserId: ADA }),
  render: async () => ({ skip: '' }),
  ...more,
});

async function company(open: Parameters<typeof ownCompany>[0]) {
  const { trigger, put } = scripted();
  const acme = await ownCompany(open, [trigger]);
  const { context, db, workspace } = acme;

  /** Plans a message of a kind, asks where it goes, and lets it end so. */
  async function message(kind: DeliveryKind, period: string, state: 'sent' | 'skipped' | 'pending' = 'sent') {
    const key = { kind: kind.kind, period, target: 'ada' };
    const now = context.clock.now();
    const when = { dueAt: now, expiresAt: new Date(now.getTime() + 3_600_000) };
    await inTransaction(db, (trx) => plan(trx, context, workspace.id, [{ ...key, ...when }]));
    const due: DueDelivery = { workspaceId: workspace.id, ...key, params: {} };
    const destination = await withinBudget(kind).destination(context, due);
    const ended = 'skip' in destination ? 'skipped' : state;
    const posted = ended === 'sent' ? { channel: 'D1', slack_ts: '1.0' } : {};
    await db
      .updateTable('delivery')
      .set({ state: ended, ...posted })
      .where('period', '=', period)
      .execute();
    return destination;
  }

  return { ...acme, put, message };
}

onBothDatabases('the week’s number of messages nobody waits for', (open) => {
  it('holds whatever capability planned them: the sixth of a week is left out, and said so', async () => {
    const { message, context, ada, db } = await company(open);
    for (const nth of [1, 2, 3, 4, 5]) {
      expect(await message(toAda(`kind${nth}.v1`), `p${nth}`)).toEqual({ slackUserId: ADA });
    }
    expect(await message(toAda('kind6.v1'), 'p6')).toEqual(OVER);
    // What somebody waits for always comes.
    const { proactive: _not, ...awaited } = toAda('awaited.v1');
    expect(await message(awaited, 'p7')).toEqual({ slackUserId: ADA });
    // A new week on Ada's clocks: Monday in Istanbul is Sunday, 21:00, in Greenwich.
    context.clock.moveTo(new Date('2026-11-29T20:59:00Z'));
    expect(await message(toAda('kind6.v1'), 'p8')).toEqual(OVER);
    context.clock.moveTo(new Date('2026-11-29T21:00:00Z'));
    expect(await message(toAda('kind6.v1'), 'p9')).toEqual({ slackUserId: ADA });
    const kept = await db.selectFrom('proactive_delivery').selectAll().execute();
    expect(
      kept
        .filter(({ outcome }) => outcome === 'over_budget')
        .map(({ period }) => period)
        .sort(),
    ).toEqual(['p6', 'p8']);
    expect(kept.every(({ person_id: id }) => id === ada)).toBe(true);
  });

  it('counts what was sent and what may still be, not what was left out in the end', async () => {
    const { message } = await company(open);
    for (const nth of [1, 2, 3, 4]) await message(toAda('a.v1'), `p${nth}`);
    await message(toAda('a.v1'), 'left out', 'skipped');
    expect(await message(toAda('a.v1'), 'on its way', 'pending')).toEqual({ slackUserId: ADA });
    expect(await message(toAda('a.v1'), 'too many')).toEqual(OVER);
  });

  it('is decided once for a message, however often it is asked where it goes', async () => {
    const { message, db } = await company(open);
    for (const nth of [1, 2, 3, 4, 5]) await message(toAda('a.v1'), `p${nth}`);
    expect(await message(toAda('a.v1'), 'p5')).toEqual({ slackUserId: ADA });
    expect(await message(toAda('a.v1'), 'p6')).toEqual(OVER);
    expect(await message(toAda('a.v1'), 'p6')).toEqual(OVER);
    expect(await db.selectFrom('proactive_delivery').selectAll().execute()).toHaveLength(6);
  });

  it('is not spent by what waits, nor by what goes to a channel', async () => {
    const { message, db } = await company(open);
    const notBefore = new Date('2026-11-23T10:00:00Z');
    await message(toAda('waits.v1', { destination: async () => ({ notBefore }) }), 'p1', 'pending');
    await message(toAda('channel.v1', { destination: async () => ({ channelId: 'C1' }) }), 'p2');
    expect(await db.selectFrom('proactive_delivery').selectAll().execute()).toEqual([]);
  });
});

onSqlite('whose number it is', (open) => {
  it('is the workspace’s, set by an admin, or fewer for whoever wants fewer', async () => {
    const { message, context, callerOf, addPerson, ada, db } = await company(open);
    const nora = await callerOf(await addPerson({ name: 'Nora Admin', isAdmin: true }));
    await savePreferences(context, nora, { ...USUAL, everybody: 2 });
    await message(toAda('a.v1'), 'p1');
    await message(toAda('a.v1'), 'p2');
    expect(await message(toAda('a.v1'), 'p3')).toEqual(OVER);
    await savePreferences(context, nora, { ...USUAL, everybody: 10 });
    await savePreferences(context, await callerOf(ada), { weekly: 3, pausedUntil: null });
    expect(await message(toAda('a.v1'), 'p4')).toEqual({ slackUserId: ADA });
    expect(await message(toAda('a.v1'), 'p5')).toEqual(OVER);
    const audit = await db.selectFrom('audit').select('action').where('action', 'like', 'nudge.%').execute();
    expect(audit.map(({ action }) => action)).toEqual([
      'nudge.preference_set',
      'nudge.budget_set',
      'nudge.preference_set',
      'nudge.budget_set',
      'nudge.preference_set',
    ]);
  });

  it('is nobody else’s to set, and nothing of such a form is kept', async () => {
    const { context, callerOf, ada, manager, db } = await company(open);
    for (const who of [ada, manager]) {
      const said = { weekly: 1, pausedUntil: null, everybody: 3 };
      expect(await refusalOf(savePreferences(context, await callerOf(who), said))).toBe(
        'Only a Pacesetter admin sets the number for everybody.',
      );
    }
    expect(await db.selectFrom('nudge_preference').selectAll().execute()).toEqual([]);
  });

  it('keeps the morning’s findings back once the week is full, and says why', async () => {
    const { message, put, ada, morning, decided } = await company(open);
    for (const nth of [1, 2, 3, 4, 5]) await message(toAda('a.v1'), `p${nth}`);
    put(ada, 'calls', 0.4);
    expect(await morning('2026-11-24')).toEqual([]);
    expect(await decided()).toEqual(['2026-11-24 calls: suppressed, over_budget']);
    expect(await morning('2026-11-30')).toMatchObject([{ to: ADA }]);
  });

  it('counts the morning’s message itself once', async () => {
    const { put, ada, morning, mornings } = await company(open);
    put(ada, 'calls', 0.1);
    await morning('2026-11-23');
    for (const [index, day] of ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].entries()) {
      put(ada, 'calls', 0.2 + index / 10);
      expect(await mornings(day, 1)).toHaveLength(1);
    }
  });
});
