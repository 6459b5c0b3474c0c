import { expect, it } from 'vitest';
import { askAgenda } from '../../src/asks/agenda.ts';
import { askMeasures } from '../../src/asks/manager-measures.ts';
import { answerAskRow, insertAsk } from '../../src/asks/store.ts';
import { translate } from '../../src/locales/index.ts';
import { onSqlite } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

const on = (day: number) => new Date(Date.UTC(2026, 10, day, 9));

onSqlite('what else is seen of asks', (open) => {
  async function asked() {
    const company = await createCompany(open);
    const mert = await company.addPerson({ name: 'Mert' });
    const vera = await company.addPerson({ name: 'Vera' });
    const people: string[] = [];
    for (const name of ['Ben', 'Ayşe', 'Pia', 'Rex'])
      people.push(await company.addPerson({ name, managerId: mert }));
    const ask = (id: string, askerId: string, managerId: string, askedAt: Date) =>
      company.change((trx, { workspaceId }) =>
        insertAsk(trx, workspaceId, { id, askerId, managerId, text: `<${id}>`, askedAt }),
      );
    const answer = (id: string, kind: 'done' | 'talk', at: Date) =>
      company.change((trx, { workspaceId }) => answerAskRow(trx, workspaceId, id, { kind, byId: mert, at }));
    const [ben = '', ayse = ''] = people;
    await ask('a', ben, mert, on(10));
    await answer('a', 'talk', on(11));
    await ask('b', ayse, mert, on(16));
    await answer('b', 'done', on(19));
    await ask('c', ben, mert, on(12));
    // Asked of who led Ben before: not Mert's to answer.
    await ask('d', ben, vera, on(9));
    return { company, mert, people, ben };
  }

  it('the manager’s own card counts what was answered, and how soon, of their own people and asks', async () => {
    const { company, mert, people } = await asked();
    const { context, workspace } = company;
    const manager = await company.person(mert);
    const line = async (ids: readonly string[]) => {
      const those = [];
      for (const id of ids) those.push({ person: await company.person(id), since: '2026-01-01' });
      const days = { from: '2026-10-24', until: '2026-11-23', now: on(23) };
      const found = await askMeasures[0]?.find(context, {
        workspaceId: workspace.id,
        manager,
        people: those,
        ...days,
      });
      return found ? found(translate('en')) : null;
    };
    // One day and three: two in the middle.
    expect(await line(people)).toBe('*Asks answered:* 2 of 3, usually after 2 days');
    expect(await line(people.slice(0, 3))).toBe('*Asks answered:* 2 of 3');
    expect(await line(people.slice(2))).toBeNull();
  });

  it('what is left for the 1:1 stands on its agenda until the two have met, what waits until it is answered', async () => {
    const { company, mert, ben } = await asked();
    const { context, workspace } = company;
    const [manager, report] = [await company.person(mert), await company.person(ben)];
    const agenda = async (lastHeldOn: string | null) => {
      const pair = {
        workspaceId: workspace.id,
        manager,
        report,
        today: '2026-11-23',
        lastHeldOn,
        now: on(23),
      };
      const lines = (await askAgenda[0]?.find(context, pair)) ?? [];
      return lines.map((each) => each(translate('tr')));
    };
    // The one that nobody answered is in the way until somebody does.
    expect(await agenda(null)).toEqual(['Ben’in ricası: &lt;a&gt;', 'Ben’in ricası: &lt;c&gt;']);
    expect(await agenda('2026-11-11')).toHaveLength(2);
    expect(await agenda('2026-11-12')).toEqual(['Ben’in ricası: &lt;c&gt;']);
  });
});
