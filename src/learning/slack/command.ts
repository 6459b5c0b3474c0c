import type { Answer, Command } from '../../capability.ts';
import { foldAlias } from '../../people/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { entriesOf, type ListName, playbookOverview, searchPlaybook } from '../actions/lists.ts';
import { isChannel } from '../actions/share.ts';
import { myEntries } from '../actions/waiting.ts';
import { foundMessage, listMessage } from '../messages/lists.ts';
import { overviewMessage } from '../messages/overview.ts';
import { mineMessage } from '../messages/suggestion-view.ts';
import { kindNamed } from '../rules/kind-words.ts';
import { openForm } from './form.ts';

const words = (...typed: string[]) => typed.map(foldAlias);
const NEW = words('new', 'yeni', 'yeniler');
const STALE = words('stale', 'old', 'eski', 'eskiler');
const REMOVED = words('removed', 'kaldırılan', 'kaldırılanlar', 'silinenler');
const MINE = words('mine', 'benim', 'benimkiler', 'yazdıklarım');
const WRITE = words('write', 'add', 'yaz', 'ekle');

/** `/playbook` shows what there is; a kind's name its entries; `new`, `mine`, `write`; anything else is looked for. */
export const playbookCommand: Command = {
  name: '/playbook',
  help: (t) => t.playbook.help,
  async run(request): Promise<Answer> {
    const { context, caller, t, channelId } = request;
    const typed = unescapeText(request.text).trim();
    const word = foldAlias(typed.slice(0, 100));
    if (word === '') {
      return { kind: 'tell', message: overviewMessage(await playbookOverview(context, caller), t) };
    }
    if (MINE.includes(word)) {
      return { kind: 'tell', message: mineMessage(await myEntries(context, caller), caller.zone, t) };
    }
    if (WRITE.includes(word)) return openForm(request, {});
    const list = listNamed(word);
    if (list) {
      return { kind: 'tell', message: listMessage(await entriesOf(context, caller, list, 0), t) };
    }
    const found = await searchPlaybook(context, caller, typed);
    return { kind: 'tell', message: foundMessage(found, isChannel(channelId), t) };
  },
};

function listNamed(word: string): ListName | null {
  if (NEW.includes(word)) return 'new';
  if (REMOVED.includes(word)) return 'removed';
  return STALE.includes(word) ? 'stale' : kindNamed(word);
}
