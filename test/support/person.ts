import type { Message, User, View } from '../../src/sandbox/server/types.ts';
import { PersonApi } from './person-api.ts';
import { findLabelled, plainText } from './plain-text.ts';
import { waitFor } from './wait.ts';

/** A conversation as a person's sidebar lists it. */
export type Conversation = {
  id: string;
  type: 'channel' | 'private' | 'im';
  name: string;
  is_member: boolean;
  is_shared: boolean;
  unread: number;
  latest_ts?: string;
};

/** What submitting a modal led to. */
export type Submitted = {
  response_action?: 'errors' | 'update' | 'push' | 'clear';
  errors?: Record<string, string>;
};

/** Something to press in: a message that was read, or an open view. */
export type Target = (Message & { channel: string }) | View;

/** text, a chosen value or id, a list of them, or nothing */
export type Value = string | string[] | null;

type Matcher = string | RegExp | ((message: Message) => boolean);
type Options = { threadTs?: string; timeoutMs?: number };

/** Acts as one person in the local Slack. Channels are named by id or by name (`sales`); `app` is the app's DM. */
export class Person {
  readonly id: string;
  readonly #api: PersonApi;
  readonly #channelIds = new Map<string, string>();

  constructor(slackUrl: string, userId: string) {
    this.id = userId;
    this.#api = new PersonApi(slackUrl);
  }

  /** Posts a message and returns its ts. Rejects with a PersonApiError when it is refused. */
  async say(channel: string, text: string, { threadTs }: { threadTs?: string } = {}): Promise<string> {
    const body = {
      channel: await this.channelId(channel),
      text,
      ...(threadTs ? { thread_ts: threadTs } : {}),
    };
    const { ts } = await this.#api.post<{ ts: string }>(`/as/${this.id}/messages`, body);
    return ts;
  }

  /** Runs a slash command, and resolves once the app acknowledged it (or failed to). */
  async command(channel: string, text: string): Promise<void> {
    await this.#api.post(`/as/${this.id}/messages`, { channel: await this.channelId(channel), text });
  }

  /** Runs a command and returns the first message after it that this person sees in that channel. */
  async ask(channel: string, text: string, matcher: Matcher = () => true, options: Options = {}) {
    const before = new Set((await this.read(channel)).map((message) => message.ts));
    await this.command(channel, text);
    return this.waitForMessage(
      channel,
      (message) => !before.has(message.ts) && matches(message, matcher),
      options,
    );
  }

  /** What this person sees in a channel (or in one of its threads), oldest first; private answers included. */
  async read(
    channel: string,
    { threadTs }: { threadTs?: string } = {},
  ): Promise<Array<Message & { channel: string }>> {
    const id = await this.channelId(channel);
    const query = threadTs ? `?thread_ts=${threadTs}` : '';
    const path = `/as/${this.id}/conversations/${id}/messages${query}`;
    const { messages } = await this.#api.get<{ messages: Message[] }>(path);
    return messages.map((message) => ({ ...message, channel: id }));
  }

  /** The messages between this person and the app. */
  readDm(options: { threadTs?: string } = {}) {
    return this.read('app', options);
  }

  /** Waits for a message that matches: a part of its text, an expression, or a condition. The newest one wins. */
  async waitForMessage(channel: string, matcher: Matcher, options: Options = {}) {
    return waitFor(
      `a message in ${channel} that matches ${String(matcher)}`,
      async () => (await this.read(channel, options)).findLast((message) => matches(message, matcher)),
      options.timeoutMs,
    );
  }

  /** Waits for a direct message from the app. */
  waitForDm(matcher: Matcher, options: Options = {}) {
    return this.waitForMessage('app', matcher, options);
  }

  /**
   * Uses an element by its action id: presses a button, or chooses `value`.
   * `values` (by block id) are what else was filled in. Resolves once the app acknowledged it.
   */
  async press(
    target: Target,
    actionId: string,
    more: { value?: Value; values?: Record<string, Value>; blockId?: string } = {},
  ): Promise<void> {
    await this.#api.post(`/as/${this.id}/actions`, {
      ...('hash' in target
        ? { view: { id: target.id } }
        : { message: { channel: target.channel, ts: target.ts } }),
      action_id: actionId,
      ...(more.blockId === undefined ? {} : { block_id: more.blockId }),
      ...(more.value === undefined ? {} : { value: more.value }),
      ...(more.values === undefined ? {} : { values: more.values }),
    });
  }

  /** Presses the button that reads `label`. */
  async pressLabelled(target: Target, label: string): Promise<void> {
    const found = findLabelled(target.blocks ?? [], label);
    if (!found) throw new Error(`No button "${label}" in: ${plainText(target)}`);
    await this.press(target, found.actionId, { blockId: found.blockId });
  }

  /** Runs a global shortcut, or a message shortcut on a message. */
  async shortcut(callbackId: string, message?: Message & { channel: string }): Promise<void> {
    await this.#api.post(`/as/${this.id}/shortcuts`, {
      callback_id: callbackId,
      ...(message ? { message: { channel: message.channel, ts: message.ts } } : {}),
    });
  }

  /** The open modals, bottom first. */
  async views(): Promise<View[]> {
    const { views } = await this.#api.get<{ views: View[] }>(`/as/${this.id}/views`);
    return views;
  }

  /** Waits for the topmost modal to be one that matches (any, when nothing is asked for). */
  async waitForView(matcher: (view: View) => boolean = () => true, timeoutMs?: number): Promise<View> {
    const topmost = async () => {
      const top = (await this.views()).at(-1);
      return top && matcher(top) ? top : null;
    };
    return waitFor('a modal', topmost, timeoutMs);
  }

  /** Submits a modal with values by block id. */
  submit(view: View, values: Record<string, Value> = {}): Promise<Submitted> {
    return this.#api.post<Submitted>(`/as/${this.id}/views/${view.id}/submit`, { values });
  }

  /** Closes a modal without submitting it. */
  async closeView(view: View): Promise<void> {
    await this.#api.post(`/as/${this.id}/views/${view.id}/close`, {});
  }

  /** Opens the Home tab and returns what the app published, waiting up to three seconds for it. */
  async openHome(): Promise<View | null> {
    const { view } = await this.#api.post<{ view: View | null }>(`/as/${this.id}/home`, {});
    return view;
  }

  /** Opens the Home tab, and what is behind *More* there. */
  async openMore(): Promise<View> {
    const home = await this.openHome();
    if (!home) throw new Error('There is no App Home');
    await this.press(home, 'home.more.v1');
    return this.waitForView((view) => view.callback_id === 'menu.v1');
  }

  /** The Home tab as it stands, without telling the app. */
  async home(): Promise<View | null> {
    const { view } = await this.#api.get<{ view: View | null }>(`/as/${this.id}/home`);
    return view;
  }

  /** The conversations in this person's sidebar. */
  async conversations(): Promise<Conversation[]> {
    const path = `/as/${this.id}/conversations`;
    return (await this.#api.get<{ conversations: Conversation[] }>(path)).conversations;
  }

  /** Who this person is, as Slack knows them. */
  async profile(): Promise<User> {
    const { users } = await this.#api.get<{ users: User[] }>('/state');
    const found = users.find((user) => user.id === this.id);
    if (!found) throw new Error(`No user ${this.id}`);
    return found;
  }

  /** Sets one's status; `until` is the last date on which it stands. An empty one clears it. */
  async setStatus(status: { text?: string; emoji?: string; until?: string }): Promise<void> {
    await this.#api.post(`/as/${this.id}/status`, status);
  }

  /** Pauses Slack's notifications until an instant; null ends that. */
  async doNotDisturb(until: string | null): Promise<void> {
    await this.#api.post(`/as/${this.id}/dnd`, { until });
  }

  /** The id of a channel given by id or name, or of the app's direct messages (`app`). */
  async channelId(nameOrId: string): Promise<string> {
    if (/^[CDG]0/.test(nameOrId)) return nameOrId;
    const known = this.#channelIds.get(nameOrId);
    if (known) return known;
    const conversations = await this.conversations();
    const found =
      nameOrId === 'app'
        ? conversations.find((each) => each.type === 'im')
        : conversations.find((each) => each.name === nameOrId.replace(/^#/, ''));
    if (!found) throw new Error(`${this.id} sees no channel ${nameOrId}`);
    this.#channelIds.set(nameOrId, found.id);
    return found.id;
  }
}

function matches(message: Message, matcher: Matcher): boolean {
  if (typeof matcher === 'function') return matcher(message);
  const text = plainText(message);
  return typeof matcher === 'string' ? text.includes(matcher) : matcher.test(text);
}
