import { expect, it } from 'vitest';
import { translate } from '../../../src/locales/index.ts';
import { setSalesRole } from '../../../src/people/index.ts';
import { saveWeights, weightChoice } from '../../../src/scorecards/actions/score/card-weights.ts';
import { weightsForm } from '../../../src/scorecards/messages/score/weights-form.ts';
import { weightsPreview } from '../../../src/scorecards/messages/score/weights-preview.ts';
import { roleCards } from '../../../src/scorecards/role-card-store.ts';
import { assertSlackLimits } from '../../../src/slack/limits.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { scoredCompany } from './company.ts';

onBothDatabases('weights for a sales role', (open) => {
  it('are kept under its name, which no form carries hidden, and once however often they are said', async () => {
    const { acme, east } = await scoredCompany(open);
    const nora = await acme.callerOf(await acme.addPerson({ name: 'Nora', isAdmin: true }));
    const ada = await acme.addPerson({ name: 'Ada', teamId: east });
    await acme.change((trx, change) => setSalesRole(trx, change, { personId: ada, name: 'Hunter' }));
    const { scopes } = await weightChoice(acme.context, nora, { teamId: east, mark: '' });
    const scope = scopes.find(({ teamId, role }) => teamId === east && role === 'Hunter');
    if (!scope) throw new Error('No such scope');
    const choice = await weightChoice(acme.context, nora, scope);
    const t = translate('en');
    const views = [
      weightsForm(choice, t),
      weightsPreview(choice, { start: 'week', kpis: ['calls', 'demos'] }, t),
    ];
    for (const view of views) {
      assertSlackLimits(view);
      expect(view.private_metadata).not.toMatch(/hunter/i);
    }
    const measures = [{ kpi: 'calls', weight: 100, stated: null }] as const;
    const first = await saveWeights(acme.context, nora, { scope, start: 'week', measures });
    const second = await saveWeights(acme.context, nora, { scope, start: 'week', measures });
    expect([first.isNew, second.isNew]).toEqual([true, false]);
    const cards = await roleCards(acme.db, acme.workspace.id);
    expect(cards.map(({ role, roleKey, validFrom, version }) => [role, roleKey, validFrom, version])).toEqual(
      [['Hunter', 'hunter', '2026-11-23', 1]],
    );
    await expect(
      saveWeights(acme.context, nora, { scope, start: 'week', measures: [{ ...measures[0], weight: 99 }] }),
    ).rejects.toThrow(RangeError);
  });
});
