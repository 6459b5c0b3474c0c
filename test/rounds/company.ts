import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { openChange, setManager, setWorkspace } from '../../src/people/index.ts';
import type { LocalSlack } from '../../src/sandbox/server/local-slack.ts';
import { personIdOf, user } from '../journeys/company.ts';
import type { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';
import { type RunningBot, type RunningBotOptions, startRunningBot } from '../support/running-bot.ts';

/** Ben, whom it is about, leads Rex, Sam and Pia, and reports to Mert, who reports to Vera; Ayşe, Lena and Jon work beside him. */
const LEADS = { mert: 'vera', ben: 'mert', ayse: 'mert', lena: 'mert', jon: 'mert' } as const;
const REPORTS = { rex: 'ben', sam: 'ben', pia: 'ben' } as const;

const USERS = [
  user('nora', 'Nora Admin', { is_admin: true }),
  user('vera', 'Vera Boss'),
  user('mert', 'Mert Manager'),
  user('ben', 'Ben <!channel> & Co'),
  user('ayse', 'Ayşe Yılmaz', { locale: 'tr-TR' }),
  user('lena', 'Lena Peer'),
  user('jon', 'Jon Peer'),
  user('rex', 'Rex Report'),
  user('sam', 'Sam Report'),
  user('pia', 'Pia Report'),
  user('oya', 'Oya Outsider'),
];

export const EVERYBODY = USERS.map(({ name }) => name);
/** Those who are asked about Ben, in the order in which they answer. */
export const RATERS = ['lena', 'rex', 'ben', 'jon', 'mert', 'ayse', 'sam'] as const;

/** On the real bot and a local Slack: Monday 23 November 2026, 10:00 in Istanbul. */
export function startRoundCompany(more: Partial<RunningBotOptions> = {}): Promise<RunningBot> {
  return startRunningBot({
    users: USERS,
    channels: [{ name: 'general', members: EVERYBODY, with_bot: true }],
    at: '2026-11-23T07:00:00Z',
    seed: addLines,
    ...more,
  });
}

async function addLines(context: Context, workspaceId: string, slack: LocalSlack) {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const lines: [string, string][] = [];
  for (const [name, manager] of Object.entries({ ...LEADS, ...REPORTS })) {
    lines.push([
      await personIdOf(context, workspaceId, slack, name),
      await personIdOf(context, workspaceId, slack, manager),
    ]);
  }
  await inTransaction(context.db, async (trx) => {
    await setWorkspace(trx, change, { holidays: 'none' });
    for (const [personId, managerId] of lines) await setManager(trx, change, { personId, managerId });
  });
}

export const isForm = (id: string) => (view: { callback_id?: string }) => view.callback_id === id;

/** Waits for what replaced a form or list, and closes it. */
export async function shown(who: Person, words: string) {
  const view = await who.waitForView((each) => !each.callback_id && plainText(each).includes(words));
  await who.closeView(view);
  return view;
}

/** Somebody opens the form for a round about themselves or another, and fills it in. */
export async function offer(
  company: RunningBot,
  {
    by,
    about,
    peers,
    reports = [],
    end,
  }: {
    by: string;
    about: string;
    peers: readonly string[];
    reports?: readonly string[];
    end: string;
  },
) {
  const who = company.as(by);
  const { slack } = company;
  await who.command('general', `/pacesetter 360 <@${slack.userId(about)}|${about}>`);
  const form = await who.waitForView(isForm('rounds.form.v1'));
  const ids = (names: readonly string[]) => names.map((name) => slack.userId(name));
  return who.submit(form, {
    peers: ids(peers),
    ...(reports.length > 0 ? { reports: ids(reports) } : {}),
    end,
  });
}

/** What somebody says: the same point for every statement, and two texts. */
export const said = (points: number, keep: string, differently: string) => ({
  ...Object.fromEntries(
    ['promises', 'clear', 'listens', 'shares', 'helps', 'honest', 'customers', 'learns'].map((each) => [
      each,
      String(points),
    ]),
  ),
  keep,
  differently,
});

/** Somebody opens the message they were asked by, and sends their answers. */
export async function answer(
  company: RunningBot,
  name: string,
  values: ReturnType<typeof said>,
  label = 'Answer',
) {
  const who = company.as(name);
  await who.pressLabelled(await who.waitForDm(/360/), label);
  const form = await who.waitForView(isForm('rounds.answer_form.v1'));
  const submitted = await who.submit(form, values);
  const view = (await who.views()).at(-1);
  if (view) await who.closeView(view);
  return { form, submitted, view };
}
