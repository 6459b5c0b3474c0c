import type { Answer, CommandRequest, Topic } from '../../capability.ts';
import { foldAlias } from '../../people/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { leadsPeople, openOnboarding } from '../actions/may.ts';
import { namedNewcomer } from '../actions/named.ts';
import { ownSheet, runningOfPerson } from '../actions/overview.ts';
import { draftStart } from '../actions/start.ts';
import { listMessage } from '../messages/list.ts';
import { startForm } from '../messages/start-form.ts';
import { tellMine, tellPlans, tellRunning } from './lists.ts';

const words = (...typed: string[]) => typed.map(foldAlias);
const PLANS = words('plans', 'plan', 'templates', 'planlar', 'şablonlar', 'şablon');
const RUNNING = words('team', 'all', 'running', 'ekip', 'ekibim', 'hepsi');
const MINE = words('mine', 'me', 'benim');

/**
 * `/pacesetter onboarding`: one's own first 90 days or what is one's as a buddy, else those of whom one leads; `@new`
 * somebody's, or the form to start with them; `plans`, `team`.
 */
export const onboardingTopic: Topic = {
  words: ['onboarding', 'onboard', 'oryantasyon', 'uyum'],
  async run(request): Promise<Answer> {
    const typed = unescapeText(request.text).trim();
    const word = foldAlias(typed.slice(0, 100));
    if (PLANS.includes(word)) return tellPlans(request);
    if (RUNNING.includes(word)) return tellRunning(request);
    if (MINE.includes(word)) return tellMine(request);
    if (word !== '') return ofPerson(request, typed);
    const { context, caller } = request;
    if ((await ownSheet(context, caller)) || !(await leadsPeople(context, caller))) return tellMine(request);
    return tellRunning(request);
  },
};

/** Somebody's: what runs, or the form to start. */
async function ofPerson({ context, caller, t }: CommandRequest, text: string): Promise<Answer> {
  const personId = await namedNewcomer(context, caller, text);
  const running = await runningOfPerson(context, caller, personId);
  if (running) {
    return { kind: 'tell', message: listMessage(await openOnboarding(context, caller, running), t) };
  }
  return { kind: 'open', view: startForm(await draftStart(context, caller, personId), t) };
}
