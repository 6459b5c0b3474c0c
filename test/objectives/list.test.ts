import { expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { linkGoal } from '../../src/objectives/actions/link-goal.ts';
import { objectivesSheet } from '../../src/objectives/actions/objectives-sheet.ts';
import { objectivesMessage } from '../../src/objectives/messages/list.ts';
import { objectiveForm } from '../../src/objectives/messages/objective-form.ts';
import { ABOUTS, SUGGESTED } from '../../src/objectives/rules/about.ts';
import { numberKey } from '../../src/objectives/rules/parent-key.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onSqlite } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { addGoal, company, QUARTER, setObjective } from './company.ts';

const [en, tr] = [translate('en'), translate('tr')];

it.each(ABOUTS)('every KPI that is suggested for %s has its reason in both languages', (about) => {
  for (const kpi of SUGGESTED[about]) {
    for (const t of [en, tr]) {
      expect((t.objectives.reasons[about] as Record<string, string>)[kpi]).toMatch(/\p{L}.*\.$/u);
    }
  }
});

onSqlite('the list of what the company wants', (open) => {
  it('stays within what Slack shows, however much there is, and turns its pages', async () => {
    const made = await company(open);
    const { acme, nil } = made;
    const kpis = SUGGESTED.own.map((kpi) => ({ kpi, target: 40, currency: null }));
    const draft = { title: '<'.repeat(80), why: '&'.repeat(300), numbers: kpis };
    const objectives = [
      await setObjective(made, draft),
      await setObjective(made, draft),
      await setObjective(made, draft),
    ];
    for (let nth = 0; nth < 12; nth++) {
      const teamId = await acme.addTeam({ name: `${'>'.repeat(90)} ${nth}` });
      for (const [index, kpi] of (['deals_won', 'meetings_held'] as const).entries()) {
        const goalId = await addGoal(acme, { teamId }, { kpi, target: 4 });
        const parent = numberKey(objectives[index]?.id ?? '', kpi);
        await linkGoal(acme.context, nil, goalId, { parent, note: '' });
      }
    }
    const first = await objectivesSheet(acme.context, nil, 0);
    expect(first).toMatchObject({ page: 0, pages: 2 });
    for (const t of [en, tr]) assertSlackLimits(objectivesMessage(first, t));
    expect(plainText(objectivesMessage(first, en))).toContain('… and 4 more');
    expect((await objectivesSheet(acme.context, nil, 1)).shown).toHaveLength(1);
    assertSlackLimits(
      objectiveForm(
        {
          objective: {
            ...draft,
            about: 'own',
            id: 'o',
            period: QUARTER,
            version: 1,
            outcome: null,
            closedAt: null,
          },
        },
        en,
      ),
    );
  });

  it('says what nobody owns, before anything is given out and after', async () => {
    const made = await company(open);
    const { acme, nil, east } = made;
    const { id } = await setObjective(made);
    const text = async () => plainText(objectivesMessage(await objectivesSheet(acme.context, nil, 0), en));
    expect(await text()).toContain('Given out: nothing yet. Nobody owns $400,000.');
    const goalId = await addGoal(acme, { teamId: east }, { target: 30_000_000 });
    await linkGoal(acme.context, nil, goalId, { parent: numberKey(id, 'revenue_won'), note: '' });
    expect(await text()).toContain(
      'Given out: $300,000 (75%) · under-assigned by $100,000: nobody owns that yet',
    );
  });
});
