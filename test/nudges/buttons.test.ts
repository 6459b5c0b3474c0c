import { expect, it } from 'vitest';
import type { Answer } from '../../src/capability.ts';
import { translate } from '../../src/locales/index.ts';
import { SNOOZE, UNSNOOZE, WHY } from '../../src/nudges/messages/ids.ts';
import { setManager } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { nudges, type SalesCompany, salesCompany } from './sales-company.ts';

const MONDAY = '2026-11-23T06:15:00Z';
const NEXT_MONDAY = '2026-11-30T06:15:00Z';
const THIRD_MONDAY = '2026-12-07T06:15:00Z';

/** Ada and Dora are behind, and Mert has been told so. */
async function told(open: Parameters<typeof salesCompany>[0]) {
  const company = await salesCompany(open);
  await company.adaBehind();
  const dora = await company.addRep('Dora & Co');
  await company.agree(dora, 'demos', 'month', 18);
  await company.count(dora, 'demos', 5, '2026-11-03', '2026-11-04');
  await company.remind(MONDAY);
  const [ada, second] = await company.db
    .selectFrom('nudge_decision')
    .selectAll()
    .where('outcome', '=', 'sent')
    .orderBy('id')
    .execute();
  if (!ada || !second) throw new Error('Two people should have been named');
  return { company, dora, decisionId: ada.id };
}

async function press(company: SalesCompany, id: string, value: string, personId = company.manager) {
  const button = nudges.buttons?.find((each) => each.id === id);
  const caller = await company.callerOf(personId);
  const t = translate(caller.locale);
  const clicked = { from: 'message' as const, metadata: '', values: {}, channelId: null };
  const answer = await button?.run({ context: company.context, caller, t, value, ...clicked });
  if (!answer) throw new Error(`No button ${id}`);
  return answer;
}

const textOf = (answer: Answer) =>
  'message' in answer ? answer.message.text : 'view' in answer ? plainText(answer.view) : '';

onBothDatabases('the buttons of a reminder', (open) => {
  it('put a person off in their part of the message only, and take it back', async () => {
    const { company, decisionId } = await told(open);
    const snoozed = await press(company, SNOOZE, decisionId);
    expect(snoozed.kind).toBe('replace');
    expect(textOf(snoozed).split('\n')).toEqual([
      'Monday, 23 Nov 2026. Two people are worth a word this week.',
      '*Ada Rep*: not before 7 Dec 2026.',
      '*Dora &amp; Co*: Demos, this month: 5 of 18, where pace expects 13 by now.',
      '→ Ask what stands in the way of more demos, and agree on one thing to try this week.',
    ]);
    const undone = await press(company, UNSNOOZE, decisionId);
    expect(textOf(undone)).toContain('*Ada Rep*: Demos, this month: 4 of 18');
    const audit = await company.db
      .selectFrom('audit')
      .selectAll()
      .where('action', 'like', 'nudge.%')
      .orderBy('id')
      .execute();
    expect(audit.map(({ action, actor_id: actor, subject_id: subject }) => [action, actor, subject])).toEqual(
      [
        ['nudge.snoozed', company.manager, company.ada],
        ['nudge.snooze_undone', company.manager, company.ada],
      ],
    );
    expect(audit[0]?.detail).toBe('{"trigger":"behind_pace","until":"2026-12-07"}');
  });

  it('do the same once for a click that Slack delivers twice', async () => {
    const { company, decisionId } = await told(open);
    await press(company, SNOOZE, decisionId);
    await press(company, SNOOZE, decisionId);
    expect(await company.db.selectFrom('nudge_snooze').selectAll().execute()).toHaveLength(1);
  });

  it('leave a person out of the next reminder, whatever the reason, and not of the one after', async () => {
    const { company, dora, decisionId } = await told(open);
    await press(company, SNOOZE, decisionId);
    for (const personId of [company.can, dora]) {
      await company.feedback(company.manager, personId, '2026-11-23T07:00:00Z');
    }
    await company.count(company.can, 'demos', 1, '2026-11-23', '2026-12-05');
    // By now there was no feedback for Ada for 14 days either.
    await company.remind(NEXT_MONDAY);
    const decided = (await company.decisions()).filter((line) => line.startsWith('2026-W49 Ada'));
    expect(decided).toEqual([
      '2026-W49 Ada Rep behind_pace: suppressed, snoozed',
      '2026-W49 Ada Rep no_feedback: suppressed, snoozed',
    ]);
    const [came] = await company.remind(THIRD_MONDAY);
    expect(came && 'text' in came ? came.text : '').toContain('*Ada Rep*');
  });

  it('say why: the numbers, the rule, how to get less of it, and who sees it', async () => {
    const { company, decisionId } = await told(open);
    // What was said stays what is explained, whatever has come in since.
    await company.count(company.ada, 'demos', 9, '2026-11-23', '2026-11-24');
    const why = await press(company, WHY, decisionId);
    expect(why.kind).toBe('open');
    const text = textOf(why);
    expect(text).toContain('*Ada Rep*, as of 23 Nov 2026');
    expect(text).toContain('Goal: Demos 18 this month; 4 so far');
    expect(text).toContain('15 of 21 working days gone, so the calendar expects 13; that is 31% of it');
    // On the 19th: 4 of 18 × 13 / 21.
    expect(text).toContain('Behind on 19 Nov 2026 already, at 35%');
    expect(text).toContain('less than 75% of what its calendar expects');
    expect(text).toContain('*Snooze a week* leaves a person out');
    expect(text).toContain('Ada Rep cannot see it, and neither can an admin.');
  });

  it('are refused to everyone but the recipient, an admin too', async () => {
    const { company, decisionId } = await told(open);
    const admin = await company.addPerson({ name: 'Nil Admin', isAdmin: true });
    for (const personId of [admin, company.ada, company.can]) {
      for (const id of [SNOOZE, UNSNOOZE, WHY]) {
        expect(await refusalOf(press(company, id, decisionId, personId))).toBe(
          'This reminder is for somebody else.',
        );
      }
    }
    expect(await company.db.selectFrom('nudge_snooze').selectAll().execute()).toEqual([]);
    expect(await refusalOf(press(company, WHY, 'nonsense'))).toMatch(/^This reminder is out of date/);
  });

  it('show no numbers of someone who reports to somebody else by now', async () => {
    const { company, decisionId } = await told(open);
    const other = await company.addPerson({ name: 'Olga Other' });
    await company.change((trx, change) =>
      setManager(trx, change, { personId: company.ada, managerId: other }),
    );
    expect(await refusalOf(press(company, WHY, decisionId))).toMatch(/^This person does not report to you/);
  });

  it('explain to a deputy while they stand in, and not after', async () => {
    const company = await salesCompany(open);
    const deputy = await company.addPerson({ name: 'Dilek Deputy' });
    await company.adaBehind();
    await company.off(company.manager, '2026-11-23', '2026-11-28');
    await company.deputy(company.manager, deputy, '2026-11-23', '2026-11-28');
    await company.remind(MONDAY);
    const { id } = await company.db.selectFrom('nudge_decision').select('id').executeTakeFirstOrThrow();
    expect(textOf(await press(company, WHY, id, deputy))).toContain('*Ada Rep*');
    expect(textOf(await press(company, SNOOZE, id, deputy))).toContain('You stand in for Mert Manager.');
    company.context.clock.moveTo(new Date('2026-11-28T06:15:00Z'));
    expect(await refusalOf(press(company, WHY, id, deputy))).toMatch(/^This person does not report to you/);
  });
});
