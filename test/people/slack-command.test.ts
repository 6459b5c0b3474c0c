import type { Button } from '@slack/types';
import { expect, it } from 'vitest';
import type { Answer, Message } from '../../src/capability.ts';
import type { Caller } from '../../src/context.ts';
import { translate } from '../../src/locales/index.ts';
import { people } from '../../src/people/capability.ts';
import { homeSections } from '../../src/people/slack/status.ts';
import { updatePerson } from '../../src/people/store/person-writes.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onSqlite } from '../support/databases.ts';
import { type Company, createCompany, slackMember } from '../support/fixtures.ts';

/** What the person reads of an answer, checked against Slack's limits. */
function textOf(answer: Answer): string {
  const message = messageOf(answer);
  assertSlackLimits(message);
  return JSON.stringify([message.text, message.blocks]);
}

function messageOf(answer: Answer): Message {
  if (answer.kind !== 'tell' && answer.kind !== 'replace') throw new Error(`Answered with ${answer.kind}`);
  return answer.message;
}

async function type(company: Company, caller: Caller, text: string): Promise<Answer> {
  const command = people.commands?.[0];
  if (!command) throw new Error('No command');
  return command.run({
    context: company.context,
    caller,
    t: translate(caller.locale),
    text,
    channelId: 'C1',
  });
}

/** Presses a button of a message, as it was offered there. */
async function press(company: Company, caller: Caller, answer: Answer, label: string): Promise<Answer> {
  const offered = messageOf(answer).blocks.flatMap((block): { type: string }[] => {
    if (block.type === 'actions') return block.elements;
    return block.type === 'section' && block.accessory ? [block.accessory] : [];
  });
  const element = offered.filter(isButton).find((each) => each.text.text === label);
  if (!element) throw new Error(`No button ${label}`);
  const button = people.buttons?.find((each) => each.id === element.action_id);
  if (!button) throw new Error(`Nobody answers ${element.action_id}`);
  return button.run({
    context: company.context,
    caller,
    t: translate(caller.locale),
    value: element.value ?? '',
    from: 'message',
    metadata: '',
    values: {},
    channelId: 'C1',
  });
}

const isButton = (element: { type: string }): element is Button => element.type === 'button';

async function build(company: Company) {
  const north = await company.addTeam({ name: 'North <&> Co', channelId: 'C77' });
  const vera = await company.addPerson({ name: 'Vera' });
  const ana = await company.addPerson({ name: 'Ana <!channel>', managerId: vera });
  const ben = await company.addPerson({ name: 'Ben', managerId: ana, teamId: north });
  const ada = await company.addPerson({ name: 'Ada', isAdmin: true });
  return { north, vera, ana, ben, ada };
}

onSqlite('/pacesetter', (open) => {
  it('alone tells my team, manager, zone and language', async () => {
    const company = await createCompany(open);
    const { ben } = await build(company);
    const text = textOf(await type(company, await company.callerOf(ben), ''));
    expect(text).toContain('Team: North &lt;&amp;&gt; Co');
    expect(text).toContain('Manager: Ana &lt;!channel&gt;');
    expect(text).toContain('Time zone: Europe/Istanbul');
    expect(text).toContain('Language: English');
    expect(text).not.toContain('Set up a team');
  });

  it('tells an admin what is still to be set up', async () => {
    const company = await createCompany(open);
    const { ada } = await build(company);
    await company.addTeam({ name: 'South' });
    const text = textOf(await type(company, await company.callerOf(ada), ' '));
    expect(text).toContain('4 people, 2 teams');
    expect(text).toContain('3 people are in no team');
    expect(text).toContain('1 team has no channel');
    expect(text).toContain('Set up a team');
  });

  it('understands both languages and any case, whatever the setting', async () => {
    const company = await createCompany(open);
    const { ada } = await build(company);
    const caller = await company.callerOf(ada);
    for (const word of ['people', 'KİŞİLER', 'kisiler', 'Kişi']) {
      expect(textOf(await type(company, caller, word))).toContain('4 people');
    }
    for (const word of ['teams', 'Takımlar', 'TAKIMLAR', 'takim']) {
      expect([word, textOf(await type(company, caller, word))]).toEqual([
        word,
        expect.stringContaining('1 team'),
      ]);
    }
  });

  it('answers an unknown word with what there is, and its text cannot ring anyone', async () => {
    const company = await createCompany(open);
    const { ben } = await build(company);
    const text = textOf(await type(company, await company.callerOf(ben), `<!channel>${'x'.repeat(10_000)}`));
    expect(text).toContain('/pacesetter people');
    expect(text).not.toContain('<!channel>');
  });

  it.each([
    ['an admin everyone', 'ada', ['Ada', 'Ana &lt;!channel&gt;', 'Ben', 'Vera'], []],
    ['a manager themselves and those below', 'ana', ['Ana &lt;!channel&gt;', 'Ben'], ['*Ada*', '*Vera*']],
    ['anyone else themselves', 'ben', ['Ben'], ['*Ada*', '*Vera*', '*Ana']],
  ] as const)('shows %s', async (_, who, shown, hidden) => {
    const company = await createCompany(open);
    const ids = await build(company);
    const text = textOf(await type(company, await company.callerOf(ids[who]), 'people'));
    for (const name of shown) expect(text).toContain(`*${name}*`);
    for (const name of hidden) expect(text).not.toContain(name);
    expect(text.includes('"Edit"')).toBe(who === 'ada');
  });

  it('tells team, manager and roles of each', async () => {
    const company = await createCompany(open);
    const { ada } = await build(company);
    await company.addPerson({ name: 'Gus', isGuest: true });
    const text = messageOf(await type(company, await company.callerOf(ada), 'people')).text.split('\n');
    expect(text).toEqual([
      '5 people',
      '*Ada* · in no team · admin',
      '*Ana &lt;!channel&gt;* · in no team · reports to Vera · manager',
      '*Ben* · North &lt;&amp;&gt; Co · reports to Ana &lt;!channel&gt;',
      '*Gus* · in no team · guest',
      '*Vera* · in no team · manager',
    ]);
  });

  it('finds people by part of their name or by a mention, and none whom I may not see', async () => {
    const company = await createCompany(open);
    const { ada, ben } = await build(company);
    const admin = await company.callerOf(ada);
    expect(textOf(await type(company, admin, 'people VER'))).toContain('*Vera*');
    expect(textOf(await type(company, admin, 'people <@U0000003|ben>'))).toContain('1 person for');
    const none = textOf(await type(company, await company.callerOf(ben), 'people vera'));
    expect(none).not.toContain('*Vera*');
    expect(none).toContain('nobody');
  });

  it('turns pages of a long list, keeping the search', async () => {
    const company = await createCompany(open);
    const ada = await company.addPerson({ name: 'Ada', isAdmin: true });
    for (let n = 10; n < 35; n++) await company.addPerson({ name: `Rep ${n}` });
    const caller = await company.callerOf(ada);
    const first = await type(company, caller, 'people rep');
    expect(textOf(first)).toContain('Page 1 of 3');
    expect(textOf(first)).not.toContain('Previous');
    const second = await press(company, caller, first, 'Next');
    expect(textOf(second)).toContain('*Rep 20*');
    const third = await press(company, caller, second, 'Next');
    expect(textOf(third)).toContain('*Rep 34*');
    expect(textOf(third)).not.toContain('"Next"');
    expect(textOf(await press(company, caller, third, 'Previous'))).toContain('Page 2 of 3');
    expect(textOf(await press(company, caller, third, 'Back'))).toContain('Pacesetter at Acme');
  });

  it('lists teams with manager, members and channel to everyone', async () => {
    const company = await createCompany(open);
    const { ben } = await build(company);
    await company.addTeam({ name: 'Aachen' });
    const answer = await type(company, await company.callerOf(ben), 'teams');
    expect(messageOf(answer).text.split('\n')).toEqual([
      '2 teams',
      '*Aachen* · without a manager · 0 members · no channel',
      '*North &lt;&amp;&gt; Co* · led by Ana &lt;!channel&gt; · 1 member · <#C77>',
    ]);
    expect(textOf(answer)).not.toContain('Edit');
  });

  it('says that a team is led by nobody once its manager has left, and leaves their name out', async () => {
    const company = await createCompany(open);
    const { ana, ben, ada } = await build(company);
    await company.change((trx, change) =>
      updatePerson(trx, change.workspaceId, ana, { isActive: false, endedOn: change.today }),
    );
    const admin = await company.callerOf(ada);
    expect(textOf(await type(company, admin, 'teams'))).toContain('* · without a manager · 1 member');
    expect(textOf(await type(company, admin, ''))).toContain('1 team is led by nobody');
    expect(messageOf(await type(company, admin, 'people ben')).text).not.toContain('reports to');
    expect(textOf(await type(company, await company.callerOf(ben), ''))).toContain('Manager: none yet');
  });

  it('leads an admin to the people whose account is not known, and to pasting teams', async () => {
    const company = await createCompany(open);
    const { ada, vera } = await build(company);
    const admin = await company.callerOf(ada);
    expect(textOf(await type(company, admin, 'people'))).not.toContain('Match');
    await company.addPerson({ name: 'Carl Crm', slackId: null });
    expect(textOf(await type(company, admin, 'people'))).toContain('Match 1 person');
    expect(textOf(await type(company, await company.callerOf(vera), 'people'))).not.toContain('Match');
    expect(textOf(await type(company, admin, 'teams'))).toContain('Paste a list');
    expect(textOf(await type(company, await company.callerOf(vera), 'teams'))).not.toContain('Paste a list');
  });

  it('changes my own language, answers in it at once, and does so once for a repeated delivery', async () => {
    const company = await createCompany(open);
    const { ben } = await build(company);
    const caller = await company.callerOf(ben, 'trigger:1');
    expect(textOf(await type(company, caller, 'dil TR'))).toContain('Türkçe konuşacağım');
    expect((await company.person(ben)).locale).toBe('tr');
    await expect(type(company, caller, 'language en')).rejects.toThrow('took effect before');
    expect((await company.person(ben)).locale).toBe('tr');
    const turkish = await company.callerOf(ben);
    for (const unknown of ['klingon', 'constructor', '__proto__']) {
      expect(textOf(await type(company, turkish, `language ${unknown}`))).toContain('Türkçe ve İngilizce');
    }
    const status = await type(company, turkish, '');
    expect(textOf(await press(company, turkish, status, 'Speak English'))).toContain('Language: English');
  });

  it('reads Slack’s members anew for an admin and refuses others', async () => {
    const company = await createCompany(open);
    const { ada, ben } = await build(company);
    company.context.slack.members = ['Vera', 'Ana', 'Ben', 'Ada', 'Neu'].map((name, n) =>
      slackMember({ slackUserId: `U000000${n + 1}`, name }),
    );
    const admin = await company.callerOf(ada);
    expect(textOf(await type(company, admin, 'sync'))).toContain('1 new, 4 changed, 0 gone');
    expect(textOf(await type(company, admin, 'eşitle'))).toContain('nothing had changed');
    await expect(type(company, await company.callerOf(ben), 'sync')).rejects.toThrow('refusal');
  });
});

onSqlite('App Home', (open) => {
  it('ends with my settings; only an admin is led to teams and people', async () => {
    const company = await createCompany(open);
    const { ada, ben } = await build(company);
    const render = async (id: string, isRare: boolean) => {
      const caller = await company.callerOf(id);
      const request = { context: company.context, caller, t: translate('tr') };
      const section = homeSections.find(({ rare = false }) => rare === isRare);
      const blocks = (await section?.render(request)) ?? [];
      assertSlackLimits({ type: 'home', blocks });
      return JSON.stringify(blocks);
    };
    expect(await render(ben, true)).toContain('Yönetici: Ana &lt;!channel&gt;');
    expect(await render(ben, true)).not.toContain('Takımlar ve kişiler');
    expect(await render(ben, false)).toBe('[]');
    for (const isRare of [true, false]) expect(await render(ada, isRare)).toContain('Takımlar ve kişiler');
    expect(homeSections.map(({ order }) => order)).toEqual([90, 90]);
  });
});
