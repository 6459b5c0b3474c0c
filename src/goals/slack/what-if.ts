import type { Answer, Button, ButtonRequest, CommandRequest } from '../../capability.ts';
import { whatIf } from '../actions/what-if.ts';
import { whatIfAsked } from '../actions/what-if-asked.ts';
import { WHAT_IF_BUTTON, whatIfMessage, whatIfView } from '../messages/what-if.ts';
import type { WhatIfQuestion } from '../rules/what-if-text.ts';

/** *What would it take?* on a line. */
export const whatIfButton: Button = {
  id: WHAT_IF_BUTTON,
  async run({ context, caller, value, t }: ButtonRequest): Promise<Answer> {
    return { kind: 'open', view: whatIfView(await whatIf(context, caller, value), t) };
  },
};

/** `/mygoals what if …`: of one's own goals. */
export async function answerWhatIf(
  { context, caller, t }: CommandRequest,
  question: WhatIfQuestion,
): Promise<Answer> {
  return { kind: 'tell', message: whatIfMessage(await whatIfAsked(context, caller, question), t) };
}
