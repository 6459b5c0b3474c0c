import type { Answer, Button, Request, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { foldAlias, resolvePerson } from '../../people/index.ts';
import { messageView } from '../../slack/answer.ts';
import { unescapeText } from '../../slack/escape.ts';
import { draftRound } from '../actions/draft.ts';
import { myRounds } from '../actions/mine.ts';
import { roundForm } from '../messages/form.ts';
import { ids } from '../messages/ids.ts';
import { listMessage } from '../messages/list.ts';
import { roundMessage } from '../messages/view.ts';

/** What people say after the number without meaning anybody. */
const NOBODY = ['', 'feedback', 'degrees', 'derece', 'geri bildirim', 'list', 'liste'].map(foldAlias);

/** `/pacesetter 360`: the caller's rounds; `/pacesetter 360 @ana`: the form for one about her. */
export const roundsTopic: Topic = {
  words: ['360', '360°', '360s', '360lar', 'çepeçevre'],
  async run(request): Promise<Answer> {
    const { context, caller } = request;
    const typed = unescapeText(request.text).trim().slice(0, 200);
    if (NOBODY.includes(foldAlias(typed))) return tellList(request);
    const today = localDateOf(context.clock.now(), caller.zone);
    const found = await resolvePerson(context.db, caller.workspaceId, typed, today);
    if (found.kind !== 'one') throw new UserError((t) => t.rounds.unknownPerson);
    return openForm(request, found.person.id);
  },
};

async function tellList({ context, caller, t }: Request): Promise<Answer> {
  return { kind: 'tell', message: listMessage(await myRounds(context, caller), t) };
}

/** The form, or the round that is open already. */
async function openForm({ context, caller, t }: Request, subjectId: string): Promise<Answer> {
  const draft = await draftRound(context, caller, subjectId);
  const { personId } = caller;
  return 'round' in draft
    ? { kind: 'open', view: messageView(roundMessage(draft, personId, t), t) }
    : { kind: 'open', view: roundForm(draft, { id: context.newId(), readerId: personId }, t) };
}

export const listButton: Button = { id: ids.list, run: tellList };

/** *Start one about me*. */
export const makeButton: Button = {
  id: ids.make,
  run: (request) => openForm(request, request.caller.personId),
};
