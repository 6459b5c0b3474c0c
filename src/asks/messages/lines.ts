import type { KnownBlock } from '@slack/types';
import { formatDay } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { AskLine } from '../actions/lines.ts';
import { askState } from '../rules/asks.ts';
import { BY_BUTTON, DONE_BUTTON, NO_BUTTON, TAKE_BACK_BUTTON, TALK_BUTTON } from './ids.ts';

/** An ask as who answers it sees it: whose, since when, what; or what was answered. */
export function askText(line: AskLine, t: Translations): string {
  const { ask, askedOn, age } = line;
  const name = escapeMrkdwn(line.askerName);
  const head = t.asks.head({ name, date: formatDay(askedOn, t.locale), age });
  return [head, quoted(ask.text), ...(ask.answer ? [`→ ${answerWords(line, t)}`] : [])].join('\n');
}

/** The same with the buttons that answer it, while it is open. */
export function askBlocks(line: AskLine, t: Translations): KnownBlock[] {
  const text = section(askText(line, t));
  if (askState(line.ask) !== 'open') return [text];
  const value = line.ask.id;
  const answers = actions(
    button({ id: DONE_BUTTON, text: t.asks.done, value, style: 'primary' }),
    button({ id: BY_BUTTON, text: t.asks.by, value }),
    button({ id: TALK_BUTTON, text: t.asks.talk, value }),
    button({ id: NO_BUTTON, text: t.asks.no, value }),
  );
  return [text, answers];
}

/** An ask as its asker sees it: of whom, when, what, and what came of it. */
export function ownText(line: AskLine, t: Translations): string {
  const { ask, askedOn, managerName, isLed, age } = line;
  const name = escapeMrkdwn(managerName);
  const head = t.asks.ownHead({ name, date: formatDay(askedOn, t.locale) });
  const fate = ask.answer ? answerWords(line, t) : isLed ? t.asks.stillOpen({ age }) : t.asks.moved({ name });
  return [head, quoted(ask.text), `→ ${fate}`].join('\n');
}

/** The same, with the way to take it back while it is open. */
export function ownBlock(line: AskLine, t: Translations): KnownBlock {
  const isOpen = askState(line.ask) === 'open';
  const value = line.ask.id;
  return section(
    ownText(line, t),
    isOpen ? button({ id: TAKE_BACK_BUTTON, text: t.asks.takeBack, value }) : undefined,
  );
}

/** What was answered, and by whom if it was somebody who stood in. */
export function answerWords({ ask, byName }: AskLine, t: Translations): string {
  const { answer } = ask;
  if (!answer) return '';
  const by = answer.byId === ask.managerId ? null : escapeMrkdwn(byName);
  switch (answer.kind) {
    case 'done':
      return t.asks.saidDone({ by });
    case 'talk':
      return t.asks.saidTalk({ by });
    case 'by':
      return t.asks.saidBy({ by, date: formatDay(answer.dueOn, t.locale) });
    case 'no':
      return t.asks.saidNo({ by, reason: escapeMrkdwn(answer.reason) });
  }
}

/** What somebody wrote, on lines of its own. */
export const quoted = (text: string) =>
  escapeMrkdwn(text)
    .split('\n')
    .map((row) => `> ${row}`)
    .join('\n');
