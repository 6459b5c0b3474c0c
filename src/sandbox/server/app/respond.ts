import { readContent } from '../content.ts';
import { isJson, type Json } from '../json.ts';
import { record } from '../ledger.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import {
  addEphemeral,
  addMessage,
  announceEphemeral,
  announceMessage,
  findEphemeral,
  findMessage,
  removeEphemeral,
  removeMessage,
} from '../state/messages.ts';
import { presentTs } from '../state/timestamps.ts';
import type { Channel } from '../types.ts';
import type { ResponseOrigin } from './response-urls.ts';

/**
 * Carries out an answer to a person's action: the body of a command's acknowledgement or of a post to a
 * response_url. Private to the person unless `response_type` is `in_channel`. On a message it replaces that
 * message unless `replace_original` is false or the answer is of the other kind (private or public).
 * Throws a SlackError for content Slack would not take.
 */
export function respond(sandbox: Sandbox, origin: ResponseOrigin, body: unknown, method: string): void {
  if (!isJson(body)) throw new SlackError('invalid_payload');
  const channel = sandbox.state.channels.get(origin.channel);
  if (!channel) throw new SlackError('channel_not_found');
  const { original } = origin;
  if (original && isTrue(body.delete_original)) {
    deleteOriginal(sandbox, channel, origin.user, original);
  } else if (original && replaces(body, original.ephemeral)) {
    replaceOriginal(sandbox, channel, origin.user, original, body, method);
  } else {
    post(sandbox, channel, origin, body, method);
  }
}

type Original = NonNullable<ResponseOrigin['original']>;

function replaces(body: Json, isEphemeral: boolean): boolean {
  if (body.replace_original !== undefined) return isTrue(body.replace_original);
  return body.response_type === undefined || (body.response_type === 'ephemeral') === isEphemeral;
}

function deleteOriginal(sandbox: Sandbox, channel: Channel, user: string, { ts, ephemeral }: Original): void {
  if (ephemeral) {
    const found = findEphemeral(sandbox.state, user, channel.id, ts);
    if (found) removeEphemeral(sandbox, user, channel.id, found);
    return;
  }
  const message = findMessage(sandbox.state, channel.id, ts);
  if (message) removeMessage(sandbox, channel, message);
}

function replaceOriginal(
  sandbox: Sandbox,
  channel: Channel,
  user: string,
  { ts, ephemeral }: Original,
  body: Json,
  method: string,
): void {
  const content = readContent(sandbox.state, body);
  const message = ephemeral
    ? findEphemeral(sandbox.state, user, channel.id, ts)
    : findMessage(sandbox.state, channel.id, ts);
  if (!message) throw new SlackError('message_not_found');
  if (!content.blocks) delete message.blocks;
  Object.assign(message, content);
  record(sandbox, { method, channel: channel.id, message, ...(ephemeral ? { user } : {}) });
  if (ephemeral) {
    announceEphemeral(sandbox, user, channel.id, message, 'changed');
    return;
  }
  message.edited = { user: sandbox.state.app.botUserId, ts: presentTs(sandbox) };
  announceMessage(sandbox, channel, message, 'changed');
}

function post(sandbox: Sandbox, channel: Channel, origin: ResponseOrigin, body: Json, method: string): void {
  const { app } = sandbox.state;
  const threadTs = typeof body.thread_ts === 'string' ? body.thread_ts : origin.thread_ts;
  const draft = {
    ...readContent(sandbox.state, body),
    user: app.botUserId,
    bot_id: app.botId,
    app_id: app.appId,
    ...(threadTs ? { thread_ts: threadTs } : {}),
  };
  if (body.response_type === 'in_channel') {
    record(sandbox, { method, channel: channel.id, message: addMessage(sandbox, channel, draft) });
    return;
  }
  const message = addEphemeral(sandbox, origin.user, channel.id, draft);
  record(sandbox, { method, channel: channel.id, message, user: origin.user });
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
