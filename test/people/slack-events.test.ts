import { expect, it } from 'vitest';
import { people } from '../../src/people/capability.ts';
import { onSqlite } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

/** A user as Slack sends them with team_join and user_change. */
const user = (more: object = {}) => ({
  id: 'U0000042',
  team_id: 'T0000001',
  name: 'ana',
  deleted: false,
  real_name: 'Ana Silva',
  tz: 'Europe/Lisbon',
  profile: { real_name: 'Ana Silva', email: 'ana@acme.com' },
  is_admin: false,
  is_bot: false,
  ...more,
});

async function send(company: Company, type: string, event: unknown) {
  const handler = people.events?.find((each) => each.type === type);
  if (!handler) throw new Error(`Nobody listens to ${type}`);
  await handler.run(company.context, company.workspace.id, event);
}

const names = async (company: Company) =>
  (await company.db.selectFrom('person').select(['name', 'is_active', 'is_guest']).execute()).map(
    (row) => `${row.name} ${row.is_active}${row.is_guest}`,
  );

onSqlite('an event about a member', (open) => {
  it('adds, changes and deactivates them; delivered twice it does so once', async () => {
    const company = await createCompany(open);
    const join = { type: 'team_join', user: user() };
    await send(company, 'team_join', join);
    await send(company, 'team_join', join);
    expect(await names(company)).toEqual(['Ana Silva 10']);
    const renamed = { real_name: 'Ana Costa', is_restricted: true, profile: { real_name: 'Ana Costa' } };
    await send(company, 'user_change', { type: 'user_change', user: user(renamed) });
    expect(await names(company)).toEqual(['Ana Costa 11']);
    await send(company, 'user_change', { type: 'user_change', user: { id: 'U0000042', deleted: true } });
    expect(await names(company)).toEqual(['Ana Costa 01']);
  });

  it.each([
    ['a bot', { user: user({ is_bot: true }) }],
    ['Slackbot', { user: user({ id: 'USLACKBOT' }) }],
    ['someone of another company in a shared channel', { user: user({ team_id: 'T9' }) }],
    ['a stranger', { user: user({ is_stranger: true }) }],
    ['nobody', {}],
    ['garbage', 'x'],
  ])('adds nobody when it is about %s', async (_, event) => {
    const company = await createCompany(open);
    await send(company, 'team_join', event);
    expect(await names(company)).toEqual([]);
  });
});
