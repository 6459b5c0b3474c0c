import type { ActionsBlock, Button, SectionBlock } from '@slack/types';
import { expect, it } from 'vitest';
import { capabilities } from '../../src/app.ts';
import type { Answer, Message } from '../../src/capability.ts';
import type { Caller } from '../../src/context.ts';
import { translate } from '../../src/locales/index.ts';
import { setAdmin, setChosenLocale, unmatchedMembers } from '../../src/people/index.ts';
import { ids } from '../../src/people/messages/ids.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onSqlite } from '../support/databases.ts';
import { addCompany, type Company, createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';

async function press(
  company: Company,
  caller: Caller,
  id: string,
  value = '',
  blockId = '',
): Promise<Answer> {
  const button = capabilities.flatMap((each) => each.buttons ?? []).find((each) => each.id === id);
  if (!button) throw new Error(`Nobody answers ${id}`);
  return button.run({
    context: company.context,
    caller,
    t: translate(caller.locale),
    value,
    from: 'message',
    metadata: '',
    values: {},
    channelId: 'C1',
    blockId,
  });
}

function messageOf(answer: Answer): Message {
  if (answer.kind !== 'replace') throw new Error(`Answered with ${answer.kind}`);
  assertSlackLimits(answer.message);
  return answer.message;
}

/** What is offered of one person: the menu's block, and the buttons by what they read. */
function offered(message: Message, name: string) {
  const at = message.blocks.findIndex(
    (block) => block.type === 'section' && block.text?.text.startsWith(`*${name}*`),
  );
  const { block_id: blockId = '' } = message.blocks[at] as SectionBlock;
  const { elements } = message.blocks[at + 1] as ActionsBlock;
  return { blockId, buttons: new Map((elements as Button[]).map((each) => [each.text.text, each])) };
}

async function build(company: Company) {
  const rhine = await company.addTeam({ name: 'Rhine' });
  const nora = await company.addPerson({ name: 'Nora', isAdmin: true, slackId: 'UNORA' });
  const brandt = await company.addPerson({ name: 'M. Brandt', slackId: null, teamId: rhine });
  const owner = await company.addPerson({ name: 'CRM <Robot>', slackId: null });
  const markus = await company.addPerson({ name: 'Markus Brandt', slackId: 'UMARKUS' });
  const mia = await company.addPerson({ name: 'Mia Brandt', slackId: 'UMIA' });
  return { rhine, brandt, owner, markus, mia, admin: await company.callerOf(nora) };
}

onSqlite('the people to match', (open) => {
  it('are listed with who they may be, members of teams first', async () => {
    const company = await createCompany(open);
    const { admin } = await build(company);
    const list = messageOf(await press(company, admin, ids.match));
    expect(list.text.split('\n')).toEqual([
      'I do not know the Slack account of 2 people',
      '*M. Brandt* · Rhine',
      '*CRM &lt;Robot&gt;* · in no team',
    ]);
    expect([...offered(list, 'M. Brandt').buttons.keys()]).toEqual([
      'It is Markus Brandt',
      'It is Mia Brandt',
      'No Slack account',
    ]);
    expect([...offered(list, 'CRM &lt;Robot&gt;').buttons.keys()]).toEqual(['No Slack account']);
  });

  it('are the account that was suggested, or the one that was picked', async () => {
    const company = await createCompany(open);
    const { admin, brandt, markus, rhine, owner } = await build(company);
    const list = messageOf(await press(company, admin, ids.match));
    const suggestion = offered(list, 'M. Brandt').buttons.get('It is Markus Brandt');
    const matched = messageOf(await press(company, admin, suggestion?.action_id ?? '', suggestion?.value));
    expect(matched.text.split('\n').slice(0, 2)).toEqual([
      '*M. Brandt* is Markus Brandt now.',
      'I do not know the Slack account of 1 person',
    ]);
    expect((await company.person(markus)).teamId).toBe(rhine);
    expect((await company.person(brandt)).isActive).toBe(false);

    const { blockId } = offered(matched, 'CRM &lt;Robot&gt;');
    const picked = messageOf(await press(company, admin, ids.matchPick, 'UMIA', blockId));
    expect(picked.text).toContain('I know everyone’s Slack account');
    expect((await company.person(owner)).isActive).toBe(false);
  });

  it('may have no account, which can be taken back', async () => {
    const company = await createCompany(open);
    const { admin, rhine } = await build(company);
    const unmatched = async () =>
      (await unmatchedMembers(company.db, company.workspace.id, company.today()))
        .filter(({ teamId }) => teamId === rhine)
        .map(({ name }) => name);
    const none = offered(messageOf(await press(company, admin, ids.match)), 'M. Brandt').buttons.get(
      'No Slack account',
    );
    const marked = messageOf(await press(company, admin, ids.noSlack, none?.value));
    expect(marked.text).toContain('*M. Brandt* has no Slack account.');
    expect(await unmatched()).toEqual([]);
    const [notice] = marked.blocks as SectionBlock[];
    const undo = notice?.accessory as Button;
    expect(undo.action_id).toBe(ids.noSlackUndo);
    await press(company, admin, ids.noSlackUndo, undo.value);
    expect(await unmatched()).toEqual(['M. Brandt']);
  });

  it('are listed when they are marked as having none, and that can be taken back long after', async () => {
    const company = await createCompany(open);
    const { admin, brandt, mia } = await build(company);
    await press(company, admin, ids.noSlack, `0 ${brandt}`);
    const people = messageOf(await press(company, admin, ids.people));
    expect(plainText(people)).toContain('No Slack account: 1');
    const list = messageOf(await press(company, admin, ids.withoutSlack));
    expect(list.text.split('\n')).toEqual([
      '1 person is marked as having no Slack account',
      '*M. Brandt* · Rhine',
    ]);
    const undo = (list.blocks.find((block) => 'accessory' in block) as SectionBlock).accessory as Button;
    const undone = messageOf(await press(company, admin, undo.action_id ?? '', undo.value));
    expect(undone.text).toContain('*M. Brandt* is in the list again.');
    expect(undone.text).toContain('I do not know the Slack account of 2 people');
    const none = messageOf(await press(company, admin, ids.withoutSlack));
    expect(none.text).toBe('Nobody is marked as having no Slack account.');
    await expect(press(company, await company.callerOf(mia), ids.withoutSlack)).rejects.toThrow('refusal');
  });

  it('go on several pages', async () => {
    const company = await createCompany(open);
    const { admin } = await build(company);
    for (let n = 1; n <= 5; n++) await company.addPerson({ name: `Person ${n}`, slackId: null });
    const second = messageOf(await press(company, admin, ids.matchOn, '1'));
    expect(second.text).toContain('*Person 5*');
    expect(second.text).not.toContain('*Person 4*');
    expect(plainText(second)).toContain('Page 2 of 2');
    expect(plainText(messageOf(await press(company, admin, ids.matchOn, 'x')))).toContain('Page 1 of 2');
  });

  it('are no one’s business but an admin’s, in their own workspace', async () => {
    const company = await createCompany(open);
    const { brandt, mia } = await build(company);
    const other = await addCompany(company.database, company.context, { slackTeamId: 'T2', name: 'Other' });
    const stranger = await other.callerOf(await other.addPerson({ name: 'Zoe', isAdmin: true }));
    for (const caller of [await company.callerOf(mia), stranger]) {
      await expect(press(company, caller, ids.noSlack, `0 ${brandt}`)).rejects.toThrow('refusal');
      await expect(press(company, caller, ids.matchFirst, `0 ${brandt} UMIA`)).rejects.toThrow('refusal');
    }
    await expect(press(company, await company.callerOf(mia), ids.match)).rejects.toThrow('refusal');
    expect((await company.person(brandt)).isActive).toBe(true);
  });

  it('are matched once: a second click, a stranger’s account and a deactivated one are refused', async () => {
    const company = await createCompany(open);
    const { admin, brandt, owner } = await build(company);
    await company.addPerson({ name: 'Gone', slackId: 'UGONE', isActive: false });
    await press(company, admin, ids.matchFirst, `0 ${brandt} UMARKUS`);
    await expect(press(company, admin, ids.matchFirst, `0 ${brandt} UMIA`)).rejects.toThrow('refusal');
    await expect(press(company, admin, ids.noSlack, `0 ${brandt}`)).rejects.toThrow('refusal');
    await expect(press(company, admin, ids.matchPick, 'UBOT', `0 ${owner}`)).rejects.toThrow('refusal');
    await expect(press(company, admin, ids.matchPick, 'UGONE', `0 ${owner}`)).rejects.toThrow('refusal');
  });
});

onSqlite('a wrong match', (open) => {
  const submit = (company: Company, caller: Caller, personId: string, account: string) => {
    const modals = capabilities.flatMap((each) => each.modals ?? []);
    const form = modals.find((each) => each.id === ids.accountForm);
    return form?.submit({
      context: company.context,
      caller,
      t: translate(caller.locale),
      metadata: personId,
      values: { account },
    });
  };

  it('is set right: the two change places, role and language with the account, team with the person', async () => {
    const company = await createCompany(open);
    const { admin, brandt, markus, mia, rhine } = await build(company);
    await company.change(async (trx, change) => {
      await setAdmin(trx, change, { personId: mia, isAdmin: true });
      await setChosenLocale(trx, change, { personId: mia, locale: 'tr' });
    });
    await press(company, admin, ids.matchSecond, `0 ${brandt} UMIA`);
    expect(await company.person(mia)).toMatchObject({ teamId: rhine, name: 'Mia Brandt' });

    const opened = await press(company, admin, ids.account, mia);
    if (opened.kind !== 'open') throw new Error('No form');
    assertSlackLimits(opened.view);
    expect(opened.view.private_metadata).toBe(mia);
    const answer = await submit(company, admin, mia, 'UMARKUS');
    if (answer?.kind !== 'show') throw new Error('Not stored');
    expect(plainText(answer.view)).toContain('Mia Brandt* is Markus Brandt now');
    expect(await company.person(mia)).toMatchObject({
      name: 'Markus Brandt',
      slackUserId: 'UMARKUS',
      teamId: rhine,
      isAdmin: false,
      chosenLocale: null,
    });
    expect(await company.person(markus)).toMatchObject({
      name: 'Mia Brandt',
      slackUserId: 'UMIA',
      teamId: null,
      isAdmin: true,
      chosenLocale: 'tr',
    });
  });

  it('leaves everything alone when the account stands as it was', async () => {
    const company = await createCompany(open);
    const { admin, mia } = await build(company);
    const audit = () => company.db.selectFrom('audit').select('id').execute();
    const before = (await audit()).length;
    await submit(company, admin, mia, 'UMIA');
    expect((await audit()).length).toBe(before);
  });
});
