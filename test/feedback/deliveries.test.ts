import { describe, expect, it } from 'vitest';
import type { DueDelivery } from '../../src/capability.ts';
import { openFeedback } from '../../src/feedback/actions/open-feedback.ts';
import { thankForFeedback } from '../../src/feedback/actions/thank-for-feedback.ts';
import { planUndeliveredNotices } from '../../src/feedback/actions/undelivered.ts';
import { feedbackWith } from '../../src/feedback/capability.ts';
import { setChosenLocale } from '../../src/people/index.ts';
import { updatePerson } from '../../src/people/store/person-writes.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { MONDAY_MORNING, type PairCompany, pairCompany, SATURDAY_NIGHT } from './pair-company.ts';

const feedback = feedbackWith([]);

/** What the outbox would do with the planned delivery of a kind, now. */
async function due(acme: PairCompany, name: string) {
  const row = await acme.db
    .selectFrom('delivery')
    .selectAll()
    .where('kind', '=', name)
    .executeTakeFirstOrThrow();
  const kind = feedback.deliveries?.find((each) => each.kind === name);
  if (!kind) throw new Error(`No kind ${name}`);
  const params = JSON.parse(row.params);
  const delivery: DueDelivery = { ...row, workspaceId: row.workspace_id, params };
  const message = await kind.render(acme.context, delivery);
  return {
    destination: await kind.destination(acme.context, delivery),
    text: 'skip' in message ? message : plainText(message),
  };
}

const leave = (acme: PairCompany, personId: string) =>
  acme.change((trx) =>
    updatePerson(trx, acme.workspace.id, personId, { isActive: false, endedOn: acme.today() }),
  );

/** Ends the planned message as the outbox would. */
const end = (acme: PairCompany, state: 'failed' | 'skipped', reason: string) =>
  acme.db.updateTable('delivery').set({ state, reason }).where('kind', '=', 'feedback.given.v1').execute();

const notices = (acme: PairCompany) =>
  acme.db.selectFrom('delivery').selectAll().where('kind', '=', 'feedback.undelivered.v1').execute();

describe('the message to the receiver', () => {
  it('names the giver and says nothing of what it holds, not even its kind', async () => {
    const acme = await pairCompany(openSqlite);
    await acme.give(acme.mert, acme.ana, { kind: 'improve' });
    const { slackUserId } = await acme.person(acme.ana);
    const { destination, text } = await due(acme, 'feedback.given.v1');
    expect(destination).toEqual({ slackUserId });
    expect(text).toBe(
      '*Mert Manager* gave you feedback.\nOnly the two of you can read it. Mert Manager sees when you open it.\nOpen',
    );
    await acme.change((trx, change) => setChosenLocale(trx, change, { personId: acme.ana, locale: 'tr' }));
    expect((await due(acme, 'feedback.given.v1')).text).toBe(
      '*Mert Manager* sana geri bildirim verdi.\nBunu yalnızca ikiniz okuyabilirsiniz. Açtığında Mert Manager bunu görür.\nAç',
    );
  });

  it('waits again when the bot was away and it is evening there', async () => {
    const acme = await pairCompany(openSqlite, SATURDAY_NIGHT);
    await acme.give(acme.mert, acme.ana);
    expect((await due(acme, 'feedback.given.v1')).destination).toEqual({ notBefore: MONDAY_MORNING });
    acme.context.clock.moveTo(new Date('2026-11-30T17:00:00Z'));
    expect((await due(acme, 'feedback.given.v1')).destination).toEqual({
      notBefore: new Date('2026-12-01T05:30:00Z'),
    });
  });

  it('is sent though its giver has left, and not to a receiver who has', async () => {
    const acme = await pairCompany(openSqlite);
    await acme.give(acme.mert, acme.ana);
    await leave(acme, acme.mert);
    expect((await due(acme, 'feedback.given.v1')).destination).toHaveProperty('slackUserId');
    await leave(acme, acme.ana);
    expect(await due(acme, 'feedback.given.v1')).toEqual({
      destination: { skip: 'has left' },
      text: { skip: 'has left' },
    });
  });

  it('is not sent once it was opened in App Home', async () => {
    const acme = await pairCompany(openSqlite);
    const id = await acme.give(acme.mert, acme.ana);
    await openFeedback(acme.context, await acme.callerOf(acme.ana), id);
    expect((await due(acme, 'feedback.given.v1')).destination).toEqual({ skip: 'opened already' });
  });
});

it('thanks reach the giver within their own hours', async () => {
  const acme = await pairCompany(openSqlite);
  const far = await acme.addPerson({ name: 'Nate Hudson', zone: 'America/New_York' });
  const id = await acme.give(far, acme.ana);
  const ana = await acme.callerOf(acme.ana);
  await openFeedback(acme.context, ana, id);
  await thankForFeedback(acme.context, ana, id);
  // It is four in the morning in New York.
  const { destination, text } = await due(acme, 'feedback.thanked.v1');
  expect(destination).toEqual({ notBefore: new Date('2026-11-23T13:30:00Z') });
  expect(text).toBe('*Ana Silva* says thanks for your feedback of 23 Nov 2026.');
});

onBothDatabases('feedback that cannot arrive', (open) => {
  it('is told to its giver once', async () => {
    const acme = await pairCompany(open);
    const id = await acme.give(acme.mert, acme.ana);
    const now = acme.context.clock.now();
    await planUndeliveredNotices(acme.context, now);
    expect(await notices(acme)).toEqual([]);

    await leave(acme, acme.ana);
    await end(acme, 'skipped', 'has left');
    await planUndeliveredNotices(acme.context, now);
    await planUndeliveredNotices(acme.context, now);
    const [notice, ...others] = await notices(acme);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ period: id, target: acme.mert, due_at: now.getTime() });
    const { destination, text } = await due(acme, 'feedback.undelivered.v1');
    expect(destination).toEqual({ slackUserId: (await acme.person(acme.mert)).slackUserId });
    expect(text).toBe('Your feedback of 23 Nov 2026 did not reach *Ana Silva*: they no longer work here.');
  });

  it.each([
    ['failed', 'account_inactive', 'I could not send *Ana Silva* a message'],
    ['failed', 'flagged, may have been posted (timeout)', 'I could not make sure'],
    ['skipped', 'expired', 'It waits for them under `/givefeedback list`'],
  ] as const)('is told with what is known: %s, %s', async (state, reason, sentence) => {
    const acme = await pairCompany(open);
    await acme.give(acme.mert, acme.ana);
    await end(acme, state, reason);
    await planUndeliveredNotices(acme.context, acme.context.clock.now());
    expect((await due(acme, 'feedback.undelivered.v1')).text).toContain(sentence);
  });

  it('is not told of once it was opened all the same', async () => {
    const acme = await pairCompany(open);
    const id = await acme.give(acme.mert, acme.ana);
    await end(acme, 'failed', 'account_inactive');
    await openFeedback(acme.context, await acme.callerOf(acme.ana), id);
    await planUndeliveredNotices(acme.context, acme.context.clock.now());
    expect(await notices(acme)).toEqual([]);
  });
});
