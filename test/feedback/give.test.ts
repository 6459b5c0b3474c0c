import { describe, expect, it } from 'vitest';
import { AlreadyHandled } from '../../src/errors.ts';
import { giveFeedback } from '../../src/feedback/actions/give-feedback.ts';
import { namedReceiver, pickedReceiver, receiverById } from '../../src/feedback/actions/receiver.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { MONDAY_MORNING, type PairCompany, pairCompany, SATURDAY_NIGHT, TEXT } from './pair-company.ts';

const deliveries = (acme: PairCompany) => acme.db.selectFrom('delivery').selectAll().execute();

async function takeOff(acme: PairCompany, personId: string, first: string, end: string) {
  await acme.db
    .insertInto('time_off')
    .values({
      workspace_id: acme.workspace.id,
      id: `off-${first}`,
      person_id: personId,
      source: 'cli',
      first_day: first,
      end_day: end,
      recorded_by: null,
      recorded_at: 0,
      cancelled_at: null,
    })
    .execute();
}

onBothDatabases('giving feedback', (open) => {
  it('stores it, plans its arrival and leaves an audit row, none of which holds a word of it but the first', async () => {
    const acme = await pairCompany(open);
    const id = await acme.give(acme.mert, acme.ana);
    const now = acme.context.clock.now();

    const [delivery, ...others] = await deliveries(acme);
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({ kind: 'feedback.given.v1', period: id, target: acme.ana });
    expect(delivery?.due_at).toBe(now.getTime());
    expect(JSON.parse(delivery?.params ?? '')).toEqual({ feedbackId: id });
    const audit = await acme.db
      .selectFrom('audit')
      .selectAll()
      .where('subject_kind', '=', 'feedback')
      .execute();
    expect(audit.map((row) => [row.action, row.actor_id, row.detail])).toEqual([
      ['feedback.given', acme.mert, JSON.stringify({ receiverId: acme.ana })],
    ]);
    for (const table of ['delivery', 'audit', 'receipt', 'job_run'] as const) {
      expect(JSON.stringify(await acme.db.selectFrom(table).selectAll().execute()), table).not.toContain(
        'canary',
      );
    }
  });

  it('given on Saturday night it waits for the receiver’s Monday', async () => {
    const acme = await pairCompany(open, SATURDAY_NIGHT);
    const caller = await acme.callerOf(acme.mert);
    const draft = { id: 'f', receiverId: acme.ana, kind: 'strength' as const, text: TEXT };
    const { arrival } = await giveFeedback(acme.context, caller, draft);
    expect(arrival).toEqual({ at: MONDAY_MORNING, zone: 'Europe/Istanbul' });
    const [delivery] = await deliveries(acme);
    expect(delivery?.due_at).toBe(MONDAY_MORNING.getTime());
    expect((delivery?.expires_at ?? 0) - (delivery?.due_at ?? 0)).toBe(14 * 24 * 3_600_000);
  });

  it('waits for the end of the receiver’s days off', async () => {
    const acme = await pairCompany(open);
    await takeOff(acme, acme.ana, '2026-11-20', '2026-11-26');
    const caller = await acme.callerOf(acme.mert);
    const draft = { id: 'f', receiverId: acme.ana, kind: 'strength' as const, text: TEXT };
    const { arrival } = await giveFeedback(acme.context, caller, draft);
    expect(arrival.at).toEqual(new Date('2026-11-26T05:30:00Z'));
  });

  it('stores one form once: the same delivery again, or the form sent again', async () => {
    const acme = await pairCompany(open);
    const caller = await acme.callerOf(acme.mert, 'view:V1:h1');
    const draft = { id: 'f', receiverId: acme.ana, kind: 'strength' as const, text: TEXT };
    await giveFeedback(acme.context, caller, draft);
    await expect(giveFeedback(acme.context, caller, draft)).rejects.toThrow(AlreadyHandled);
    const again = await acme.callerOf(acme.mert, 'view:V1:h2');
    expect(await refusalOf(giveFeedback(acme.context, again, draft))).toContain('sent already');
    expect(await deliveries(acme)).toHaveLength(1);
    expect(await acme.db.selectFrom('feedback').select('id').execute()).toHaveLength(1);
  });
});

describe('whom one can give feedback', () => {
  it('is anyone of the workspace in Slack: up, down, beside, outside the team, a guest', async () => {
    const acme = await pairCompany(openSqlite);
    const { ana, cem, mert, deniz, oya, nil, gul } = acme;
    for (const [from, to] of [
      ...[
        [ana, mert],
        [mert, ana],
        [ana, cem],
        [ana, deniz],
        [oya, ana],
        [ana, nil],
        [nil, gul],
        [gul, oya],
      ],
    ] as [string, string][]) {
      await acme.give(from, to);
    }
    expect(await acme.db.selectFrom('feedback').select('id').execute()).toHaveLength(8);
  });

  it.each([
    ['oneself', 'ana', 'telling someone else'],
    ['someone without a Slack account', 'yok', 'Yok Yıldız has no Slack account here'],
    ['someone who has left', 'eski', 'Eski Er no longer works here'],
  ] as const)('is not %s', async (_, who, sentence) => {
    const acme = await pairCompany(openSqlite);
    expect(await refusalOf(acme.give(acme.ana, acme[who]))).toContain(sentence);
    expect(await acme.db.selectFrom('feedback').select('id').execute()).toEqual([]);
    expect(await deliveries(acme)).toEqual([]);
  });

  it('is nobody of another workspace, and no bot', async () => {
    const acme = await pairCompany(openSqlite);
    const other = await addCompany(acme.database, acme.context, { slackTeamId: 'T0000002', name: 'Other' });
    const theirs = await other.addPerson({ name: 'Tea Theirs', slackId: 'U0THEIRS' });
    const caller = await acme.callerOf(acme.ana);
    const unknown = 'I do not know this person';
    expect(await refusalOf(acme.give(acme.ana, theirs))).toContain(unknown);
    expect(await refusalOf(receiverById(acme.context, caller, theirs))).toContain(unknown);
    expect(await refusalOf(pickedReceiver(acme.context, caller, 'U0THEIRS'))).toContain(unknown);
    expect(await refusalOf(pickedReceiver(acme.context, caller, 'U0BOT'))).toContain(unknown);
    expect(await refusalOf(namedReceiver(acme.context, caller, 'Tea'))).toContain('I do not know “Tea”');
  });

  it('is named by a mention, a full name, or part of one, whoever it is', async () => {
    const acme = await pairCompany(openSqlite);
    const caller = await acme.callerOf(acme.oya);
    const named = async (text: string) => (await namedReceiver(acme.context, caller, text)).id;
    const { slackUserId } = await acme.person(acme.ana);
    expect(await named(`<@${slackUserId}|ana>`)).toBe(acme.ana);
    expect(await named('ana silva')).toBe(acme.ana);
    expect(await named('@Cem')).toBe(acme.cem);
    expect(await named('gul')).toBe(acme.gul);
    expect(await refusalOf(named('nobody'))).toContain('`/givefeedback @name`');
    expect(await refusalOf(named('eski er'))).toContain('no longer works here');
  });

  it('is asked for when a name fits several, but not between one who is here and one who is not', async () => {
    const acme = await pairCompany(openSqlite);
    const caller = await acme.callerOf(acme.mert);
    const ali = await acme.addPerson({ name: 'Ali Can' });
    await acme.addPerson({ name: 'Ali Can', slackId: null });
    await acme.addPerson({ name: 'Ali Can', isActive: false });
    expect((await namedReceiver(acme.context, caller, 'Ali Can')).id).toBe(ali);
    await acme.addPerson({ name: 'Ali Demir' });
    expect(await refusalOf(namedReceiver(acme.context, caller, 'ali'))).toBe(
      '“ali” fits several people: Ali Can and Ali Demir. Please pick one with @.',
    );
  });
});
