import type { Answer, Button, ButtonRequest } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import type { NudgeButton } from '../../reminder.ts';

/**
 * Lets the button that settles something answer a press on one of ours, with its own value. The message it stands in says
 * more than that one thing, so a form's result does not take its place. Throws a UserError when there is no such button any more.
 */
export async function passOn(
  others: readonly Button[],
  settles: NudgeButton | undefined,
  request: ButtonRequest,
): Promise<Answer> {
  const other = others.find(({ id }) => id === settles?.id);
  if (!settles || !other) throw new UserError((words) => words.common.outdatedButton);
  const answer = await other.run({ ...request, value: settles.value });
  return answer.kind === 'open' ? { kind: 'open', view: answer.view } : answer;
}
