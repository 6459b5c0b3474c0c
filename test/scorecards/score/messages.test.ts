import { expect, it } from 'vitest';
import type { Message, ModalViewDraft } from '../../../src/capability.ts';
import { addOwnKpi } from '../../../src/kpis/actions/define-kpi.ts';
import { catalogue } from '../../../src/kpis/catalogue.ts';
import { type Translations, translate } from '../../../src/locales/index.ts';
import { explainedScore } from '../../../src/scorecards/actions/score/explained-score.ts';
import { scoreCard, scoreGrid } from '../../../src/scorecards/actions/score/score-card.ts';
import { addRoleCard } from '../../../src/scorecards/index.ts';
import { companyCard } from '../../../src/scorecards/messages/score/company-card.ts';
import { gridMessage } from '../../../src/scorecards/messages/score/grid.ts';
import { periodCard, scoreActions, withParts } from '../../../src/scorecards/messages/score/score-part.ts';
import { whyScoreView } from '../../../src/scorecards/messages/score/why-view.ts';
import { assertSlackLimits } from '../../../src/slack/limits.ts';
import { onSqlite } from '../../support/databases.ts';
import { plainText } from '../../support/plain-text.ts';
import { scoredCompany } from './company.ts';

const HOSTILE = '<!channel> *`_&'.repeat(20);

onSqlite('cards with scores', (open) => {
  /** Everything as long as it gets: seven measures, names, money, every week. */
  async function longest() {
    const made = await scoredCompany(open);
    const { acme, east, goal, did } = made;
    const nora = await acme.callerOf(await acme.addPerson({ name: `Nora ${HOSTILE}`, isAdmin: true }));
    const ada = await acme.addPerson({ name: `Ada ${HOSTILE}`, teamId: east });
    const own = await Promise.all(
      ['`x`', 'y & <z>'].map((name) =>
        addOwnKpi(acme.context, nora, {
          name: `${name} ${HOSTILE}`.slice(0, 60),
          unit: 'money',
          source: 'by_hand',
        }),
      ),
    );
    const measures = [
      ...catalogue.slice(0, 4).map(({ key }) => key),
      'revenue_won' as const,
      ...own.map(({ key }) => key),
    ];
    for (const kpi of measures) {
      if (!kpi.startsWith('own_')) await goal({ personId: ada }, kpi, 'week', 987_654_321);
      for (let week = 0; week < 14; week++) {
        const days = Object.fromEntries(
          [0, 1, 2, 3].map((day) => [
            new Date(Date.UTC(2026, 7, 24 + 7 * week + day)).toISOString().slice(0, 10),
            876_543_210,
          ]),
        );
        await did(ada, kpi, days);
      }
    }
    const { context, workspace } = acme;
    await acme.change((trx) =>
      addRoleCard(trx, workspace.id, {
        id: 'card',
        teamId: east,
        roleKey: '',
        role: HOSTILE.slice(0, 60),
        version: 1,
        validFrom: '2026-07-01',
        measures: measures.map((kpi, n) => ({ kpi, weight: n === 0 ? 40 : 10, stated: null })),
        authorId: nora.personId,
        recordedAt: 0,
      }),
    );
    return { ...made, nora, ada: await acme.callerOf(ada), context };
  }

  const fits = (message: Message | ModalViewDraft) => {
    assertSlackLimits(message);
    const text = plainText(message as never);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    expect(JSON.stringify(message)).not.toMatch(/"mrkdwn","text":"[^"]*<!channel>/);
    if ('text' in message) expect(message.text).not.toContain('<!channel>');
    return text;
  };

  it('fit Slack in both languages, whatever stands in them', async () => {
    const { ada, nora, context, east } = await longest();
    for (const t of [translate('en'), translate('tr')] satisfies Translations[]) {
      for (const kind of ['week', 'month', 'quarter'] as const) {
        for (const ago of [0, 1] as const) {
          const own = await scoreCard(context, ada, { kind: 'person', id: ada.personId }, { kind, ago });
          fits(withParts(periodCard(own, t), scoreActions(own, t)));
          fits(companyCard(await scoreCard(context, nora, { kind: 'company' }, { kind, ago }), t));
        }
      }
      const why = await explainedScore(
        context,
        ada,
        { kind: 'person', id: ada.personId },
        { kind: 'quarter', ago: 0 },
      );
      expect(why.lines).toHaveLength(7);
      fits(whyScoreView(why, t));
      const grid = gridMessage(await scoreGrid(context, ada, { kind: 'team', id: east }), t);
      assertSlackLimits(grid);
      const [block] = grid.blocks.filter(({ type }) => type === 'rich_text');
      const lines = JSON.stringify(block).split('\\n');
      // No line of numbers is wider than a phone.
      const numbers = lines.filter((line) => /^[\s\d.,KMBnr–✓×"]+$/.test(line));
      expect(numbers.length).toBeGreaterThan(15);
      expect(Math.max(...numbers.map(({ length }) => length))).toBeLessThanOrEqual(36);
    }
  });

  it('say what is left out and why, and show it in rankings’ terms only where that differs', async () => {
    const { acme, east, goal, did } = await scoredCompany(open);
    const can = await acme.addPerson({ name: 'Can Rep', teamId: east });
    const other = await acme.addPerson({ name: 'Other Rep', teamId: east });
    await goal({ personId: can }, 'calls', 'week', 100);
    await goal({ personId: can }, 'demos', 'week', 4);
    await goal({ personId: can }, 'revenue_won', 'week', 100_000_00);
    await did(can, 'calls', { '2026-11-23': 300 });
    await did(other, 'demos', { '2026-11-23': 1 });
    const caller = await acme.callerOf(can);
    const card = await scoreCard(acme.context, caller, { kind: 'person', id: can }, { kind: 'week', ago: 0 });
    const english = plainText(periodCard(card, translate('en')) as never);
    // (3 + 0) / 2, and with two instead of three at most.
    expect(english).toContain('*Score so far: 150%*');
    expect(english).toContain('100% in rankings, where no measure counts above 200%');
    expect(english).toContain(
      '2 of 3 measures; Revenue won has no data yet; what is left out shares its weight',
    );
    expect(english).toContain('✓ *Calls*  300 / 100 · 50% × 300% = *150*');
    expect(english).toContain('○ *Demos*  0 / 4 · 50% × 0% = *0*');
    expect(english).toContain('· *Revenue won*  –  no data yet');
    expect(english).toContain('nobody has chosen weights yet');
    const turkish = plainText(periodCard(card, translate('tr')) as never);
    expect(turkish).toContain('*Şimdiye dek puan: %150*');
    expect(turkish).toContain('sıralamalarda %100');
    expect(turkish).toContain('3 ölçüden 2 tanesi; Kazanılan ciro için henüz veri yok');
  });

  it('explain a line down to its latest ten records and how many more there are', async () => {
    const { acme, east, goal, did } = await scoredCompany(open);
    const can = await acme.addPerson({ name: 'Can Rep', teamId: east });
    await goal({ personId: can }, 'calls', 'week', 100);
    const days = Object.fromEntries(
      Array.from({ length: 23 }, (_, n) => [`2026-11-${String(n + 1).padStart(2, '0')}`, 5]),
    );
    await did(can, 'calls', days);
    const caller = await acme.callerOf(can);
    const why = await explainedScore(
      acme.context,
      caller,
      { kind: 'person', id: can },
      { kind: 'month', ago: 0 },
    );
    const text = plainText(whyScoreView(why, translate('en')) as never);
    // 420 is four weeks and the last Monday: 115 / 420.
    expect(text).toContain(
      'Target: 420, the goals of 5 weeks at 100 each, of a week at the edge only its working days',
    );
    expect(text).toContain('Reached: 115 of 420, which is 27.4%.');
    expect(text).toContain('100% × 27.4% = *27.4*');
    expect(text.match(/• \d+ Nov 2026: 5 calls, recorded/g)).toHaveLength(10);
    expect(text).toContain('… and 13 more');
  });
});
