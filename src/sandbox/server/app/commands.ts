import { isJson } from '../json.ts';
import type { SlashCommand } from '../manifest.ts';
import { invite } from '../membership.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import { addEphemeral } from '../state/messages.ts';
import type { Channel, User } from '../types.ts';
import { describeChannel, VERIFICATION_TOKEN } from './payload.ts';
import { respond } from './respond.ts';
import type { ResponseOrigin } from './response-urls.ts';
import { escapeMentions } from './typed-text.ts';

const SLACKBOT = 'USLACKBOT';

/**
 * Runs what a person typed after a slash. Whatever goes wrong is told to them as Slack does: by a line of
 * Slackbot's that only they see. Commands are case-sensitive and do not run in threads.
 */
export async function runCommand(
  sandbox: Sandbox,
  user: User,
  channel: Channel,
  typed: string,
  threadTs?: string,
): Promise<void> {
  const [, name = typed, text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(typed.trim()) ?? [];
  const tell = (line: string) => tellAsSlackbot(sandbox, user, channel, line, threadTs);
  if (threadTs) return tell(`${name} is not supported in threads. Sorry!`);
  if (name === '/invite') return tell(invite(sandbox, user, channel, text));
  const command = sandbox.manifest.commands.find((each) => each.command === name);
  if (!command || !sandbox.state.installed) return tell(`\`${name}\` is not a valid command.`);

  const origin: ResponseOrigin = { user: user.id, channel: channel.id };
  const ack = await sandbox.link.deliver({
    type: 'slash_commands',
    body: payload(sandbox, user, channel, command, text, origin),
  });
  if (!ack.ok) return tell(`${name} failed with the error "${ack.error}"`);
  if (!isJson(ack.body) || (!ack.body.text && !ack.body.blocks)) return;
  try {
    respond(sandbox, origin, ack.body, 'ack');
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
    tell(`${name} failed with the error "${error.code}"`);
  }
}

function payload(
  sandbox: Sandbox,
  user: User,
  channel: Channel,
  command: SlashCommand,
  text: string,
  origin: ResponseOrigin,
) {
  const { workspace, state, triggers, responseUrls, url } = sandbox;
  const { id, name } = describeChannel(channel);
  return {
    token: VERIFICATION_TOKEN,
    team_id: workspace.id,
    team_domain: workspace.domain,
    channel_id: id,
    channel_name: name,
    user_id: user.id,
    user_name: user.name,
    command: command.command,
    text: command.should_escape ? escapeMentions(state, text) : text,
    api_app_id: state.app.appId,
    is_enterprise_install: 'false',
    response_url: url + responseUrls.create(origin),
    trigger_id: triggers.create({ user: user.id }),
  };
}

function tellAsSlackbot(
  sandbox: Sandbox,
  user: User,
  channel: Channel,
  text: string,
  threadTs?: string,
): void {
  addEphemeral(sandbox, user.id, channel.id, {
    user: SLACKBOT,
    text,
    ...(threadTs ? { thread_ts: threadTs } : {}),
  });
}
