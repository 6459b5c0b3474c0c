import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Answer, Request } from '../capability.ts';
import type { Context } from '../context.ts';
import { translate } from '../locales/index.ts';
import { foldAlias } from '../people/index.ts';
import { type AnswerRoute, giveAnswer, plainMessage, refusalMessage } from './answer.ts';
import { identify } from './caller.ts';
import type { FileSender } from './file-sender.ts';
import { helpMessage, overviewMessage, wordHelp } from './help.ts';
import { sentenceFor } from './refusal.ts';
import { nameForLog, type Registry } from './registry.ts';
import { createRespond } from './respond.ts';

const OWN_COMMAND = '/pacesetter';

/** Acknowledges a slash command, finds its capability, and carries the answer back privately: words here, files as a DM. */
export function createCommandListener(context: Context, registry: Registry, files: FileSender) {
  return async ({ ack, command, client }: SlackCommandMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    await ack();
    const { trigger_id: triggerId, team_id: teamId, user_id: userId, response_url: responseUrl } = command;
    const route: AnswerRoute = {
      client,
      triggerId,
      respond: createRespond(responseUrl),
      sendFiles: (sent, comment) => files.send(userId, sent, comment),
      t: translate('en'),
    };
    try {
      const caller = await identify(context, { teamId, userId, receipt: `trigger:${triggerId}` });
      const t = translate(caller?.locale ?? 'en');
      route.t = t;
      if (!caller) {
        return await giveAnswer({ kind: 'tell', message: plainMessage(t.common.notAMember) }, route);
      }
      const { name, text } = resolveCommand(command.command, command.text ?? '', registry);
      const answer = await run(registry, name, { context, caller, t, text, channelId: command.channel_id });
      await giveAnswer(answer, route);
    } catch (error) {
      const text = sentenceFor(error, route.t, context.log, nameForLog(registry.commands, command.command));
      if (text) await giveAnswer({ kind: 'tell', message: refusalMessage(text) }, route);
    }
  };
}

/** `/pacesetter log 3 calls` is `/log 3 calls`: another app may own the short word. */
export function resolveCommand(
  name: string,
  text: string,
  registry: Registry,
): { name: string; text: string } {
  const [word, rest] = firstWord(text);
  if (name === OWN_COMMAND && registry.commands.has(`/${word.toLowerCase()}`)) {
    return { name: `/${word.toLowerCase()}`, text: rest };
  }
  return { name, text };
}

function firstWord(text: string): [word: string, rest: string] {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  return [word, rest];
}

async function run(
  registry: Registry,
  name: string,
  request: Request & { text: string; channelId: string },
): Promise<Answer> {
  const command = registry.commands.get(name);
  if (!command) {
    return { kind: 'tell', message: refusalMessage(request.t.common.unknownCommand({ command: name })) };
  }
  const { caller, t, text } = request;
  if (isHelp(text)) {
    const message = command.help ? helpMessage(command.help, t) : overviewMessage(caller.isAdmin, t);
    return { kind: 'tell', message };
  }
  const [word, rest] = firstWord(text);
  const topic = name === OWN_COMMAND ? registry.topics.get(foldAlias(word)) : undefined;
  const help = name === OWN_COMMAND && isHelp(rest) ? wordHelp(topic?.words ?? [word], t) : null;
  if (help) return { kind: 'tell', message: help };
  if (topic) return topic.run({ ...request, text: rest });
  return command.run(request);
}

const isHelp = (text: string) => /^\s*(-*help|\?|yardım|yardim)\s*$/i.test(text);
