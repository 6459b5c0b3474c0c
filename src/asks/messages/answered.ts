import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { AskLine } from '../actions/lines.ts';
import { answerWords, quoted } from './lines.ts';

/** The direct message to the asker. */
export function answeredMessage(line: AskLine, t: Translations): Message {
  const title = t.asks.dmAnswered({ name: escapeMrkdwn(line.byName) });
  const own = { ...line, ask: { ...line.ask, managerId: line.ask.answer?.byId ?? line.ask.managerId } };
  const text = [title, quoted(line.ask.text), `→ ${answerWords(own, t)}`].join('\n');
  return { text, blocks: [section(text)] };
}
