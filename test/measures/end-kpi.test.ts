import { expect, it } from 'vitest';
import { addGoalVersion, type NewGoalVersion } from '../../src/goals/store/goal-versions.ts';
import { addOwnKpi } from '../../src/kpis/actions/define-kpi.ts';
import { recordNumber } from '../../src/kpis/actions/record.ts';
import { kpiBook } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { endKpi, whatEnds } from '../../src/measures/actions/end-kpi.ts';
import { kpiSheet } from '../../src/measures/actions/kpi-sheet.ts';
import { endedView, endForm } from '../../src/measures/messages/end-kpi.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';

onBothDatabases('the end of a company’s own KPI', (open) => {
  it('says first whose goals end with it, ends them with their running period, and leaves what was counted', async () => {
    const acme = await createCompany(open);
    const { context } = acme;
    const nora = await acme.callerOf(await acme.addPerson({ name: 'Nora Admin', isAdmin: true }));
    const team = await acme.addTeam({ name: 'R&D <east>' });
    const ada = await acme.callerOf(await acme.addPerson({ name: 'Ada Rep', teamId: team }));
    const visits = await addOwnKpi(context, nora, { name: 'Site visits', unit: 'count', source: 'by_hand' });
    const number = { key: visits.key, amount: 3, of: null, date: '2026-11-20' };
    await recordNumber(context, ada, number);
    const goal = (subject: { personId: string } | { teamId: string }, version: Partial<NewGoalVersion>) =>
      acme.change(async (trx, change) => {
        const kind = { subject, kpi: visits.key, periodKind: 'month' as const };
        const usual = {
          validFrom: '2026-10-01',
          validTo: null,
          target: 20,
          currency: null,
          authorId: null,
          reason: '',
        };
        await addGoalVersion(
          trx,
          acme.workspace.id,
          kind,
          { ...usual, ...version },
          { newId: change.newId, at: 1 },
        );
      });
    await goal({ personId: ada.personId }, {});
    await goal({ teamId: team }, { validFrom: '2026-12-01' });
    // One that is over, and one that was ended before.
    await goal({ personId: nora.personId }, { validTo: '2026-11-01' });

    expect(await refusalOf(whatEnds(context, ada, visits.key))).toContain('admins');
    const before = endForm(await whatEnds(context, nora, visits.key), translate('en'));
    assertSlackLimits(before);
    expect(plainText(before)).toContain('its running period too: team R&amp;D &lt;east&gt; and Ada Rep.');

    const end = await endKpi(context, nora, visits.key);
    expect(plainText(endedView(end, translate('en')))).toContain(
      '*Site visits* has ended. So have the goals of team R&amp;D &lt;east&gt; and Ada Rep.',
    );
    const versions = await acme.db
      .selectFrom('goal_version')
      .select(['valid_from', 'target'])
      .where('target', 'is', null)
      .orderBy('valid_from')
      .execute();
    expect(versions.map((row) => row.valid_from)).toEqual(['2026-11-01', '2026-12-01']);
    expect(await refusalOf(recordNumber(context, ada, number))).toContain('Nobody can record');
    expect(await refusalOf(endKpi(context, nora, visits.key))).toContain('has ended');

    // The month in which it ended still tells it; a later one does not, and its name is free.
    const own = async () => (await kpiSheet(context, ada, { scope: null, kind: 'month' })).now.own;
    expect(await own()).toMatchObject([{ kpi: { name: 'Site visits' }, result: { value: 3 } }]);
    const book = await kpiBook(acme.db, acme.workspace.id);
    expect(book.get(visits.key)).toMatchObject({ endedOn: '2026-11-23' });
    expect(book.running.map(({ key }) => key)).not.toContain(visits.key);
    context.clock.moveTo(new Date('2026-12-02T08:00:00Z'));
    expect(await own()).toEqual([]);
    const next = await addOwnKpi(context, nora, { name: 'Site visits', unit: 'count', source: 'by_hand' });
    expect(next.key).not.toBe(visits.key);
  });
});
