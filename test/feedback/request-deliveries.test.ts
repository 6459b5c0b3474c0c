import { describe, expect, it } from 'vitest';
import type { DueDelivery } from '../../src/capability.ts';
import { declineRequest } from '../../src/feedback/actions/answer-request.ts';
import { askForFeedback } from '../../src/feedback/actions/ask-feedback.ts';
import { feedbackWith } from '../../src/feedback/capability.ts';
import { insertTimeOff } from '../../src/people/store/time-off-writes.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { plainText } from '../support/plain-text.ts';
import { type PairCompany, pairCompany } from './pair-company.ts';

const feedback = feedbackWith([]);

/** Mert asks Cem about Ana, on Monday at noon; or Ana asks Cem about herself. */
async function asked(acme: PairCompany, by: string, aboutId: string | null = null) {
  const draft = { id: 'r1', askedId: acme.cem, aboutId, topic: 'demos <b>' };
  await askForFeedback(acme.context, await acme.callerOf(by), draft);
}

/** Where the outbox would send the planned delivery of a kind now, and what it would say. */
async function due(acme: PairCompany, name: string) {
  const kind = feedback.deliveries?.find((each) => each.kind === name);
  const row = await acme.db
    .selectFrom('delivery')
    .selectAll()
    .where('kind', '=', name)
    .executeTakeFirstOrThrow();
  if (!kind) throw new Error(`No kind ${name}`);
  const delivery: DueDelivery = { ...row, workspaceId: row.workspace_id, params: JSON.parse(row.params) };
  const message = await kind.render(acme.context, delivery);
  const destination = await kind.destination(acme.context, delivery);
  return { destination, text: 'skip' in message ? message : plainText(message) };
}

const at = (acme: PairCompany, instant: string) => acme.context.clock.moveTo(new Date(instant));
const REMINDER = 'feedback.request_reminder.v1';

describe('the message to whom is asked', () => {
  it('says who reads what they write, before they write it', async () => {
    const acme = await pairCompany(openSqlite);
    await asked(acme, acme.mert, acme.ana);
    const { text } = await due(acme, 'feedback.requested.v1');
    expect(text).toContain('*Mert Manager* would like your feedback on *Ana Silva*, about: demos &lt;b&gt;');
    expect(text).toContain('Ana Silva and Mert Manager read what you write, and Ana Silva is told that.');
  });

  it('about the asker says that the asker alone reads it', async () => {
    const acme = await pairCompany(openSqlite);
    await asked(acme, acme.ana);
    const { text } = await due(acme, 'feedback.requested.v1');
    expect(text).toContain('*Ana Silva* would like your feedback about: demos &lt;b&gt;');
    expect(text).toContain('Only Ana Silva reads what you write.');
  });

  it('is not sent any more by a manager who leads that person no more', async () => {
    const acme = await pairCompany(openSqlite);
    await asked(acme, acme.mert, acme.ana);
    await acme.db
      .updateTable('reporting_line')
      .set({ manager_id: acme.deniz })
      .where('person_id', '=', acme.ana)
      .execute();
    const nothing = { skip: 'not theirs to ask any more' };
    expect(await due(acme, 'feedback.requested.v1')).toEqual({ destination: nothing, text: nothing });
  });
});

describe('the one reminder', () => {
  it('counts towards how much somebody gets by itself', () => {
    const proactive = feedback.deliveries?.filter((each) => each.proactive).map(({ kind }) => kind);
    expect(proactive).toEqual([REMINDER]);
  });

  it('waits for their third working day as it is then: days off in between move it on', async () => {
    const acme = await pairCompany(openSqlite);
    await asked(acme, acme.ana);
    await acme.change((trx) =>
      insertTimeOff(
        trx,
        acme.workspace.id,
        { id: 'off', personId: acme.cem, from: '2026-11-25', until: '2026-11-27', halves: 3 },
        { by: null, source: 'cli', at: acme.context.clock.now() },
      ),
    );
    // Tuesday, Friday, Monday instead of Tuesday, Wednesday, Thursday.
    at(acme, '2026-11-26T05:30:00Z');
    expect((await due(acme, REMINDER)).destination).toEqual({ notBefore: new Date('2026-11-30T05:30:00Z') });
    at(acme, '2026-11-30T05:30:00Z');
    const { destination, text } = await due(acme, REMINDER);
    expect(destination).toHaveProperty('slackUserId');
    expect(text).toContain('I will not remind you again');
  });

  it('counts no public holiday of theirs, and half of one as a day', async () => {
    // Tuesday 27 October at noon in Istanbul; Wednesday afternoon and Thursday are Republic Day.
    const acme = await pairCompany(openSqlite, '2026-10-27T09:00:00Z');
    await acme.db.updateTable('workspace').set({ holidays: 'TR' }).execute();
    await asked(acme, acme.ana);
    at(acme, '2026-10-30T05:30:00Z');
    expect((await due(acme, REMINDER)).destination).toEqual({ notBefore: new Date('2026-11-02T05:30:00Z') });
    at(acme, '2026-11-02T05:30:00Z');
    expect((await due(acme, REMINDER)).destination).toHaveProperty('slackUserId');
  });

  it('is not sent once four weeks are over', async () => {
    const acme = await pairCompany(openSqlite);
    await asked(acme, acme.ana);
    at(acme, '2026-12-21T09:00:00Z');
    expect((await due(acme, REMINDER)).destination).toEqual({ skip: 'the request is expired' });
  });

  it('is not sent once they said not now', async () => {
    const acme = await pairCompany(openSqlite);
    await asked(acme, acme.ana);
    at(acme, '2026-11-26T05:30:00Z');
    await declineRequest(acme.context, await acme.callerOf(acme.cem), 'r1');
    expect((await due(acme, REMINDER)).destination).toEqual({ skip: 'the request is declined' });
  });
});
