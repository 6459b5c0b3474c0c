import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { type Translations, translate } from '../../locales/index.ts';
import { peopleIds } from '../../people/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { type Checklist, TEAMS_A_PAGE } from '../actions/checklist.ts';
import type { Readiness } from '../actions/readiness.ts';
import { ids } from './ids.ts';
import { missingText, namesText, nameText } from './missing-text.ts';
import { pagerBlocks } from './pager.ts';

/** What is still to be set up, step by step; the same in App Home and as a message. */
export function checklistMessage(list: Checklist, t: Translations): Message {
  const start = [
    header(t.setup.title),
    section(t.setup.intro),
    section(teamsStep(list, t)),
    actions(
      button({
        id: peopleIds.newTeam,
        text: t.people.buttonNewTeam,
        ...(list.teams === 0 ? { style: 'primary' as const } : {}),
      }),
      button({ id: peopleIds.paste, text: t.paste.button }),
    ),
    context(t.setup.howToImport),
  ];
  if (list.teams === 0) {
    const after = afterTeamsText(t);
    return {
      text: [t.setup.title, teamsStep(list, t), after].join('\n'),
      blocks: [...start, section(after)],
    };
  }
  const steps = [managersStep, channelsStep, languagesStep].map((step) => step(list, t));
  const blocks: KnownBlock[] = [
    ...start,
    section(steps.join('\n')),
    section(
      matchStep(list, t),
      list.unmatched > 0 ? button({ id: peopleIds.match, text: t.setup.buttonMatch }) : undefined,
    ),
    section(liveStep(list, t)),
    ...list.waiting.map((ready) => teamRow(ready, t)),
    ...pagerBlocks(list, { back: ids.pageBack, on: ids.pageOn }, t),
    actions(
      button({ id: peopleIds.setup, text: t.setup.buttonCheckAgain }),
      ...(list.live > 0 ? [button({ id: ids.live, text: t.setup.buttonLive })] : []),
    ),
  ];
  const rows = list.waiting.map((ready) => rowText(ready, t));
  return {
    text: [t.setup.title, teamsStep(list, t), ...steps, matchStep(list, t), liveStep(list, t), ...rows].join(
      '\n',
    ),
    blocks,
  };
}

/** The one line that is left when every team is live. */
export function allLiveBlocks(teams: number, t: Translations): KnownBlock[] {
  return [section(t.setup.allLive({ n: teams }), button({ id: peopleIds.setup, text: t.setup.button }))];
}

type State = 'done' | 'toDo' | 'attention';

const SIGNS: Readonly<Record<State, string>> = { done: '✓', toDo: '○', attention: '!' };

/** The sign is said in a word as well. */
function step(state: State, number: number, name: string, text: string, t: Translations): string {
  return `${SIGNS[state]} *${number}. ${name}* (${t.setup[state]}) · ${text}`;
}

function teamsStep({ teams, live }: Checklist, t: Translations): string {
  if (teams === 0) return step('toDo', 1, t.setup.stepTeams, t.setup.noTeams, t);
  return step('done', 1, t.setup.stepTeams, t.setup.someTeams({ n: teams, live }), t);
}

/** The steps that come with the first team: there is nothing to say of each before. */
function afterTeamsText(t: Translations): string {
  const { stepManagers, stepChannels, stepLanguages, stepMatch, stepLive } = t.setup;
  const steps = [stepManagers, stepChannels, stepLanguages, stepMatch, stepLive];
  const list = steps.map((name, index) => `${index + 2}. ${name}`).join(' · ');
  return `${t.setup.afterTeams}\n${list}`;
}

function managersStep({ waiting }: Checklist, t: Translations): string {
  const name = t.setup.stepManagers;
  const led = waiting.filter(({ managers }) => managers.length > 0);
  if (led.length === waiting.length) return step('done', 2, name, t.setup.allLed, t);
  const names = namesText(
    waiting.filter(({ managers }) => managers.length === 0).map(({ team }) => team.name),
    t,
  );
  return step('attention', 2, name, t.setup.notLed({ names }), t);
}

function channelsStep({ waiting }: Checklist, t: Translations): string {
  const name = t.setup.stepChannels;
  const without = waiting.filter(({ team }) => team.channelId === null).map(({ team }) => team.name);
  const texts = [
    ...(without.length > 0 ? [t.setup.withoutChannel({ names: namesText(without, t) })] : []),
    ...waiting.flatMap(({ team, missing }) =>
      missing
        .filter(({ kind }) => kind === 'channel')
        .map((each) => `${nameText(team.name)}: ${missingText(each, t)}`),
    ),
  ];
  if (texts.length === 0) return step('done', 3, name, t.setup.allChannels, t);
  return step('attention', 3, name, texts.join(' '), t);
}

function languagesStep({ waiting }: Checklist, t: Translations): string {
  const name = t.setup.stepLanguages;
  if (waiting.length === 0) return step('done', 4, name, t.setup.noneWaiting, t);
  const list = [...Map.groupBy(waiting, ({ team }) => team.locale)]
    .map(([locale, alike]) => {
      const names = alike.map(({ team }) => team.name);
      return `${translate(locale).people.languageName}: ${namesText(names, t)}`;
    })
    .join('; ');
  return step('done', 4, name, t.setup.languagesOf({ list }), t);
}

function matchStep({ unmatched }: Checklist, t: Translations): string {
  const name = t.setup.stepMatch;
  if (unmatched === 0) return step('done', 5, name, t.setup.allMatched, t);
  return step('attention', 5, name, t.setup.toMatch({ n: unmatched }), t);
}

function liveStep({ teams, live, waiting, page, pages }: Checklist, t: Translations): string {
  const name = t.setup.stepLive;
  if (waiting.length === 0) return step('done', 6, name, t.setup.noneWaiting, t);
  const ready = waiting.filter(({ missing }) => missing.length === 0).length;
  const from = page * TEAMS_A_PAGE + 1;
  const about =
    pages > 1
      ? t.setup.moreTeams({ from, to: from + waiting.length - 1, n: teams - live })
      : t.setup.readyCount({ ready, n: waiting.length });
  return step('toDo', 6, name, about, t);
}

function teamRow(ready: Readiness, t: Translations): KnownBlock {
  const { team, missing } = ready;
  const isReady = missing.length === 0;
  return section(
    rowText(ready, t),
    button(
      isReady
        ? { id: ids.preview, text: t.setup.buttonPreview, value: team.id, style: 'primary' }
        : { id: peopleIds.editTeam, text: t.people.buttonEdit, value: team.id },
    ),
  );
}

function rowText({ team, missing }: Readiness, t: Translations): string {
  const name = nameText(team.name);
  if (missing.length === 0) return t.setup.ready({ team: name });
  return [t.setup.waiting({ team: name }), ...missing.map((each) => `• ${missingText(each, t)}`)].join('\n');
}
