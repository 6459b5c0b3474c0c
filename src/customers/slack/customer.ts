import { z } from 'zod';
import type { Button, CommandRequest, Message, Modal, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { shorten } from '../../kernel/shorten.ts';
import { unescapeText } from '../../slack/escape.ts';
import { type AnswerSheet, answerQuestions, answerSheet } from '../actions/answer.ts';
import { customerCard } from '../actions/customer-card.ts';
import { findCustomers } from '../actions/find-customer.ts';
import { myCustomers } from '../actions/my-customers.ts';
import type { Answer } from '../customer.ts';
import { answeredView, answerForm, CHOICES } from '../messages/answers.ts';
import { cardMessage } from '../messages/card.ts';
import { ids } from '../messages/ids.ts';
import { listMessage, severalMessage } from '../messages/list.ts';

const LONGEST_TEXT = 500;
const LONGEST_QUOTE = 100;

/** `/pacesetter customer`: those of one's open deals, or the one that is named. */
export const customerTopic: Topic = {
  words: ['customer', 'customers', 'müşteri', 'müşteriler'],
  async run(request) {
    const { context, caller, t } = request;
    const text = unescapeText(request.text).trim().slice(0, LONGEST_TEXT);
    if (text === '') return { kind: 'tell', message: listMessage(await myCustomers(context, caller), t) };
    return { kind: 'tell', message: await named(request, text) };
  },
};

async function named({ context, caller, t }: CommandRequest, text: string): Promise<Message> {
  const found = await findCustomers(context, caller, text);
  const [first, ...others] = found;
  const quote = shorten(text, LONGEST_QUOTE);
  if (!first) throw new UserError((words) => words.customers.notFound({ text: quote }));
  if (others.length > 0) return severalMessage(quote, found, t);
  return cardMessage(await customerCard(context, caller, first.key), t);
}

/** A customer's card, in the place of the list that was clicked. */
export const openButton: Button = {
  id: ids.open,
  async run({ context, caller, value, t }) {
    return { kind: 'replace', message: cardMessage(await customerCard(context, caller, value), t) };
  },
};

/** The form with the questions. */
export const answerButton: Button = {
  id: ids.answer,
  async run({ context, caller, value, t }) {
    const sheet = await answerSheet(context, caller, value);
    return { kind: 'open', view: answerForm(sheet, metadataOf(sheet), t), returns: true };
  },
};

/** What the form was opened with: the customer, the profile's version, and what was said then. */
const Opened = z.object({
  key: z.string(),
  version: z.number(),
  shown: z.array(z.tuple([z.string(), z.enum(CHOICES)])),
});

/** Stores what was answered; the card takes the place of the one the form was opened from. */
export const answerModal: Modal = {
  id: ids.answerForm,
  async submit({ context, caller, metadata, values, t }) {
    const opened = readMetadata(metadata);
    if (!opened) throw new UserError((words) => words.common.outdatedForm);
    const { key, version } = opened;
    const answers = new Map(
      Object.entries(values).flatMap(([id, value]) => {
        const answer = CHOICES.find((choice) => choice === value);
        return answer ? [[id, answer] as const] : [];
      }),
    );
    const shown = new Map<string, Answer>(opened.shown);
    const { changed } = await answerQuestions(context, caller, { key, version, shown, answers });
    const card = await customerCard(context, caller, key);
    return {
      kind: 'show',
      view: answeredView(card.customer.name, changed, t),
      replacement: cardMessage(card, t),
    };
  },
};

function metadataOf({ key, version, questions }: AnswerSheet): string {
  return JSON.stringify({ key, version, shown: questions.map((each) => [each.question.id, each.answer]) });
}

function readMetadata(text: string): z.infer<typeof Opened> | null {
  try {
    return Opened.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
