import { expect, it, onTestFinished } from 'vitest';
import type { View } from '../../src/sandbox/server/types.ts';
import type { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';
import { waitFor } from '../support/wait.ts';
import { dangerousTexts } from './dangerous.ts';
import { startHostileCompany } from './hostile-company.ts';

const MENTIONS =
  '<!channel> <!here|x> <@U0EVIL> <#C0EVIL|x> <https://evil.example|click> *b* _i_ ~s~ `c` & &lt;!channel&gt;';
const RIGHT_TO_LEFT = '\u202eمرحبا بالعالم שלום\u202c\u2066 \u200f🎉';
const SQL = `'; drop table fact; --" ) or 1=1; \\ %_ $1 ?1 :x`;
const LINES = 'a\nb\r\nc\td\u0007e\u2028f```g```\n> quote\n• x';

const HOSTILE = [
  {
    name: 'calls to everyone, right-to-left text, emoji and SQL',
    mark: '&lt;!channel&gt;',
    text: [MENTIONS, RIGHT_TO_LEFT, SQL, LINES].join(' '),
  },
  {
    name: '10,000 characters that grow when they are escaped',
    mark: '&lt;&amp;&gt;',
    text: '<&>'.repeat(3_334),
  },
  { name: '10,000 characters of emoji with many parts', mark: '👩‍👩‍👧‍👦', text: '👩‍👩‍👧‍👦'.repeat(910) },
];

/** Commands with free text in every place that takes some. */
const commandsWith = (text: string) => [
  ...[`/log ${text}`, `/log 3 calls ${text}`, `/log ${text} yesterday`, `/log 3 ${text}`],
  ...[`/mygoals ${text}`, `/mygoals @${text}`, `/setgoal ${text}`, `/setgoal @${text}`],
  ...[`/setgoal team ${text}`, '/setgoal unanswered'],
  ...[`/pacesetter promises ${text}`, '/pacesetter sözler yeni'],
  ...[`/givefeedback ${text}`, `/givefeedback @${text}`, '/givefeedback', '/givefeedback list'],
  ...[`/givefeedback ask ${text}`, `/givefeedback ask @ben about ${text}`, '/givefeedback iste'],
  ...[`/praise ${text}`, `/praise @${text}`, `/praise @ben for ${text}`, '/praise list'],
  ...[`/playbook ${text}`, `/playbook write ${text}`, '/playbook', '/playbook mine', '/playbook write'],
  ...[`/scorecard ${text}`, `/scorecard team ${text}`, '/scorecard team', '/scorecard me', '/mygoals'],
  ...[`/pacesetter ${text}`, `/pacesetter people ${text}`, `/pacesetter language ${text}`, '/pacesetter'],
  ...[`/pacesetter customer ${text}`, '/pacesetter customer', '/pacesetter profile'],
  ...[`/pacesetter skills ${text}`, '/pacesetter skills', '/pacesetter skills rubric'],
  ...[`/pacesetter ideal ${text}`, '/pacesetter customer 99', `/pacesetter wins ${text}`, '/pacesetter wins'],
  ...['/pacesetter people', '/pacesetter teams', `/pacesetter sync ${text}`, `/pacesetter log ${text}`],
];

/** Everything the bot put before someone, so far. */
type Shown = { messages: unknown[]; views: View[] };

/** Runs a command and waits for whatever it leads to: a message in the channel, or a modal (which is closed). */
async function run(person: Person, text: string, shown: Shown): Promise<View | null> {
  const before = new Set((await person.read('general')).map(({ ts }) => ts));
  await person.command('general', text);
  const answer = await waitFor(`an answer to ${text.slice(0, 60)}`, async () => {
    const message = (await person.read('general')).find(({ ts }) => !before.has(ts));
    return message ?? (await person.views()).at(-1);
  });
  if ('ts' in answer) {
    shown.messages.push(answer);
    return null;
  }
  shown.views.push(answer);
  await person.closeView(answer);
  return answer;
}

it.each(HOSTILE)('keeps its head, and everybody’s peace, with $name (trap 17)', async ({ text, mark }) => {
  const { company, lines } = await startHostileCompany(text);
  onTestFinished(() => company.stop());
  const shown: Shown = { messages: [], views: [] };
  const people = ['nora', 'ayse'].map((name) => company.as(name));
  await Promise.all(
    people.map(async (person) => {
      for (const command of commandsWith(text)) await run(person, command, shown);
    }),
  );

  await setGoal(company.as('mert'), company.slack.userId('ben'), text, shown);
  await nameTeam(company.as('nora'), text, shown);
  await company.moveTo('2026-11-23T06:05:00Z');
  await waitFor('the card', () => company.slack.ledger().some(({ method }) => method === 'chat.postMessage'));

  const suggested = await company.as('ben').waitForDm((message) => JSON.stringify(message).includes(mark));
  shown.messages.push(suggested);
  for (const person of [...people, company.as('mert'), company.as('ben')]) {
    await run(person, '/mygoals', shown);
    const home = await person.openHome();
    if (home) shown.views.push(home);
    for (const { ts } of await person.read('east'))
      shown.messages.push(...(await person.read('east', { threadTs: ts })));
  }
  const card = (await company.as('ben').read('east')).at(-1);
  expect(JSON.stringify(card)).toContain(mark);
  await company.as('ben').pressLabelled(await company.as('ben').ask('general', '/mygoals'), 'Why?');
  const why = await company.as('ben').waitForView();
  expect(JSON.stringify(why)).toContain(mark);
  shown.views.push(why);

  expect(shown.messages.length).toBeGreaterThan(40);
  expect(shown.views.length).toBeGreaterThan(4);
  expect(dangerousTexts([shown, company.slack.ledger()])).toEqual([]);
  expect(
    shown.messages
      .map((message) => plainText(message as View))
      .filter((each) => /Something broke|bozuldu/.test(each)),
  ).toEqual([]);
  const faults = lines.filter((line) => JSON.parse(line).level >= 40);
  expect(faults).toEqual([]);
  expect(lines.filter((line) => line.includes('evil') || line.includes('drop table'))).toEqual([]);
});

/** A goal for Ben whose reason is hostile; his own view of it shows the reason. */
async function setGoal(manager: Person, benId: string, text: string, shown: Shown) {
  await manager.command('general', `/setgoal <@${benId}>`);
  const form = await manager.waitForView((view) => view.callback_id === 'goals.set.v1');
  shown.views.push(form);
  const subject = JSON.stringify(form.blocks).match(/"value":"(person:[^"]+|[^"]*)"[^}]*/)?.[1] ?? '';
  const answer = await manager.submit(form, {
    ...(form.state.values.subject ? {} : { subject }),
    kpi: 'calls',
    target: '100',
    period: 'week',
    from: 'this',
    repeat: 'always',
    reason: text.slice(0, 400),
  });
  expect(answer).toMatchObject({ response_action: 'update' });
  const view = await manager.waitForView((each) => each.callback_id !== 'goals.set.v1');
  shown.views.push(view);
  await manager.closeView(view);
}

/** A new team with a hostile name. */
async function nameTeam(admin: Person, text: string, shown: Shown) {
  const list = await admin.ask('general', '/pacesetter teams');
  await admin.press(list, 'teams.new.v1');
  const form = await admin.waitForView();
  shown.views.push(form);
  await admin.submit(form, { name: text.replace(/[\n\r]/g, ' ').slice(0, 80) });
  const saved = await admin.waitForView((view) => view.hash !== form.hash);
  shown.views.push(saved);
  await admin.closeView(saved);
}
