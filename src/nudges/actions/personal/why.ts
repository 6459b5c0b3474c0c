import type { Caller, Context } from '../../../context.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { perform } from '../../../perform.ts';
import type { NudgeNumbers } from '../../../reminder.ts';
import { keepResponse } from '../../store/personal/responses.ts';
import { type ItemRef, ownItem } from './own-item.ts';

/** Why somebody was reminded of something of their own: the numbers as they stood when it was said. */
export type OwnWhy = { day: LocalDate; trigger: string; about: string; numbers: NudgeNumbers };

/** What stands behind an item; asking is an answer. Throws a UserError for anyone but its reader. */
export async function whyOwn(context: Context, caller: Caller, ref: ItemRef): Promise<OwnWhy> {
  const { id, day, trigger, about, numbers } = await ownItem(context, caller, ref);
  await perform(context, caller, (trx) => keepResponse(trx, caller.workspaceId, id, 'answered'));
  return { day, trigger, about, numbers };
}
