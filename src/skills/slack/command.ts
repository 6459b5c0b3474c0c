import type { Answer, Button, CommandRequest, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatList } from '../../locales/format.ts';
import { unescapeText } from '../../slack/escape.ts';
import { peopleMeant } from '../actions/reports.ts';
import { rubricSheet } from '../actions/rubric.ts';
import { skillHistory } from '../actions/skill-history.ts';
import { historyView } from '../messages/history.ts';
import { ids } from '../messages/ids.ts';
import { rubricMessage } from '../messages/rubric.ts';
import { cardFor } from './card.ts';

const RUBRIC = /^(rubric|rubrik|ölçek|olcek|anchors)$/iu;
const MYSELF = /^(me|my|mine|ben|benim)$/iu;
const LONGEST_QUOTE = 100;
const MOST_NAMES = 5;

/** `/pacesetter skills`: mine and those who report to me; `skills @ana`; `skills rubric`. */
export const skillsTopic: Topic = {
  words: ['skills', 'skill', 'beceriler', 'beceri', 'becerilerim', 'yetkinlikler'],
  async run(request) {
    const { context, caller, t } = request;
    const text = unescapeText(request.text).trim();
    if (RUBRIC.test(text)) {
      return { kind: 'tell', message: rubricMessage(await rubricSheet(context, caller), t) };
    }
    if (text === '') return { kind: 'tell', message: await cardFor(request, caller.personId) };
    return { kind: 'tell', message: await named(request, text) };
  },
};

async function named(request: CommandRequest, text: string) {
  const { context, caller } = request;
  const [first, ...others] = await peopleMeant(context, caller, text);
  const typed = shorten(text.replace(/<@[A-Z0-9]+\|([^>]*)>/g, '@$1'), LONGEST_QUOTE);
  if (!first && MYSELF.test(text)) return cardFor(request, caller.personId);
  if (!first) throw new UserError((words) => words.skills.unknownPerson({ text: typed }));
  if (others.length > 0) {
    const names = [first, ...others].slice(0, MOST_NAMES).map(({ name }) => name);
    throw new UserError((words) =>
      words.skills.severalPeople({ text: typed, names: formatList(names, words.locale) }),
    );
  }
  return cardFor(request, first.id);
}

/** *Open*: somebody's card, for the presser alone. */
export const openButton: Button = {
  id: ids.open,
  async run(request): Promise<Answer> {
    return { kind: 'tell', message: await cardFor(request, request.value) };
  },
};

/** *Details*: what was said of one skill. */
export const detailsButton: Button = {
  id: ids.details,
  async run({ context, caller, value, t }) {
    const [personId = '', skillKey = ''] = value.split(' ');
    return {
      kind: 'open',
      view: historyView(await skillHistory(context, caller, { personId, skillKey }), t),
    };
  },
};

/** *The rubric*, in an answer of its own: the card stays where it is. */
export const rubricButton: Button = {
  id: ids.rubric,
  async run({ context, caller, t }) {
    const sheet = await rubricSheet(context, caller);
    return { kind: 'tell', message: rubricMessage(sheet, t) };
  },
};
