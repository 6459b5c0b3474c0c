import type { Answer, Button, ButtonRequest } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { messageView } from '../../slack/answer.ts';
import { actions } from '../../slack/blocks.ts';
import { addStarter } from '../actions/add-starter.ts';
import { confirmEntry, putBack, takeOut } from '../actions/keep.ts';
import { entriesOf, isListName, playbookOverview } from '../actions/lists.ts';
import { earlierText, entryHistory, openEntry } from '../actions/open-entry.ts';
import { isChannel, shareEntry } from '../actions/share.ts';
import { entryView, restoreButton, saidMessage } from '../messages/entry-view.ts';
import { ids } from '../messages/ids.ts';
import { label } from '../messages/labels.ts';
import { listMessage } from '../messages/lists.ts';
import { overviewMessage } from '../messages/overview.ts';
import { historyView, versionView } from '../messages/suggestion-view.ts';

/** *Playbook* in App Home, and *All kinds*. */
export const openButton: Button = {
  id: ids.open,
  async run({ context, caller, t, from }): Promise<Answer> {
    const message = overviewMessage(await playbookOverview(context, caller), t);
    return from === 'message' ? { kind: 'replace', message } : { kind: 'tell', message };
  },
};

const listButtonOf = (id: string): Button => ({
  id,
  async run({ context, caller, t, value, from }): Promise<Answer> {
    const [name = '', page = '0'] = value.split(' ');
    if (!isListName(name) || !/^\d{1,4}$/.test(page)) {
      throw new UserError((words) => words.common.outdatedButton);
    }
    const message = listMessage(await entriesOf(context, caller, name, Number(page)), t);
    return from === 'home' ? { kind: 'tell', message } : { kind: 'replace', message };
  },
});

/** A list, and its pages: each takes the place of what was clicked. */
export const listButtons: readonly Button[] = [ids.list, ids.listOn, ids.listBack].map(listButtonOf);

/** *Show*: the entry, which can be shared where it was looked for. */
export const showButton: Button = {
  id: ids.show,
  async run(request): Promise<Answer> {
    const { context, caller, t, value } = request;
    const sheet = await openEntry(context, caller, value);
    const channelId = channelOf(request);
    return { kind: 'open', view: entryView(sheet, { channelId, zone: caller.zone }, t) };
  },
};

/** *Share here*, after it was confirmed: what came of it takes the place of what was clicked. */
export const shareButton: Button = {
  id: ids.share,
  async run(request): Promise<Answer> {
    const { context, caller, t, value, from } = request;
    const { entry, channelId } = await shareEntry(context, caller, value, channelOf(request));
    const text = t.playbook.shared({ title: label(entry.title), channel: `<#${channelId}>` });
    const message = saidMessage(text);
    return from === 'modal' ? { kind: 'show', view: messageView(message, t) } : { kind: 'replace', message };
  },
};

export const stillRightButton: Button = {
  id: ids.stillRight,
  async run(request): Promise<Answer> {
    const { context, caller, t, value } = request;
    const sheet = await confirmEntry(context, caller, value);
    return { kind: 'show', view: entryView(sheet, { channelId: channelOf(request), zone: caller.zone }, t) };
  },
};

export const removeButton: Button = {
  id: ids.remove,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { title } = await takeOut(context, caller, value);
    const text = t.playbook.removed({ title: label(title) });
    const message = saidMessage(text, [actions(restoreButton(value, t))]);
    return { kind: 'show', view: messageView(message, t) };
  },
};

/** *Put it back*: what came of it, in the place of what was clicked. */
export const restoreEntryButton: Button = {
  id: ids.restore,
  async run({ context, caller, t, value, from }): Promise<Answer> {
    const { entry } = await putBack(context, caller, value);
    const message = saidMessage(t.playbook.restored({ title: label(entry.title) }));
    if (from === 'modal') return { kind: 'show', view: messageView(message, t) };
    return { kind: 'replace', message: listMessage(await entriesOf(context, caller, 'removed', 0), t) };
  },
};

export const historyButton: Button = {
  id: ids.history,
  async run({ context, caller, t, value }): Promise<Answer> {
    return { kind: 'open', view: historyView(await entryHistory(context, caller, value), caller.zone, t) };
  },
};

/** An earlier text in place of the list of them: Slack lays no more than three modals over each other. */
export const versionButton: Button = {
  id: ids.version,
  async run({ context, caller, t, value }): Promise<Answer> {
    return { kind: 'show', view: versionView(await earlierText(context, caller, value), t) };
  },
};

/** *Add ours*: the playbook with them, in place of what was clicked. */
export const starterButtons: readonly Button[] = (['en', 'tr'] as const).map((locale) => ({
  id: ids.starter[locale],
  async run({ context, caller, t }): Promise<Answer> {
    const n = await addStarter(context, caller, locale);
    const { text, blocks } = overviewMessage(await playbookOverview(context, caller), t);
    const said = saidMessage(t.playbook.starterAdded({ n }), blocks);
    return { kind: 'replace', message: { ...said, text: `${said.text}\n${text}` } };
  },
}));

/** Where the reader looked for it: the channel of the message, or what its modal carries; null when it is none. */
function channelOf({ from, channelId, metadata }: ButtonRequest): string | null {
  const at = from === 'modal' ? metadata : channelId;
  return isChannel(at) && /^\w+$/.test(at) ? at : null;
}
