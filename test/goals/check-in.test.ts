import { expect, it } from 'vitest';
import { checkIn } from '../../src/goals/actions/check-in/check-in.ts';
import { waitingFor } from '../../src/goals/actions/contract/waiting.ts';
import { mergeGoals } from '../../src/goals/actions/merge-goals.ts';
import { myGoals } from '../../src/goals/actions/my-goals.ts';
import { goalNeeds } from '../../src/goals/home.ts';
import { addGoalVersion, type PaceStatus } from '../../src/goals/index.ts';
import { waitingMessage } from '../../src/goals/messages/contract/waiting.ts';
import { goalsCard } from '../../src/goals/messages/goals-card.ts';
import { isAskedAbout, isCheckInDue, isContradicted, type Says } from '../../src/goals/rules/check-in.ts';
import { type CompanyYear, periodOf, plainYear } from '../../src/kernel/company-year.ts';
import { sinceEver } from '../../src/kernel/date.ts';
import { type Period, type PeriodKind, rangeOf } from '../../src/kernel/period.ts';
import { plainRules } from '../../src/kernel/year-rules.ts';
import type { KpiKey } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';

it.each<[Says, PaceStatus[]]>([
  ['on_track', ['slipping', 'behind']],
  ['at_risk', ['ahead', 'on_track', 'done']],
  ['off', ['ahead', 'on_track', 'done']],
])('somebody who says %s is contradicted by %j alone', (says, by) => {
  const all: PaceStatus[] = [
    'not_started',
    'too_early',
    'lumpy',
    'ahead',
    'on_track',
    'slipping',
    'behind',
    'done',
    'over',
  ];
  expect(all.filter((status) => isContradicted(says, status))).toEqual(by);
});

it.each<[string, Period, boolean]>([
  ['a week', periodOf(plainYear, 'week', '2026-11-23'), false],
  ['a month', periodOf(plainYear, 'month', '2026-11-23'), true],
  ['a quarter', periodOf(plainYear, 'quarter', '2026-11-23'), true],
  ['27 chosen days', rangeOf('2026-11-01', '2026-11-28'), false],
  ['28 chosen days', rangeOf('2026-11-01', '2026-11-29'), true],
])('of %s it is asked: %#', (_, period, asked) => {
  expect(isAskedAbout({ period, pace: { status: 'behind', remainingDays: 3 } })).toBe(asked);
  expect(isAskedAbout({ period, pace: { status: 'done', remainingDays: 3 } })).toBe(false);
  expect(isAskedAbout({ period, pace: { status: 'behind', remainingDays: 0 } })).toBe(false);
});

it('waits for an answer from the day in the middle of the company’s week on', () => {
  const sundays = [{ from: sinceEver, rules: { ...plainRules, weekStartsOn: 7 } }];
  const first = (year: CompanyYear) =>
    ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'].find(
      (day) => isCheckInDue(periodOf(year, 'week', day), day) && day > '2026-11-22',
    );
  expect(first(plainYear)).toBe('2026-11-26');
  expect(first(sundays)).toBe('2026-11-25');
});

onBothDatabases('a check-in', (open) => {
  /** Monday 23 November 2026: 15 of November's 21 working days are gone, and of Ada's 42 calls nothing is there. */
  async function company() {
    const acme = await createCompany(open);
    const manager = await acme.addPerson({ name: 'Mert Manager' });
    const team = await acme.addTeam({ name: 'East' });
    const rep = await acme.addPerson({ name: 'Ada <b>', managerId: manager, teamId: team });
    const admin = await acme.addPerson({ name: 'Nil Admin', isAdmin: true });
    const { goalId } = await acme.change((trx) =>
      addGoalVersion(
        trx,
        acme.workspace.id,
        { subject: { personId: rep }, kpi: 'calls', periodKind: 'month' },
        { validFrom: '2026-11-01', validTo: null, target: 42, currency: null, authorId: null, reason: '' },
        { newId: acme.context.newId, at: 0 },
      ),
    );
    async function card(reader: string, locale: Locale = 'en') {
      const message = goalsCard(
        await myGoals(acme.context, await acme.callerOf(reader), rep),
        translate(locale),
      );
      assertSlackLimits(message);
      return plainText(message);
    }
    const say = async (says: Says, note?: string, who = rep) =>
      checkIn(acme.context, await acme.callerOf(who), goalId, note === undefined ? { says } : { says, note });
    return { acme, manager, rep, admin, goalId, card, say };
  }

  it('is asked for in one’s own card, and stands beside what the numbers say', async () => {
    const { card, say, rep, manager } = await company();
    expect(await card(rep)).toContain('How does it look to you this week?');
    expect(await card(rep)).toContain('At risk');
    expect(await card(manager)).not.toContain('How does it look');
    await say('on_track');
    expect(await card(rep)).toContain('This week you said *on track*; the numbers say *▼ behind pace*');
    expect(await card(rep)).not.toContain('How does it look');
    expect(await card(manager)).toContain(
      'This week Ada &lt;b&gt; said *on track*; the numbers say *▼ behind pace*',
    );
    expect(await card(rep, 'tr')).toContain('Bu hafta dediğin: *yolunda*; sayılara göre: *▼ tempo geride*');
    await say('off', 'Two <answers> are missing');
    expect(await card(manager, 'tr')).toContain(
      'Bu hafta Ada &lt;b&gt; şöyle dedi: *tutmuyor* (“Two &lt;answers&gt; are missing”)',
    );
    expect(await card(manager)).not.toContain('the numbers say');
  });

  it('is one for each week, the last word of it, and keeps why until that is changed', async () => {
    const { acme, card, say, rep } = await company();
    await say('at_risk', 'Holidays');
    await say('off');
    await say('off');
    expect(await card(rep)).toContain('This week you said *off*: “Holidays”');
    const rows = () => acme.db.selectFrom('goal_check_in').select(['week_start', 'says']).execute();
    expect(await rows()).toEqual([{ week_start: '2026-11-23', says: 'off' }]);
    const audit = await acme.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'goal.checked_in')
      .execute();
    // Saying the same again writes nothing, and the audit never holds why.
    expect(audit).toHaveLength(2);
    expect(audit.map(({ detail }) => detail).join()).not.toContain('Holidays');
    acme.context.clock.moveTo(new Date('2026-11-30T06:00:00Z'));
    expect(await card(rep)).toContain('How does it look to you this week?');
    await say('on_track');
    expect(await rows()).toHaveLength(2);
  });

  it('is between the person and those above them: nobody else says it, and no admin reads it', async () => {
    const { acme, card, say, rep, manager, admin } = await company();
    await say('at_risk', 'Secret worry');
    expect(await card(manager)).toContain('Secret worry');
    expect(await card(admin)).not.toContain('Secret worry');
    for (const who of [manager, admin]) {
      expect(await refusalOf(say('off', 'x', who))).toBe(
        'Only the person whose goal it is can say how it looks to them.',
      );
    }
    expect((await waitingFor(acme.context, await acme.callerOf(admin)))?.doubts ?? []).toEqual([]);
    expect(await waitingFor(acme.context, await acme.callerOf(rep))).toBeNull();
  });

  it('that is not well stands in the manager’s list of worries, until it is', async () => {
    const { acme, say, manager } = await company();
    const list = async (locale: Locale = 'en') => {
      const waiting = await waitingFor(acme.context, await acme.callerOf(manager));
      if (!waiting) throw new Error('Mert leads Ada');
      return plainText(waitingMessage(waiting, translate(locale)));
    };
    await say('at_risk', 'Holidays');
    expect(await list()).toContain('Ada &lt;b&gt;: calls, *at risk*: “Holidays”');
    expect(await list('tr')).toContain('arama, *riskli*: “Holidays”');
    await say('on_track');
    expect(await list()).not.toContain('In doubt');
  });

  it('waits in App Home from Thursday on, the goals furthest behind first, until it is said', async () => {
    const { acme, rep, manager, goalId, say } = await company();
    const add = (kpi: KpiKey, periodKind: PeriodKind, target: number) =>
      acme.change((trx) =>
        addGoalVersion(
          trx,
          acme.workspace.id,
          { subject: { personId: rep }, kpi, periodKind },
          { validFrom: '2026-11-01', validTo: null, target, currency: null, authorId: null, reason: '' },
          { newId: acme.context.newId, at: 0 },
        ),
      );
    await add('emails', 'week', 50);
    for (const kpi of ['demos', 'proposals', 'deals_won'] as const) await add(kpi, 'year', 4);
    const needs = async (who = rep, locale: Locale = 'en') => {
      const request = { context: acme.context, caller: await acme.callerOf(who), t: translate(locale) };
      return plainText({ blocks: await goalNeeds(request) });
    };
    acme.context.clock.moveTo(new Date('2026-11-25T18:00:00Z'));
    expect(await needs()).toBe('');
    acme.context.clock.moveTo(new Date('2026-11-26T06:00:00Z'));
    const asked = await needs();
    expect(asked.match(/How does \*.*?\*/g)).toHaveLength(3);
    expect(asked).toContain('1 more goal under *My goals*.');
    expect(asked).not.toContain('E-mails');
    expect(await needs(rep, 'tr')).toContain('bu hafta sana nasıl görünüyor? Sayılara göre: ▼ tempo geride.');
    expect(await needs(manager)).toBe('');
    await say('off');
    expect(await needs()).not.toContain('Calls');
    expect(await needs()).not.toContain('more goal');
    acme.context.clock.moveTo(new Date('2026-11-30T06:00:00Z'));
    expect(await needs()).toBe('');
    expect(goalId).not.toBe('');
  });

  it('changes hands with its goal when two people turn out to be one', async () => {
    const { acme, say, rep } = await company();
    await say('at_risk', 'Holidays');
    const into = await acme.addPerson({ name: 'Ada Other' });
    await acme.change((trx, change) => mergeGoals(trx, change, { from: rep, into }));
    const { checkIns } = await myGoals(acme.context, await acme.callerOf(into), into);
    expect([...(checkIns?.values() ?? [])]).toEqual([expect.objectContaining({ note: 'Holidays' })]);
  });
});
