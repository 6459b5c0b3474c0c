import { expect, it } from 'vitest';
import { answerAsk } from '../../src/asks/actions/answer.ts';
import { askManager } from '../../src/asks/actions/ask.ts';
import { whoIsAsked } from '../../src/asks/actions/who-is-asked.ts';
import { askForm } from '../../src/asks/messages/forms.ts';
import { askById } from '../../src/asks/store.ts';
import { translate } from '../../src/locales/index.ts';
import { setManager } from '../../src/people/index.ts';
import { insertDeputy } from '../../src/people/store/deputies.ts';
import { onSqlite } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';

onSqlite('asking and answering', (open) => {
  async function team() {
    const company = await createCompany(open);
    const vera = await company.addPerson({ name: 'Vera' });
    const mert = await company.addPerson({ name: 'Mert', managerId: vera });
    const ben = await company.addPerson({ name: 'Ben', managerId: mert });
    const ayse = await company.addPerson({ name: 'Ayşe', managerId: mert });
    const ask = async (id: string, askerId = ben, managerId = mert) =>
      askManager(company.context, await company.callerOf(askerId), { id, text: 'Join my call', managerId });
    const standIn = (deputyId: string) => {
      const days = { from: '2026-11-23', until: '2026-11-25' };
      const entered = { by: null, at: company.context.clock.now() };
      return company.change((trx, { workspaceId }) =>
        insertDeputy(trx, workspaceId, { id: 'deputy', managerId: mert, deputyId, ...days }, entered),
      );
    };
    return { company, vera, mert, ben, ayse, ask, standIn };
  }

  it('who stands in is named before it is sent, and answers only while they do', async () => {
    const { company, mert, ben, ayse, ask, standIn } = await team();
    const { context, db, workspace } = company;
    await ask('one');
    await ask('two');
    const answer = async (id: string, who: string) =>
      answerAsk(context, await company.callerOf(who), id, { kind: 'done' });
    expect(await refusalOf(answer('one', ayse))).toContain('no such ask for you');
    await standIn(ayse);
    const who = await whoIsAsked(context, await company.callerOf(ben));
    const form = askForm({ id: 'three', text: '', who }, translate('en'));
    expect(plainText(form)).toContain('Only Mert reads this, and Ayşe, who stands in today.');
    const { byName } = await answer('one', ayse);
    expect(byName).toBe('Ayşe');
    expect((await askById(db, workspace.id, 'one'))?.answer).toMatchObject({ kind: 'done', byId: ayse });
    // What she needs herself is for Mert.
    await ask('own', ayse);
    expect(await refusalOf(answer('own', ayse))).toContain('no such ask for you');
    context.clock.moveTo(new Date('2026-11-25T09:00:00Z'));
    expect(await refusalOf(answer('two', ayse))).toContain('no such ask for you');
    await answer('two', mert);
    expect(await refusalOf(answer('two', mert))).toContain('answered or taken back already');
  });

  it('whoever stands above the manager neither answers nor is told', async () => {
    const { company, vera, ask } = await team();
    await ask('one');
    const asked = answerAsk(company.context, await company.callerOf(vera), 'one', { kind: 'done' });
    expect(await refusalOf(asked)).toContain('no such ask for you');
  });

  it('goes to who was named above Send, or to nobody', async () => {
    const { company, vera, mert, ben, ask } = await team();
    await company.change((trx, change) => setManager(trx, change, { personId: ben, managerId: vera }));
    expect(await refusalOf(ask('one', ben, mert))).toContain('You report to Vera now');
    expect(await askById(company.db, company.workspace.id, 'one')).toBeNull();
  });

  it('five may wait for one manager; a sixth is refused, and so is the same twice', async () => {
    const { ask } = await team();
    await ask('1');
    expect(await refusalOf(ask('1'))).toContain('asked for this already');
    for (const id of ['2', '3', '4', '5']) await ask(id);
    expect(await refusalOf(ask('6'))).toContain('5 of your asks wait for Mert already');
  });
});
