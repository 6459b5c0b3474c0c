import type { Caller, Context } from '../../../context.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { localDateOf, toInstant } from '../../../kernel/zoned.ts';
import { personById } from '../../../people/index.ts';
import type { PersonalTrigger } from '../../../reminder.ts';
import type { PersonalChoice } from '../../rules/personal/choose.ts';
import { REMINDER_TIME } from '../../rules/reminder-day.ts';
import { decidePersonal } from './decide.ts';
import { ownMornings } from './mornings.ts';

/** What would come on somebody's next morning if nothing changed until then; a null day: none within two weeks. */
export type Preview = { day: LocalDate | null; choices: PersonalChoice[] };

const DAYS_AHEAD = 14;

/** The caller's own. Nothing is kept of it. */
export async function previewOwn(
  context: Context,
  triggers: readonly PersonalTrigger[],
  { workspaceId, personId, zone }: Caller,
): Promise<Preview> {
  const today = localDateOf(context.clock.now(), zone);
  const person = await personById(context.db, workspaceId, personId, today);
  if (!person) return { day: null, choices: [] };
  for (let ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
    const at = toInstant(addDays(today, ahead), REMINDER_TIME, zone);
    const [own] = await ownMornings(context, workspaceId, [person], at);
    if (!own) continue;
    const [decided] = await decidePersonal(context, triggers, workspaceId, [own], own.dueAt);
    return { day: own.today, choices: decided?.choices ?? [] };
  }
  return { day: null, choices: [] };
}
