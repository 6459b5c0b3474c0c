import { expect, it } from 'vitest';
import { addOwnKpi } from '../../src/kpis/actions/define-kpi.ts';
import { type FactKey, ofKey } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { readSchedule, setSchedule } from '../../src/scorecards/actions/schedule.ts';
import { teamCardOf } from '../../src/scorecards/actions/team-card.ts';
import { teamCardMessage } from '../../src/scorecards/messages/team-card.ts';
import { withTrend } from '../../src/scorecards/messages/trend-words.ts';
import { scheduleForm } from '../../src/scorecards/schedule-form.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { scoredCompany } from './score/company.ts';
import { period } from './weeks.ts';

const en = translate('en');
const usual = { weekday: 1, time: '09:00', isOn: true, onHoliday: 'next_day' as const };

onBothDatabases('what a team wants to see on its card', (open) => {
  async function company() {
    const made = await scoredCompany(open);
    const { acme, east, did } = made;
    const nora = await acme.callerOf(await acme.addPerson({ name: 'Nora', isAdmin: true }));
    const mertId = await acme.addPerson({ name: 'Mert' });
    const ada = await acme.addPerson({ name: 'Ada', teamId: east, managerId: mertId });
    const mert = await acme.callerOf(mertId);
    const renewed = await addOwnKpi(acme.context, nora, {
      name: 'Renewed',
      unit: 'percent',
      source: 'by_hand',
    });
    const plans = await addOwnKpi(acme.context, nora, {
      name: 'Plans',
      unit: 'count',
      source: 'by_hand',
      dateBasis: 'month',
    });
    await did(ada, 'calls', { '2026-11-10': 20, '2026-11-17': 30 });
    await did(ada, 'deals_won', { '2026-11-17': 1 });
    const card = async () => {
      const found = await teamCardOf(acme.context, acme.workspace.id, east, period('2026-W47'), {
        through: '2026-11-23',
      });
      if (!found) throw new Error('No card');
      return found.card;
    };
    const shown = async () => {
      const { measures, own } = await card();
      return [...measures.map(({ kpi }) => kpi as FactKey), ...own.map(({ kpi }) => kpi.key)];
    };
    const choose = (measures?: readonly FactKey[] | null) =>
      setSchedule(acme.context, mert, east, { ...usual, ...(measures === undefined ? {} : { measures }) });
    return { ...made, ada, mert, renewed, plans, card, shown, choose };
  }

  it('is the five to seven that matter most until somebody chooses, then those, in their usual order', async () => {
    const { shown, choose, renewed } = await company();
    const before = await shown();
    expect(before).toHaveLength(5);
    await choose([renewed.key, 'proposals', 'calls']);
    expect(await shown()).toEqual(['calls', 'proposals', renewed.key]);
    // Another day alone changes nothing of it; nothing chosen is as it was.
    await choose();
    expect(await shown()).toEqual(['calls', 'proposals', renewed.key]);
    await choose(null);
    expect(await shown()).toEqual(before);
  });

  it('says of what has no number yet that it has none', async () => {
    const { card, choose, renewed } = await company();
    await choose(['proposals', renewed.key]);
    const text = plainText(teamCardMessage(await card(), en, { hasThread: false }));
    expect(text).toContain('*Proposals*  –  nothing yet');
    expect(text).toContain('*Renewed*  –  nothing yet\n');
    expect(text).not.toContain('*Calls*');
  });

  it('is offered in the form, with what is chosen, and without what is told by the month', async () => {
    const { acme, east, mert, choose, renewed, plans } = await company();
    await choose(['calls', renewed.key]);
    const form = scheduleForm(await readSchedule(acme.context, mert, east), en);
    assertSlackLimits(form);
    const block = JSON.stringify(
      form.blocks.find((each) => 'block_id' in each && each.block_id === 'measures'),
    );
    expect(JSON.parse(block).element.initial_options.map(({ value }: { value: string }) => value)).toEqual([
      'calls',
      renewed.key,
    ]);
    expect(block).not.toContain(plans.key);
    for (const refused of [
      [plans.key],
      ['own_unknown' as const],
      [
        'calls',
        'emails',
        'demos',
        'proposals',
        'deals_won',
        'revenue_won',
        'meetings_held',
        'meetings_booked',
      ],
    ] as FactKey[][]) {
      expect(await refusalOf(choose(refused))).toMatch(/again/);
    }
  });

  it('is drawn, a rate with its k of n, and weeks with too few records named instead of drawn', async () => {
    const { ada, did, card, choose, renewed } = await company();
    // Fewer than five, as in the week of 2 November, say nothing of a rate.
    await did(ada, renewed.key, { '2026-10-28': 5, '2026-11-04': 1, '2026-11-11': 6, '2026-11-18': 2 });
    await did(ada, ofKey(renewed.key), {
      '2026-10-28': 10,
      '2026-11-04': 2,
      '2026-11-11': 8,
      '2026-11-18': 10,
    });
    await choose([renewed.key]);
    const { trend, currency } = await card();
    if (!trend) throw new Error('No trend');
    const message = withTrend({ text: '', blocks: [] }, trend, currency, en);
    expect(message.text.replaceAll('\u00a0', ' ')).toContain(
      '26 Oct: 50% (5 of 10) · 9 Nov: 75% (6 of 8) · 16 Nov: 20% (2 of 10)',
    );
    expect(message.text).toContain('No number, or from too few, in the week of 2 Nov');
    const [line] = message.chart?.chart.series ?? [];
    expect(line?.data.map(({ value }) => value)).toEqual([50, 75, 20]);
    expect(message.chart?.chart.axis_config.y_label).toBe('%');
    assertSlackLimits(message);
  });
});
