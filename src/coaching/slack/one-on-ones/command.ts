import type { Answer, CommandRequest, Topic } from '../../../capability.ts';
import { UserError } from '../../../errors.ts';
import { searchByName } from '../../../people/index.ts';
import { plainMessage } from '../../../slack/answer.ts';
import { escapeMrkdwn, unescapeText } from '../../../slack/escape.ts';
import { startArranging } from '../../actions/one-on-ones/arrange.ts';
import { addItem } from '../../actions/one-on-ones/items.ts';
import { myOneOnOnes, oneOnOnesWith } from '../../actions/one-on-ones/mine.ts';
import { namedPartner } from '../../actions/one-on-ones/named-partner.ts';
import { type OwnPair, partnersOf } from '../../actions/one-on-ones/pair.ts';
import { mineMessage, withMessage } from '../../messages/one-on-ones/lists.ts';
import { arrangeForm } from '../../messages/one-on-ones/time-forms.ts';
import { nameOf } from '../../messages/one-on-ones/words.ts';
import { readCommand } from '../../rules/one-on-ones/read-command.ts';

/** `/pacesetter 1:1`: mine; with a name that one, or the form for a first; `add` puts something on the agenda. */
export const oneOnOneTopic: Topic = {
  words: ['1:1', '1:1s', '1-1', '1on1', 'one-on-one', 'birebir', 'birebirler', 'bire-bir'],
  async run(request): Promise<Answer> {
    const { context, caller, t } = request;
    const read = readCommand(unescapeText(request.text));
    if (read.kind === 'mine') {
      return { kind: 'tell', message: mineMessage(await myOneOnOnes(context, caller), t) };
    }
    if (read.kind === 'add') return add(request, read);
    const { other } = await namedPartner(context, caller, read.name);
    const own = await oneOnOnesWith(context, caller, other.id);
    if (own.rhythm || own.past.length > 0) return { kind: 'tell', message: withMessage(own, t) };
    const start = await startArranging(context, caller, other.id);
    return { kind: 'open', view: arrangeForm(start, context.newId(), t) };
  },
};

async function add(request: CommandRequest, typed: { name: string | null; text: string }): Promise<Answer> {
  const { context, caller, t } = request;
  const { pair, text } = await partnerAndText(request, typed);
  if (text === '') throw new UserError((words) => words.oneOnOnes.whatToAdd({ name: pair.other.name }));
  const draft = { id: context.newId(), otherId: pair.other.id, text, link: null, tag: null };
  const added = await addItem(context, caller, draft);
  const said = { name: nameOf(pair.other), text: escapeMrkdwn(added.text) };
  return {
    kind: 'tell',
    message: plainMessage(`${t.oneOnOnes.added(said)}\n${t.oneOnOnes.pairOnly}`),
  };
}

/** Whoever meets one person need not name them; of several the first words may be a name. */
async function partnerAndText(
  { context, caller }: CommandRequest,
  { name, text }: { name: string | null; text: string },
): Promise<{ pair: OwnPair; text: string }> {
  if (name) return { pair: await namedPartner(context, caller, name), text };
  if (text === '') throw new UserError((words) => words.oneOnOnes.whatToAdd({ name: null }));
  const partners = await partnersOf(context, caller);
  const words = text.split(/\s+/);
  const people = partners.map((pair) => ({ name: pair.other.name, pair }));
  for (const count of [3, 2, 1].filter((each) => each <= words.length)) {
    const [found, ...others] = searchByName(people, words.slice(0, count).join(' '));
    if (found && others.length === 0) return { pair: found.pair, text: words.slice(count).join(' ') };
  }
  const [only, ...others] = partners;
  if (only && others.length === 0) return { pair: only, text };
  return { pair: await namedPartner(context, caller, words[0] ?? ''), text: words.slice(1).join(' ') };
}
