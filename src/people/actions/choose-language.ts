import type { Caller, Context } from '../../context.ts';
import type { Locale } from '../../locales/locale.ts';
import { perform } from '../../perform.ts';
import { actorOf } from '../types.ts';
import { openChange } from './open-change.ts';
import { setChosenLocale } from './set-person.ts';

/** Sets the caller's own language. */
export async function chooseLanguage(context: Context, caller: Caller, locale: Locale): Promise<void> {
  await perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, caller.workspaceId, actorOf(caller));
    await setChosenLocale(trx, change, { personId: caller.personId, locale });
  });
}
