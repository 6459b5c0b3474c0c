import { expect, it } from 'vitest';
import { becomeInstaller } from '../../src/people/actions/become-installer.ts';
import { setAdmin } from '../../src/people/index.ts';
import { installerOf } from '../../src/people/store/installer.ts';
import { welcomeDelivery } from '../../src/people/welcome-delivery.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

const deliveries = (company: Company) =>
  company.db.selectFrom('delivery').select(['kind', 'target']).execute();

onBothDatabases('the installer', (open) => {
  it('is the first admin who comes by, also when two come at once, and only they are welcomed', async () => {
    const company = await createCompany(open);
    const rep = await company.callerOf(await company.addPerson({ name: 'Rep' }));
    const nora = await company.callerOf(await company.addPerson({ name: 'Nora', isAdmin: true }));
    const olga = await company.callerOf(await company.addPerson({ name: 'Olga', isAdmin: true }));
    expect(await becomeInstaller(company.context, rep)).toBe(false);
    expect(await deliveries(company)).toEqual([]);

    const won = await Promise.all([nora, olga].map((caller) => becomeInstaller(company.context, caller)));
    expect(won.filter(Boolean)).toHaveLength(1);
    const installer = won[0] ? nora : olga;
    expect(await installerOf(company.db, company.workspace.id)).toBe(installer.personId);
    expect(await becomeInstaller(company.context, nora)).toBe(false);
    expect(await deliveries(company)).toEqual([{ kind: 'people.welcome.v1', target: installer.personId }]);
    const audit = await company.db
      .selectFrom('audit')
      .select(['action', 'actor_id'])
      .where('action', '=', 'workspace.installer_set')
      .execute();
    expect(audit).toEqual([{ action: 'workspace.installer_set', actor_id: installer.personId }]);
  });

  it('is nobody where a team is live already', async () => {
    const company = await createCompany(open);
    await company.addTeam({ name: 'North' });
    const nora = await company.callerOf(await company.addPerson({ name: 'Nora', isAdmin: true }));
    expect(await becomeInstaller(company.context, nora)).toBe(false);
    expect(await installerOf(company.db, company.workspace.id)).toBeNull();
    expect(await deliveries(company)).toEqual([]);
  });

  it('is not welcomed any more once they administer nothing', async () => {
    const company = await createCompany(open);
    const nora = await company.addPerson({ name: 'Nora <&>', isAdmin: true });
    await company.addPerson({ name: 'Olga', isAdmin: true });
    const delivery = {
      workspaceId: company.workspace.id,
      kind: 'people.welcome.v1',
      period: 'once',
      target: nora,
      params: { personId: nora },
    };
    expect(await welcomeDelivery.destination(company.context, delivery)).toEqual({ slackUserId: 'U0000001' });
    const message = await welcomeDelivery.render(company.context, delivery);
    if ('skip' in message) throw new Error(message.skip);
    assertSlackLimits(message);
    expect(message.text).toContain('Hello Nora &lt;&amp;&gt;');
    expect(message.text).toContain('*Go live*');
    await company.change((trx, change) => setAdmin(trx, change, { personId: nora, isAdmin: false }));
    expect(await welcomeDelivery.destination(company.context, delivery)).toHaveProperty('skip');
    expect(await welcomeDelivery.render(company.context, delivery)).toHaveProperty('skip');
  });
});
