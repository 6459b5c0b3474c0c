import { expect, it } from 'vitest';
import type { ModalAnswer, ModalViewDraft, Values } from '../../src/capability.ts';
import type { Caller } from '../../src/context.ts';
import { translate } from '../../src/locales/index.ts';
import { people } from '../../src/people/capability.ts';
import { membersOf, setMembership } from '../../src/people/index.ts';
import { ids } from '../../src/people/messages/ids.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onSqlite } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

/** Opens a form by its button. */
async function openForm(company: Company, caller: Caller, id: string, value = ''): Promise<ModalViewDraft> {
  const button = people.buttons?.find((each) => each.id === id);
  const t = translate(caller.locale);
  const answer = await button?.run({
    context: company.context,
    caller,
    t,
    value,
    from: 'message',
    metadata: '',
    values: {},
    channelId: null,
  });
  if (answer?.kind !== 'open') throw new Error(`Answered with ${answer?.kind}`);
  assertSlackLimits(answer.view);
  return answer.view;
}

/** What a form's fields hold when nothing is touched. */
function initialValues(view: ModalViewDraft): Record<string, string | string[] | null> {
  const values: Record<string, string | string[] | null> = {};
  for (const block of view.blocks) {
    if (block.type !== 'input' || !block.block_id) continue;
    const { element } = block;
    values[block.block_id] =
      element.type === 'users_select'
        ? (element.initial_user ?? null)
        : element.type === 'multi_users_select'
          ? (element.initial_users ?? [])
          : element.type === 'conversations_select'
            ? (element.initial_conversation ?? null)
            : element.type === 'datepicker'
              ? (element.initial_date ?? null)
              : element.type === 'checkboxes'
                ? (element.initial_options ?? []).map((option) => option.value ?? '')
                : element.type === 'static_select'
                  ? (element.initial_option?.value ?? null)
                  : element.type === 'plain_text_input'
                    ? (element.initial_value ?? null)
                    : null;
  }
  return values;
}

async function submit(
  company: Company,
  caller: Caller,
  view: ModalViewDraft,
  values: Values,
): Promise<ModalAnswer> {
  const modal = people.modals?.find((each) => each.id === view.callback_id);
  if (!modal) throw new Error(`Nobody answers ${view.callback_id}`);
  const answer = await modal.submit({
    context: company.context,
    caller,
    t: translate(caller.locale),
    metadata: view.private_metadata ?? '',
    values: { ...initialValues(view), ...values },
  });
  if (answer.kind === 'show') assertSlackLimits(answer.view);
  return answer;
}

const shown = (answer: ModalAnswer) => JSON.stringify(answer.kind === 'show' ? answer.view.blocks : answer);

async function build(company: Company) {
  const ada = await company.addPerson({ name: 'Ada', slackId: 'UADA', isAdmin: true });
  const ana = await company.addPerson({ name: 'Ana', slackId: 'UANA' });
  const ben = await company.addPerson({ name: 'Ben', slackId: 'UBEN' });
  const can = await company.addPerson({ name: 'Can', slackId: 'UCAN' });
  return { ada, ana, ben, can, admin: await company.callerOf(ada) };
}

const auditCount = async (company: Company) =>
  (await company.db.selectFrom('audit').select('id').execute()).length;

onSqlite('the form for a team', (open) => {
  it('sets up a team with manager, members, channel, zone and language, for the weeks before too', async () => {
    const company = await createCompany(open);
    const { ana, ben, admin } = await build(company);
    const view = await openForm(company, admin, ids.newTeam);
    const answer = await submit(company, admin, view, {
      name: '  Kuzey ',
      manager: 'UANA',
      members: ['UBEN', 'UCAN'],
      channel: 'C9',
      zone: 'Europe/Berlin',
      locale: 'tr',
    });
    expect(shown(answer)).toContain('*Kuzey* is set.\\nManager: Ana\\nMembers: Ben, Can\\n');
    expect(shown(answer)).toContain('<#C9>');
    const team = await company.db.selectFrom('team').selectAll().executeTakeFirstOrThrow();
    const members = await membersOf(company.db, company.workspace.id, team.id, '2026-01-01');
    expect(members.map((member) => [member.name, member.isTeamManager])).toEqual([
      ['Ana', true],
      ['Ben', false],
      ['Can', false],
    ]);
    expect(await company.person(ben)).toMatchObject({ teamId: team.id, managerId: ana, locale: 'tr' });
    const audit = await company.db
      .selectFrom('audit')
      .selectAll()
      .where('actor_id', '=', admin.personId)
      .execute();
    expect(audit.map((line) => line.action).sort()).toEqual([
      'person.manager_set',
      'person.manager_set',
      'person.team_set',
      'person.team_set',
      'team.created',
      'team.settings_set',
    ]);
  });

  it('shows a team as it is, and submitted untouched changes nothing', async () => {
    const company = await createCompany(open);
    const { ana, admin } = await build(company);
    const teamId = await company.addTeam({
      name: 'North',
      channelId: 'C1',
      zone: 'Asia/Calcutta',
      locale: 'tr',
    });
    await company.addPerson({ name: 'Eda', slackId: 'UEDA', teamId, managerId: ana });
    await company.addPerson({ name: 'Carl', slackId: null, teamId, managerId: ana });
    const view = await openForm(company, admin, ids.editTeam, teamId);
    expect(initialValues(view)).toEqual({
      name: 'North',
      manager: 'UANA',
      members: ['UEDA'],
      channel: 'C1',
      zone: 'Asia/Calcutta',
      locale: 'tr',
      holidays: 'auto',
      from: '2026-11-23',
    });
    expect(JSON.stringify(view)).toContain('without a Slack account: Carl');
    const before = await auditCount(company);
    expect(shown(await submit(company, admin, view, {}))).toContain('Members: Carl, Eda');
    expect(await auditCount(company)).toBe(before);
  });

  it('adds and removes members from the day chosen; those without Slack stay', async () => {
    const company = await createCompany(open);
    const { ben, admin } = await build(company);
    const teamId = await company.addTeam({ name: 'North' });
    const eda = await company.addPerson({ name: 'Eda', slackId: 'UEDA', teamId });
    const carl = await company.addPerson({ name: 'Carl', slackId: null, teamId });
    const view = await openForm(company, admin, ids.editTeam, teamId);
    const answer = await submit(company, admin, view, { members: ['UBEN'], from: '2026-12-01' });
    expect(shown(answer)).toContain('From 1 Dec 2026 on:');
    const on = async (date: string) =>
      (await membersOf(company.db, company.workspace.id, teamId, date)).map((member) => member.id).sort();
    expect(await on('2026-11-30')).toEqual([eda, carl].sort());
    expect(await on('2026-12-01')).toEqual([ben, carl].sort());
  });

  it('leaves a move planned for later alone when it is about something else', async () => {
    const company = await createCompany(open);
    const { admin } = await build(company);
    const north = await company.addTeam({ name: 'North' });
    const south = await company.addTeam({ name: 'South' });
    const personId = await company.addPerson({ name: 'Eda', slackId: 'UEDA', teamId: north });
    await company.change((trx, change) =>
      setMembership(trx, change, { personId, teamId: south, from: '2027-01-01' }),
    );
    await submit(company, admin, await openForm(company, admin, ids.editTeam, north), { name: 'Nord' });
    const rows = await company.db.selectFrom('membership').selectAll().orderBy('valid_from').execute();
    expect(rows.map((row) => row.team_id)).toEqual([north, south]);
  });

  it('names the field when someone picked is not known to us', async () => {
    const company = await createCompany(open);
    const { admin } = await build(company);
    const view = await openForm(company, admin, ids.newTeam);
    const answer = await submit(company, admin, view, {
      name: 'X',
      manager: 'UBOT',
      members: ['UBEN', 'UBOT'],
    });
    expect(answer).toMatchObject({
      kind: 'errors',
      errors: { manager: expect.stringContaining('sync'), members: expect.stringContaining('sync') },
    });
    expect(await company.db.selectFrom('team').selectAll().execute()).toEqual([]);
  });

  it.each([
    ['a name that is taken', { name: 'NORTH' }],
    ['no name', { name: '   ' }],
    ['a guest as manager', { name: 'New', manager: 'UGUS', members: ['UBEN'] }],
    ['a manager who works under a member', { name: 'New', manager: 'UEDA', members: ['UBEN'] }],
    ['an unknown zone', { name: 'New', zone: 'Mars/Olympus' }],
  ])('refuses %s and stores nothing of it', async (_, values) => {
    const company = await createCompany(open);
    const { ben, admin } = await build(company);
    await company.addTeam({ name: 'North' });
    await company.addPerson({ name: 'Gus', slackId: 'UGUS', isGuest: true });
    await company.addPerson({ name: 'Eda', slackId: 'UEDA', managerId: ben });
    const before = await auditCount(company);
    const view = await openForm(company, admin, ids.newTeam);
    await expect(submit(company, admin, view, values)).rejects.toThrow('refusal');
    expect(await auditCount(company)).toBe(before);
    expect(await company.db.selectFrom('team').selectAll().execute()).toHaveLength(1);
  });

  it('is for admins only, opened or submitted, and takes effect once', async () => {
    const company = await createCompany(open);
    const { ana, admin, ada } = await build(company);
    const someone = await company.callerOf(ana);
    await expect(openForm(company, someone, ids.newTeam)).rejects.toThrow('refusal');
    const view = await openForm(company, admin, ids.newTeam);
    await expect(submit(company, someone, view, { name: 'Mine' })).rejects.toThrow('refusal');
    const delivered = await company.callerOf(ada, 'view:V1:hash');
    await submit(company, delivered, view, { name: 'Once' });
    await expect(submit(company, delivered, view, { name: 'Twice' })).rejects.toThrow('took effect before');
    const teams = await company.db.selectFrom('team').select('name').execute();
    expect(teams).toEqual([{ name: 'Once' }]);
  });

  it('of an older or garbled release is refused, not guessed', async () => {
    const company = await createCompany(open);
    const { admin } = await build(company);
    const view = await openForm(company, admin, ids.newTeam);
    await expect(submit(company, admin, view, { name: 'X', locale: 'xx' })).rejects.toThrow('refusal');
    await expect(submit(company, admin, view, { name: 'X', from: '2026-02-30' })).rejects.toThrow('refusal');
    await expect(submit(company, admin, view, { name: 'X', channel: 'C1> <!channel' })).rejects.toThrow(
      'refusal',
    );
  });
});

onSqlite('the form for a person', (open) => {
  it('changes manager, team, role, week, zone, language and CRM names from a day on', async () => {
    const company = await createCompany(open);
    const { ana, ben, admin } = await build(company);
    const teamId = await company.addTeam({ name: 'North' });
    const view = await openForm(company, admin, ids.editPerson, ben);
    const answer = await submit(company, admin, view, {
      manager: 'UANA',
      team: teamId,
      role: ['admin'],
      workWeek: ['1', '2', '3', '4', '7'],
      zone: 'Asia/Dubai',
      locale: 'tr',
      crmNames: 'B. Ode, Ode (CRM)',
      salesRole: ' SDR ',
      from: '2026-11-23',
    });
    expect(shown(answer)).toContain('*Ben* is saved.');
    expect(await company.person(ben)).toMatchObject({
      managerId: ana,
      teamId,
      isAdmin: true,
      workWeek: [1, 2, 3, 4, 7],
      zone: 'Asia/Dubai',
      locale: 'tr',
    });
    const again = await openForm(company, admin, ids.editPerson, ben);
    expect(initialValues(again)).toEqual({
      manager: 'UANA',
      team: teamId,
      role: ['admin'],
      workWeek: ['1', '2', '3', '4', '7'],
      zone: 'Asia/Dubai',
      locale: 'tr',
      from: '2026-11-23',
      crmNames: null,
      salesRole: 'SDR',
    });
    expect(JSON.stringify(again)).toContain('b. ode, ode (crm)');
    const before = await auditCount(company);
    await submit(company, admin, again, {});
    expect(await auditCount(company)).toBe(before);
  });

  it('takes manager, team and role away when they are cleared, but not a manager it cannot show', async () => {
    const company = await createCompany(open);
    const { ana, admin } = await build(company);
    const carl = await company.addPerson({ name: 'Carl', slackId: null });
    const teamId = await company.addTeam({ name: 'North' });
    const eda = await company.addPerson({ name: 'Eda', managerId: ana, teamId, isAdmin: true });
    const fay = await company.addPerson({ name: 'Fay', managerId: carl });
    const cleared = { manager: null, team: null, role: [] };
    await submit(company, admin, await openForm(company, admin, ids.editPerson, eda), cleared);
    expect(await company.person(eda)).toMatchObject({ managerId: null, teamId: null, isAdmin: false });
    const view = await openForm(company, admin, ids.editPerson, fay);
    expect(JSON.stringify(view)).toContain('Carl, who has no Slack account');
    await submit(company, admin, view, cleared);
    expect((await company.person(fay)).managerId).toBe(carl);
  });

  it.each([
    ['themselves as manager', { manager: 'UANA' }, 'manager'],
    ['a manager who works under them', { manager: 'UBEN' }, 'manager'],
    ['a CRM name of someone else', { crmNames: 'Taken' }, 'crmNames'],
    ['an empty week', { workWeek: [] }, 'workWeek'],
  ])('refuses %s, under the field it is about', async (_, values, field) => {
    const company = await createCompany(open);
    const { ana, admin } = await build(company);
    await company.addPerson({ name: 'Eda', crmNames: ['Taken'] });
    const ben = (
      await company.db
        .selectFrom('alias')
        .select('person_id')
        .where('value', '=', 'UBEN')
        .executeTakeFirstOrThrow()
    ).person_id;
    await submit(company, admin, await openForm(company, admin, ids.editPerson, ben), { manager: 'UANA' });
    const before = await auditCount(company);
    const view = await openForm(company, admin, ids.editPerson, ana);
    await expect(submit(company, admin, view, values)).rejects.toMatchObject({ field });
    expect(await auditCount(company)).toBe(before);
  });

  it('keeps the last admin, and offers guests no such role', async () => {
    const company = await createCompany(open);
    const { ada, admin } = await build(company);
    const view = await openForm(company, admin, ids.editPerson, ada);
    await expect(submit(company, admin, view, { role: [] })).rejects.toMatchObject({ field: 'role' });
    const gus = await company.addPerson({ name: 'Gus', isGuest: true });
    const guest = await openForm(company, admin, ids.editPerson, gus);
    expect(Object.keys(initialValues(guest))).not.toContain('role');
    await expect(submit(company, admin, guest, { role: ['admin'] })).rejects.toThrow('refusal');
  });

  it('asks for the team’s name where a menu cannot hold them all', async () => {
    const company = await createCompany(open);
    const { ben, admin } = await build(company);
    await company.change(async (trx) => {
      for (let n = 0; n < 101; n++) {
        const name = `Team ${n}`;
        const row = {
          workspace_id: company.workspace.id,
          id: `t${n}`,
          name,
          name_key: name.toLowerCase(),
          created_at: 0,
        };
        await trx.insertInto('team').values(row).execute();
      }
    });
    const view = await openForm(company, admin, ids.editPerson, ben);
    await submit(company, admin, view, { team: 'TEAM 100' });
    expect((await company.person(ben)).teamId).toBe('t100');
    expect(await submit(company, admin, view, { team: 'Team x' })).toMatchObject({
      kind: 'errors',
      errors: { team: expect.any(String) },
    });
  });

  it('is for admins only, also with the id of another workspace', async () => {
    const company = await createCompany(open);
    const { ana, ben, admin } = await build(company);
    const someone = await company.callerOf(ana);
    await expect(openForm(company, someone, ids.editPerson, ben)).rejects.toThrow('refusal');
    const view = await openForm(company, admin, ids.editPerson, ben);
    await expect(submit(company, someone, view, {})).rejects.toThrow('refusal');
    const foreign = { ...admin, workspaceId: 'elsewhere' };
    await expect(submit(company, foreign, view, {})).rejects.toThrow();
  });
});
