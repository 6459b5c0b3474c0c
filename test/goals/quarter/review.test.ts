import { expect, it } from 'vitest';
import { draftGoals } from '../../../src/goals/actions/quarter/drafts.ts';
import { reviewQuarter } from '../../../src/goals/actions/quarter/review.ts';
import { goalNeeds } from '../../../src/goals/home.ts';
import { addGoalVersion } from '../../../src/goals/index.ts';
import { draftForm } from '../../../src/goals/messages/quarter/draft-form.ts';
import { reviewMessage } from '../../../src/goals/messages/quarter/review.ts';
import { readReview } from '../../../src/goals/rules/quarter/review-text.ts';
import { ADDED_UP } from '../../../src/goals/rules/targets/types.ts';
import { addResults, type Result } from '../../../src/goals/store/results.ts';
import { addDays } from '../../../src/kernel/date.ts';
import { periodContaining } from '../../../src/kernel/period.ts';
import { writeFacts } from '../../../src/kpis/index.ts';
import { translate } from '../../../src/locales/index.ts';
import type { Locale } from '../../../src/locales/locale.ts';
import { importTimeOff, openersOf } from '../../../src/people/index.ts';
import { assertSlackLimits } from '../../../src/slack/limits.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { createCompany } from '../../support/fixtures.ts';
import { plainText } from '../../support/plain-text.ts';
import { refusalOf } from '../../support/refusal-of.ts';

/** Ranges of dates have thin spaces, which nobody types in a test. */
const spaced = (text: string) => text.replaceAll('\u2009', ' ');

/** Mondays of the eight whole weeks before the one of 4 January 2027. */
const EIGHT_WEEKS = Array.from({ length: 8 }, (_, n) => addDays('2026-11-09', 7 * n));

onBothDatabases('a quarter that is over', (open) => {
  /**
   * Wednesday 6 January 2027. Ada made 660 calls in the third quarter's 66 working days and 720 in the fourth's 60 (six
   * were off), 75 in each of the last eight weeks; Ben 660 in both. Ada's goal is 100 a week, and she made 70 and 60 of it
   * in two weeks of December; of 300 a month she was closed at 290, which was corrected to 310.
   */
  async function company() {
    const acme = await createCompany(open, { now: '2027-01-06T08:00:00Z' });
    const { id: workspaceId } = acme.workspace;
    const manager = await acme.addPerson({ name: 'Mert Manager' });
    const team = await acme.addTeam({ name: 'East' });
    const ada = await acme.addPerson({ name: 'Ada <b>', managerId: manager, teamId: team });
    const ben = await acme.addPerson({ name: 'Ben Rep', managerId: manager, teamId: team });
    const oya = await acme.addPerson({ name: 'Oya Outsider' });
    const nil = await acme.addPerson({ name: 'Nil Admin', isAdmin: true });
    const person = await acme.person(ada);
    await acme.change(async (trx, change) => {
      await importTimeOff(trx, change, person, { from: '2026-10-12', until: '2026-10-20' });
      const counted = [
        [ada, '2026-07-01', 660],
        [ada, '2026-10-05', 120],
        ...EIGHT_WEEKS.map((monday) => [ada, monday, 75] as const),
        [ben, '2026-07-01', 660],
        [ben, '2026-10-05', 660],
      ] as const;
      await writeFacts(
        trx,
        acme.context,
        workspaceId,
        counted.map(([id, date, amount]) => ({
          subject: { kind: 'person', id },
          kpi: 'calls',
          date,
          occurredAt: new Date(`${date}T09:00:00Z`),
          amount,
          count: amount,
          currency: null,
          source: { kind: 'fact_import', id: `${id} ${date}` },
        })),
      );
      for (const [kind, target] of [['week', 100] as const, ['month', 300] as const]) {
        const { goalId } = await addGoalVersion(
          trx,
          workspaceId,
          { subject: { personId: ada }, kpi: 'calls', periodKind: kind },
          { validFrom: '2026-07-01', validTo: null, target, currency: null, authorId: manager, reason: '' },
          { newId: acme.context.newId, at: 0 },
        );
        const closed = (date: string, round: number, actual: number): Result => ({
          goalId,
          subject: { personId: ada },
          kpi: 'calls',
          period: periodContaining(kind, date),
          round,
          version: 1,
          agreed: target,
          ...ADDED_UP,
          title: null,
          behind: null,
          target,
          share: null,
          actual,
          currency: null,
          outcome: actual >= target ? 'met' : 'missed',
          recordedAt: acme.context.clock.now(),
        });
        await addResults(
          trx,
          workspaceId,
          kind === 'week'
            ? [closed('2026-12-14', 1, 60), closed('2026-12-21', 1, 70), closed('2026-09-21', 1, 10)]
            : [closed('2026-12-01', 1, 290), closed('2026-12-01', 2, 310)],
        );
      }
    });
    const review = async (who: string, text = 'review', locale: Locale = 'en') => {
      const asked = readReview(text);
      if (!asked) throw new Error(`${text} asks for no review`);
      const found = await reviewQuarter(acme.context, await acme.callerOf(who), asked, null);
      const message = reviewMessage(found, translate(locale));
      assertSlackLimits(message);
      return spaced(plainText(message));
    };
    const needs = async (who: string) => {
      const caller = await acme.callerOf(who);
      const blocks = await goalNeeds({ context: acme.context, caller, t: translate('en') });
      return spaced(plainText({ blocks }));
    };
    return { acme, workspaceId, manager, team, ada, ben, oya, nil, review, needs };
  }

  it('shows its manager what moved per working day, which goals were met, and what to change', async () => {
    const { review, manager } = await company();
    const text = await review(manager);
    expect(text).toContain('1 Oct – 31 Dec 2026 · everyone');
    expect(text).toContain(
      'Against 1 Jul – 30 Sept 2026, per working day. 2 people with records of both: 132 and 126',
    );
    // 1,320 in 132 days are 10; 1,380 in 126 are 10.95: 9.5 % more.
    expect(text).toContain('*Calls*: 10 → 11 a working day, up 9.5% (n = 1,320 and 1,380)');
    expect(text).not.toContain('may be chance');
    // September's week belongs to the quarter before; the month counts as it was corrected.
    expect(text).toContain('1 of 3 met (33.3%): weeks 0 of 2 · months 1 of 1');
    expect(text).toContain(
      'Too little data to tell: n = 10 months of 2 people. It takes 20, of at least 5 people.',
    );
    expect(text).toContain(
      'Ada &lt;b&gt;, 100: missed by more than a quarter twice running (70 / 100 and 60 / 100); usual 75, one in five reaches 75 → *75*',
    );
    expect(text).toContain('Draft numbers');
    const turkish = await review(manager, 'değerlendirme East', 'tr');
    expect(turkish).toContain('1 Eki – 31 Ara 2026 · East');
    expect(turkish).toContain('3 hedeften 1 tanesi tutturuldu (%33,3): hafta 0 / 2 · ay 1 / 1');
    expect(turkish).toContain('→ *75*');
  });

  it('shows everybody their own, and nobody else’s', async () => {
    const { review, ada, ben, oya, team, acme } = await company();
    const own = await review(ada);
    // 660 in 66 days, 720 in 60.
    expect(own).toContain('*Calls*: 10 → 12 a working day, up 20% (n = 660 and 720)');
    expect(own).toContain('100: missed by more than a quarter');
    expect(own).not.toContain('Draft numbers');
    expect(own).not.toContain('went with');
    expect(await review(ben)).toContain('Nothing that can be told from these numbers.');
    expect(await review(ben, 'review me')).not.toContain('Ada');
    expect(await refusalOf(review(oya, 'review East'))).toContain('“East” is no team of yours.');
    const asked = { whose: 'group', group: team } as const;
    for (const who of [ada, oya]) {
      expect(await refusalOf(reviewQuarter(acme.context, await acme.callerOf(who), asked, 'last'))).toBe(
        'There is nobody there whose quarter you could look back at.',
      );
      const drafts = { group: team, which: 'last', kpi: 'calls', periodKind: 'week' } as const;
      expect(await refusalOf(draftGoals(acme.context, await acme.callerOf(who), drafts))).toBe(
        'There is nobody there whose quarter you could look back at.',
      );
    }
  });

  it('is told to those whose goals were looked at, as an opening', async () => {
    const { acme, workspaceId, review, nil, ada, manager } = await company();
    await review(nil, 'review East');
    await review(ada);
    const openers = await openersOf(acme.db, workspaceId, ada, '2027-01-01');
    expect(openers.map(({ viewerId, what }) => [viewerId, what])).toEqual([[nil, 'quarter']]);
    expect(await openersOf(acme.db, workspaceId, manager, '2027-01-01')).toEqual([]);
  });

  it('fills in the form that suggests numbers, with the reason beside each', async () => {
    const { acme, team, ada, manager } = await company();
    const asked = { group: team, which: 'last', kpi: 'calls', periodKind: 'week' } as const;
    const drafts = await draftGoals(acme.context, await acme.callerOf(manager), asked);
    const view = draftForm(drafts, translate('en'));
    expect(view.private_metadata).toBe('calls week this always');
    const fields = view.blocks.flatMap((block) => {
      if (block.type !== 'input') return [];
      const typed = 'initial_value' in block.element ? block.element.initial_value : '';
      return [[block.block_id, spaced(String(typed))]];
    });
    expect(fields).toEqual([
      [`person:${ada}`, '75'],
      ['reason', 'After looking back at 1 Oct – 31 Dec 2026.'],
    ]);
    expect(JSON.stringify(view)).toContain('Now 100: missed by more than a quarter twice running');
    // Nobody has heard of anything.
    expect(await acme.db.selectFrom('goal_proposal').selectAll().execute()).toEqual([]);
  });

  it('waits for those who lead people until they looked at it', async () => {
    const { needs, review, manager, ada } = await company();
    expect(await needs(manager)).toContain('1 Oct – 31 Dec 2026 is over: what moved with your people');
    expect(await needs(ada)).not.toContain('is over');
    await review(manager);
    expect(await needs(manager)).toBe('');
  });
});
