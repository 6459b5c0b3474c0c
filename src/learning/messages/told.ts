import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Names } from '../actions/names.ts';
import type { Entry } from '../rules/entry.ts';
import type { Version } from '../rules/version.ts';
import { creditLine, saidMessage } from './entry-view.ts';
import { ids } from './ids.ts';
import { label, nameLabel, textBlocks } from './labels.ts';
import { waitingBlocks } from './overview.ts';

/** To who is asked: who suggests what. */
export function suggestedMessage(version: Version, names: Names, t: Translations): Message {
  const blocks = waitingBlocks([version], names, t);
  const said = {
    title: label(version.title),
    name: nameLabel(names, version.writerId) ?? '',
    isChange: version.base !== null,
  };
  return { text: t.playbook.waitingLine(said), blocks };
}

/** To who suggested it: what became of it. */
export function decidedMessage(version: Version, names: Names, t: Translations): Message {
  const said = { title: label(version.title), name: nameLabel(names, version.decidedBy) ?? '' };
  const { told, show, read } = t.playbook;
  if (version.state === 'live') {
    const open = button({ id: ids.show, text: show, value: version.entryId });
    return saidMessage(told.approved(said), [actions(open)]);
  }
  const again = button({ id: ids.read, text: read, value: version.id });
  return saidMessage(told.rejected({ ...said, why: escapeMrkdwn(version.decision) }), [actions(again)]);
}

/** To who is credited for what another wrote down. */
export function creditedMessage(entry: Entry, names: Names, t: Translations): Message {
  const said = { title: label(entry.title), name: nameLabel(names, entry.writerId) };
  const open = button({ id: ids.show, text: t.playbook.show, value: entry.id });
  return saidMessage(t.playbook.told.credited(said), [actions(open)]);
}

/** Into a channel, in the entry's own language: who shares it, and what it says. */
export function sharedMessage(
  { entry, name, names }: { entry: Entry; name: string; names: Names },
  t: Translations,
): Message {
  const words = t.playbook;
  const title = label(entry.title);
  return {
    text: words.sharedText({ name: label(name), title }),
    blocks: [
      section(`${words.sharedBy({ name: label(name) })}\n*${title}*`),
      ...textBlocks(entry, t),
      context([creditLine(entry, names, t), words.sharedFoot].join(' · ')),
    ],
  };
}
