import type { Answer, Button, ButtonRequest, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { grantPrize, handOverPrize, myPrizes } from '../actions/competition/prizes.ts';
import { GRANT_BUTTON, HANDED_OVER_BUTTON } from '../messages/competition/ids.ts';
import { prizesMessage } from '../messages/competition/prizes.ts';

/** `/pacesetter prizes`: won and promised, those still owed first. */
export const prizesTopic: Topic = {
  words: ['prizes', 'prize', 'ödüller', 'ödül'],
  async run({ context, caller, t }) {
    return { kind: 'tell', message: prizesMessage(await myPrizes(context, caller), t) };
  },
};

const STEPS = { [GRANT_BUTTON]: grantPrize, [HANDED_OVER_BUTTON]: handOverPrize };

/** *Grant*, *Handed over* and *I have it*: the list as it is then, in the place of what was clicked. */
export const prizeButtons: readonly Button[] = Object.entries(STEPS).map(([id, step]) => ({
  id,
  async run({ context, caller, value, t }: ButtonRequest): Promise<Answer> {
    if (!isId(value)) throw new UserError((words) => words.common.outdatedButton);
    await step(context, caller, value);
    return { kind: 'replace', message: prizesMessage(await myPrizes(context, caller), t) };
  },
}));
