import { expect, it } from 'vitest';
import { lastGiven } from '../../src/feedback/index.ts';
import { feedbackGiven, feedbackReceived, feedbackUnopened } from '../../src/feedback/lists-store.ts';
import { feedbackById, feedbackText, insertFeedback, markFeedback } from '../../src/feedback/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany } from '../support/fixtures.ts';
import { pairCompany, TEXT } from './pair-company.ts';

const at = (time: string) => new Date(`2026-11-23T${time}:00Z`);
const FIRST = { limit: 10, offset: 0 };

onBothDatabases('the store of feedback', (open) => {
  it('gives back what was stored, text and the rest apart, and only in its own workspace', async () => {
    const acme = await pairCompany(open);
    const other = await addCompany(acme.database, acme.context, { slackTeamId: 'T0000002', name: 'Other' });
    const given = { id: 'f1', giverId: acme.mert, receiverId: acme.ana, kind: 'improve' as const };
    const times = { givenAt: at('09:00'), waitsUntil: at('10:00') };
    const add = () =>
      acme.change((trx) => insertFeedback(trx, acme.workspace.id, { ...given, ...times, ...TEXT }));
    expect(await add()).toBe(true);
    expect(await add()).toBe(false);

    const stored = await feedbackById(acme.db, acme.workspace.id, 'f1');
    const nothingYet = { openedAt: null, thankedAt: null, repliedAt: null, takenBackAt: null };
    expect(stored).toEqual({ ...given, ...times, ...nothingYet, template: 'sbi', direction: null });
    expect(JSON.stringify(stored)).not.toContain('canary');
    expect(await feedbackText(acme.db, acme.workspace.id, 'f1')).toEqual({
      ...TEXT,
      link: null,
      reply: null,
    });
    expect(await feedbackById(acme.db, other.workspace.id, 'f1')).toBeNull();
    expect(await feedbackText(acme.db, other.workspace.id, 'f1')).toBeNull();
  });

  it('keeps the first time only', async () => {
    const acme = await pairCompany(open);
    const id = await acme.give(acme.mert, acme.ana);
    const mark = (what: 'opened_at' | 'thanked_at', time: string) =>
      acme.change((trx) => markFeedback(trx, acme.workspace.id, id, what, at(time)));
    expect([await mark('opened_at', '10:00'), await mark('opened_at', '11:00')]).toEqual([true, false]);
    expect(await mark('thanked_at', '12:00')).toBe(true);
    const stored = await feedbackById(acme.db, acme.workspace.id, id);
    expect([stored?.openedAt, stored?.thankedAt]).toEqual([at('10:00'), at('12:00')]);
  });

  it('lists newest first and in pages, and hides what waits for the receiver’s hours', async () => {
    const acme = await pairCompany(open);
    const { workspace, db } = acme;
    const add = (id: string, given: string, waits: string | null) =>
      acme.change((trx) =>
        insertFeedback(trx, workspace.id, {
          ...{ id, giverId: acme.mert, receiverId: acme.ana, kind: 'strength', givenAt: at(given) },
          ...{ waitsUntil: waits ? at(waits) : null, ...TEXT },
        }),
      );
    await add('early', '06:00', null);
    await add('middle', '07:00', '08:00');
    await add('waiting', '08:00', '11:00');
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
    const received = (time: string, slice = FIRST) =>
      feedbackReceived(db, workspace.id, acme.ana, at(time), slice);

    expect(ids(await received('10:59'))).toEqual(['middle', 'early']);
    expect(ids(await received('11:00'))).toEqual(['waiting', 'middle', 'early']);
    expect(ids(await received('11:00', { limit: 1, offset: 1 }))).toEqual(['middle']);
    expect(ids(await received('07:30'))).toEqual(['early']);
    expect(ids(await feedbackGiven(db, workspace.id, acme.mert, FIRST))).toEqual([
      ...['waiting', 'middle', 'early'],
    ]);
    expect(await feedbackGiven(db, workspace.id, acme.ana, FIRST)).toEqual([]);

    await acme.change((trx) => markFeedback(trx, workspace.id, 'middle', 'opened_at', at('09:00')));
    expect(ids(await feedbackUnopened(db, workspace.id, acme.ana, at('10:00'), 5))).toEqual(['early']);
    expect(ids(await feedbackUnopened(db, workspace.id, acme.ana, at('12:00'), 1))).toEqual(['waiting']);
  });

  it('knows when someone last gave each of several people feedback', async () => {
    const acme = await pairCompany(open);
    await acme.give(acme.mert, acme.ana);
    acme.context.clock.moveTo(at('10:00'));
    await acme.give(acme.mert, acme.ana);
    await acme.give(acme.ana, acme.cem);
    const last = await lastGiven(acme.db, acme.workspace.id, acme.mert, [acme.ana, acme.cem]);
    expect([...last]).toEqual([[acme.ana, at('10:00')]]);
    expect(await lastGiven(acme.db, acme.workspace.id, acme.mert, [])).toEqual(new Map());
  });
});
