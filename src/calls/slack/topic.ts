import type { Answer, Request, Topic } from '../../capability.ts';
import { foldAlias } from '../../people/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { myCalls } from '../actions/my-calls.ts';
import { namedPerson } from '../actions/whom.ts';
import { listMessage } from '../messages/list.ts';
import { openAsk } from './ask.ts';
import { showForms } from './forms.ts';
import { openReview } from './review-form.ts';

const folded = (...words: string[]) => words.map(foldAlias);
const ME = folded('me', 'myself', 'self', 'ben', 'benim', 'kendim');
const ASK = folded('ask', 'iste', 'sor');
const FORMS = folded('forms', 'form', 'formlar');

/** `/pacesetter review-call @ana` opens the form for a call of hers; alone it shows mine; `me`, `ask`, `forms`. */
export const reviewTopic: Topic = {
  words: ['review-call', 'reviewcall', 'call-review', 'calls', 'görüşme', 'görüşmeler'],
  async run(request): Promise<Answer> {
    const typed = unescapeText(request.text).trim();
    const word = foldAlias(typed.slice(0, 100));
    if (word === '') return showList(request);
    if (ME.includes(word)) return openReview(request, request.caller.personId);
    if (ASK.includes(word)) return openAsk(request);
    if (FORMS.includes(word)) return showForms(request);
    const person = await namedPerson(request.context, request.caller, typed);
    return openReview(request, person.id);
  },
};

async function showList({ context, caller, t }: Request): Promise<Answer> {
  return { kind: 'tell', message: listMessage(await myCalls(context, caller), caller.isAdmin, t) };
}
