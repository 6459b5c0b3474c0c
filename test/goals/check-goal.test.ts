import { expect, it } from 'vitest';
import { checkGoal } from '../../src/goals/actions/check-goal.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { smartLine } from '../../src/goals/messages/smart-lines.ts';
import { type KpiKey, writeFacts } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { insertTimeOff } from '../../src/people/store/time-off-writes.ts';
import { onBothDatabases } from '../support/databases.ts';
import type { Company } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { company, goal } from './contract-company.ts';

/** The Mondays of the eight weeks before that of 23 November 2026, newest first. */
const MONDAYS = [
  ...['2026-11-16', '2026-11-09', '2026-11-02', '2026-10-26'],
  ...['2026-10-19', '2026-10-12', '2026-10-05', '2026-09-28'],
];

async function count(
  acme: Company,
  personId: string,
  amounts: readonly number[],
  { kpi = 'calls' as KpiKey, currency = null as string | null } = {},
) {
  await acme.change((trx) =>
    writeFacts(
      trx,
      acme.context,
      acme.workspace.id,
      amounts.map((amount, index) => ({
        subject: { kind: 'person', id: personId },
        kpi,
        date: MONDAYS[index] ?? '',
        occurredAt: new Date(`${MONDAYS[index]}T09:00:00Z`),
        amount,
        count: currency ? 1 : amount,
        currency,
        source: { kind: 'log', id: `${personId}-${kpi}-${index}` },
      })),
    ),
  );
}

/** In order 40, 45, 48, 50, 50, 52, 55, 60. */
const USUAL = [50, 45, 55, 60, 40, 50, 48, 52];

onBothDatabases('the check of a goal before it is set', (open) => {
  async function checked(more: Parameters<typeof goal>[1] = {}, amounts: readonly number[] = USUAL) {
    const people = await company(open);
    await count(people.acme, people.rep, amounts);
    const caller = await people.acme.callerOf(people.manager);
    const check = await checkGoal(people.acme.context, caller, goal(people.rep, more));
    const lines = (locale: Locale) =>
      check.findings.map((finding) => smartLine(finding, check, translate(locale)));
    return { check, lines };
  }

  it('says nothing of a number that is reached in about every other week', async () => {
    expect((await checked({ target: 50 })).check.findings).toEqual([]);
  });

  it('says of a number how often it was reached, and what is usual and best, in both languages', async () => {
    const { lines } = await checked({ target: 61 });
    expect(lines('en')).toEqual(['*Achievable:* reached in 0 of the last 8 weeks (usually 50, at best 60).']);
    expect(lines('tr')).toEqual([
      '*Ulaşılabilir mi?* Son 8 haftanın hiçbirinde ulaşılmadı (genellikle 50, en iyi 60).',
    ]);
    expect((await checked({ target: 40 })).lines('tr')).toEqual([
      '*Ulaşılabilir mi?* Zaten olağan: son 8 haftanın 8 tanesinde ulaşıldı (genellikle 50).',
    ]);
    expect((await checked({ target: 121 })).lines('en')).toEqual([
      '*Achievable:* more than twice the best of the last 8 weeks (usually 50, at best 60).',
    ]);
  });

  it('compares months with months, and notices that too little of the only one is left', async () => {
    const { check, lines } = await checked({ periodKind: 'month', repeats: false, target: 200 });
    // October alone is complete, since the first call was on 28 September; 6 of November's 21 weekdays are left.
    expect(check.findings.map(({ kind }) => kind)).toEqual(['unknown', 'few_days']);
    expect(lines('en')[1]).toBe('*Time-bound:* only 6 of the period’s 21 working days are left.');
  });

  it('leaves out weeks that they had off', async () => {
    const { acme, manager, rep } = await company(open);
    await count(acme, rep, [50, 50, 0, 50, 50]);
    await acme.change((trx) =>
      insertTimeOff(
        trx,
        acme.workspace.id,
        { id: 'away', personId: rep, from: '2026-11-02', until: '2026-11-07', halves: 3 },
        { by: null, source: 'cli', at: acme.context.clock.now() },
      ),
    );
    const caller = await acme.callerOf(manager);
    const check = await checkGoal(acme.context, caller, goal(rep, { target: 50 }));
    expect(check.findings).toMatchObject([{ kind: 'routine', reach: { k: 4, n: 4 } }]);
  });

  it('asks the team’s past about somebody new, without their manager’s', async () => {
    const { acme, manager, team, rep, mate } = await company(open);
    await count(acme, mate, USUAL);
    await count(acme, manager, [500, 500, 500, 500]);
    const caller = await acme.callerOf(manager);
    const check = await checkGoal(acme.context, caller, goal(rep, { target: 61 }));
    const lines = check.findings.map((finding) => smartLine(finding, check, translate('en')));
    expect(lines).toEqual([
      '*Measurable:* this person or team has no record under Calls yet, so there is nothing to measure it by.',
      '*Achievable:* too little own history. In the team it was reached in 0 of 8 weeks (usually 50, at best 60).',
    ]);
    // The team's own past is its members' together.
    const whole = await checkGoal(acme.context, caller, {
      ...goal(rep),
      subject: { teamId: team },
      target: 61,
    });
    expect(whole.findings).toMatchObject([{ kind: 'rare', of: 'own', reach: { k: 0, n: 8, best: 60 } }]);
  });

  it('compares money in the company’s currency alone', async () => {
    const { acme, manager, rep } = await company(open);
    await count(acme, rep, [100_000, 100_000, 100_000, 100_000], { kpi: 'revenue_won', currency: 'USD' });
    const caller = await acme.callerOf(manager);
    const ask = (target: number) =>
      checkGoal(acme.context, caller, goal(rep, { kpi: 'revenue_won', target }));
    const check = await ask(200_001);
    expect(check.findings).toMatchObject([{ kind: 'beyond', reach: { best: 100_000 } }]);
    const [finding] = check.findings;
    expect(finding && smartLine(finding, check, translate('en'))).toContain('at best $1,000');
  });

  it('has nothing to say of a goal that is ended, or that stands already', async () => {
    const { acme, manager, rep } = await company(open);
    await count(acme, rep, USUAL);
    const caller = await acme.callerOf(manager);
    expect((await checkGoal(acme.context, caller, goal(rep, { target: null }))).findings).toEqual([]);
    await setGoal(acme.context, caller, goal(rep, { target: 500 }));
    expect((await checkGoal(acme.context, caller, goal(rep, { target: 500 }))).findings).toEqual([]);
    expect((await checkGoal(acme.context, caller, goal(rep, { target: 501 }))).findings).toHaveLength(1);
  });

  it('tells nobody about the past of somebody for whom they may not set a goal', async () => {
    const { acme, rep, mate, other } = await company(open);
    await count(acme, rep, USUAL);
    for (const who of [mate, other]) {
      const asking = checkGoal(acme.context, await acme.callerOf(who), goal(rep, { target: 61 }));
      expect(await refusalOf(asking)).toBe(translate('en').goals.formNotYours);
    }
  });
});
