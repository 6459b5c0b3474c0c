import { expect, it } from 'vitest';
import type { DeliveryKind } from '../../src/capability.ts';
import { standingsOf, unsentDeliveries } from '../../src/outbox/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { card, createRig, MONDAY_9, WORKSPACE } from './rig.ts';

const later = (minutes: number) => new Date(MONDAY_9.getTime() + minutes * 60_000);

onBothDatabases('how far a delivery has come', (open) => {
  it('is told by its period, whatever its target', async () => {
    const rig = await createRig(await open());
    await rig.plan({ period: 'one', target: 'a' }, { period: 'two', target: 'b', dueAt: later(30) });
    await rig.outbox().drain();
    const standings = await standingsOf(rig.context.db, WORKSPACE, card.kind, ['one', 'two', 'three']);
    expect([...standings].sort()).toEqual([
      ['one', { state: 'sent', dueAt: MONDAY_9, post: { channelId: 'C-a', ts: expect.any(String) } }],
      ['two', { state: 'pending', dueAt: later(30), post: null }],
    ]);
    expect(await standingsOf(rig.context.db, 'w2', card.kind, ['one'])).toEqual(new Map());
    expect(await standingsOf(rig.context.db, WORKSPACE, 'other.v1', ['one'])).toEqual(new Map());
  });

  it('names what came to its end unsent: refused, skipped, perhaps posted', async () => {
    const rig = await createRig(await open());
    const skips: DeliveryKind = {
      ...card,
      destination: async (context, due) =>
        due.target === 'gone' ? { skip: 'gone' } : card.destination(context, due),
    };
    const outbox = rig.outbox({ kinds: [skips] });
    await rig.plan({ target: 'gone' }, { target: 'waits', dueAt: later(30) });
    await outbox.drain();
    await rig.plan({ target: 'refused' });
    rig.slack.troubles.push({ fault: { kind: 'refused', reason: 'is_archived' }, arrives: false });
    await outbox.drain();
    await rig.plan({ target: 'unsure' });
    rig.slack.troubles.push({ fault: { kind: 'unknown', reason: 'TimeoutError' }, arrives: true });
    rig.slack.searchFaults.push({ kind: 'refused', reason: 'not_in_channel' });
    await outbox.drain();
    await rig.plan({ target: 'sent' });
    await outbox.drain();

    const unsent = await unsentDeliveries(rig.context.db, card.kind, MONDAY_9);
    const found = unsent.map((each) => [each.workspaceId, each.target, each.mayHaveBeenPosted]);
    expect(found.sort()).toEqual([
      [WORKSPACE, 'gone', false],
      [WORKSPACE, 'refused', false],
      [WORKSPACE, 'unsure', true],
    ]);
    expect(await unsentDeliveries(rig.context.db, card.kind, later(1))).toEqual([]);
  });
});

onBothDatabases('a delivery that comes too early', (open) => {
  it('is asked again when it said, and has no less time than it was given', async () => {
    const rig = await createRig(await open());
    const asleep: DeliveryKind = {
      ...card,
      destination: async (context, due) =>
        context.clock.now() < later(60) ? { notBefore: later(60) } : card.destination(context, due),
    };
    const outbox = rig.outbox({ kinds: [asleep] });
    await rig.plan({ target: 'a', dueAt: MONDAY_9, expiresAt: later(10) });
    expect(await outbox.drain()).toMatchObject({ sent: 0, skipped: 0, waiting: 0 });
    expect(await outbox.nextDue(MONDAY_9)).toEqual(later(60));
    rig.clock.moveTo(later(59));
    expect(await outbox.drain()).toMatchObject({ sent: 0, skipped: 0 });
    rig.clock.moveTo(later(65));
    expect(await outbox.drain()).toMatchObject({ sent: 1, skipped: 0 });
    const { a } = await rig.rows();
    expect([a?.due_at, a?.expires_at]).toEqual([later(60).getTime(), later(70).getTime()]);
  });
});
