import type { Button, KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { MyRoleplays, RoleplayLine, ScenarioLine } from '../actions/my-roleplays.ts';
import { canScore } from '../rules/roleplay.ts';
import { ids } from './ids.ts';
import { resultText } from './result-view.ts';

type Line = { text: string; buttons: readonly Button[] };

/** What can be practised, what runs, and what came of it. */
export function listMessage(mine: MyRoleplays, zone: string, t: Translations): Message {
  const words = t.roleplays;
  const parts = [
    { title: words.listAsked, lines: mine.asked.map((line) => askedLine(line, t)) },
    { title: words.listRunning, lines: mine.running.map((line) => runningLine(line, t)) },
    { title: words.listScenarios, lines: mine.scenarios.map((line) => scenarioLine(line, t)) },
    { title: words.listPast, lines: mine.past.map((line) => pastLine(line, zone, t)) },
    { title: words.listShared, lines: mine.shared.map((line) => pastLine(line, zone, t)) },
  ].filter(({ lines }) => lines.length > 0);
  const blocks: KnownBlock[] = [
    header(words.title),
    ...parts.flatMap(({ title, lines }) => [section(`*${title}*`), ...lines.flatMap(lineBlocks)]),
    context(words.listNote),
  ];
  const said = parts.flatMap(({ title, lines }) => [title, ...lines.map(({ text }) => text)]);
  return { text: [words.title, ...said].join('\n'), blocks };
}

/** What waits for the caller, in App Home. */
export function needBlocks(lines: readonly RoleplayLine[], t: Translations): KnownBlock[] {
  return lines.flatMap((line) => lineBlocks(askedLine(line, t)));
}

/** One button stands beside its line, several below. */
function lineBlocks({ text, buttons }: Line): KnownBlock[] {
  const [first, ...others] = buttons;
  return others.length > 0 ? [section(text), actions(...buttons)] : [section(text, first)];
}

function scenarioLine({ scenario, attempts, best }: ScenarioLine, t: Translations): Line {
  const text = t.roleplays.scenarioLine({
    title: escapeMrkdwn(scenario.title),
    goal: escapeMrkdwn(scenario.goal),
    best: best && resultText(best, t),
    isPassed: best?.isPassed ?? false,
    attempts,
  });
  return { text, buttons: [button({ id: ids.practise, text: t.roleplays.practise, value: scenario.key })] };
}

function askedLine({ roleplay, state, title, name }: RoleplayLine, t: Translations): Line {
  const words = t.roleplays;
  const value = roleplay.id;
  const parts = { name: escapeMrkdwn(name), title: escapeMrkdwn(title) };
  if (state === 'invited') {
    return {
      text: words.askedToPlay(parts),
      buttons: [
        button({ id: ids.sheet, text: words.playBuyer, value, style: 'primary' }),
        button({ id: ids.decline, text: words.notNow, value }),
      ],
    };
  }
  return {
    text: state === 'to_score' ? words.askedToScore(parts) : words.youPlay(parts),
    buttons: [
      button({
        id: ids.score,
        text: words.score,
        value,
        ...(state === 'to_score' ? { style: 'primary' as const } : {}),
      }),
      button({ id: ids.sheet, text: words.buyerSheet, value }),
    ],
  };
}

function runningLine({ roleplay, state, title, name }: RoleplayLine, t: Translations): Line {
  const words = t.roleplays;
  const value = roleplay.id;
  const parts = { name: escapeMrkdwn(name), title: escapeMrkdwn(title) };
  const sheet = button({ id: ids.own, text: words.mySheet, value });
  const done = button({ id: ids.done, text: words.done, value, style: 'primary' });
  const cancel = button({ id: ids.cancel, text: words.cancel, value });
  return {
    text: words.running[state === 'to_score' ? 'to_score' : canScore(state) ? 'accepted' : 'invited'](parts),
    buttons: state === 'to_score' ? [sheet] : canScore(state) ? [done, sheet, cancel] : [sheet, cancel],
  };
}

function pastLine(
  { roleplay, state, title, name, result }: RoleplayLine,
  zone: string,
  t: Translations,
): Line {
  const words = t.roleplays;
  const on = roleplay.scoredOn ?? localDateOf(roleplay.invitedAt, zone);
  const text = words.pastLine({
    title: escapeMrkdwn(title),
    date: formatDate(on, t.locale),
    name: escapeMrkdwn(name),
    result: result && resultText(result, t),
    isPassed: result?.isPassed ?? false,
    isShared: roleplay.sharedAt !== null,
    state: state === 'declined' ? 'declined' : 'expired',
  });
  return {
    text,
    buttons: result ? [button({ id: ids.read, text: words.read, value: roleplay.id })] : [],
  };
}
