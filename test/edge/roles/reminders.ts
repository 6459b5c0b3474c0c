import { inTransaction } from '../../../src/database/transaction.ts';
import { keepPersonal, saidOn } from '../../../src/nudges/store/personal/decisions.ts';
import { saveFrequency } from '../../../src/nudges/store/personal/frequency.ts';
import { savePutOff } from '../../../src/nudges/store/personal/put-off.ts';
import type { RunningBot } from '../../support/running-bot.ts';
import type { Act, Sign } from './acts.ts';

/** A kind of which there are no findings. */
const OTHER = 'other_kind';
const DAY = '2026-11-23';

/** What Ben was reminded of: his goal of 777 demos, which he put off, and another thing, and a kind that he stopped. */
export async function addOwnReminder(
  { context }: RunningBot,
  workspaceId: string,
  ben: string,
  goalId: string,
): Promise<string> {
  const numbers = {
    goalId,
    kpi: 'demos',
    period: '2026-11',
    actual: 8,
    target: 777,
    currency: null,
    expected: 500,
    elapsedDays: 15,
    totalDays: 21,
    remainingDays: 6,
    ratio: 0.016,
    earlier: '2026-11-20',
    earlierRatio: 0.017,
  };
  const candidate = {
    trigger: 'own_behind_pace',
    priority: 30,
    coolDownDays: 7,
    worseBy: 0.05,
    about: 'kpi:demos',
    severity: 0.98,
    numbers,
  };
  const at = context.clock.now();
  const about = { workspaceId, personId: ben, day: DAY };
  await inTransaction(context.db, async (trx) => {
    const kept = { newId: context.newId, at, told: 'sent' } as const;
    await keepPersonal(trx, about, [{ candidate, reason: 'told' }], kept);
    for (const thing of ['kpi:demos', 'kpi:leads']) {
      await savePutOff(trx, workspaceId, {
        personId: ben,
        about: thing,
        trigger: OTHER,
        until: null,
        setAt: at,
      });
    }
    const stopped = { level: 'off', cause: 'wish', askedIn: null, since: at } as const;
    await saveFrequency(trx, workspaceId, { personId: ben, trigger: OTHER, ...stopped });
  });
  const [said] = await saidOn(context.db, about);
  if (!said) throw new Error('Ben was not reminded');
  return said.id;
}

type Make = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

/** The acts on it, by the name of their row. */
export function actsOnReminders(nudge: string, { command, click, submit }: Make): Record<string, Act> {
  const stores: Sign = { stores: true };
  const his: Sign = { shows: /8 of 777/ };
  const own = { paused_until: null, weekly: 'everybody' };
  return {
    "/pacesetter reminders: Ben's": command('/pacesetter', 'reminders', his),
    '/pacesetter reminders Ben Rep': command('/pacesetter', 'reminders Ben Rep', his),
    "nudges.own_list.v1: Ben's": click('nudges.own_list.v1', '', his),
    'nudges.own_preview.v1': click('nudges.own_preview.v1', '', { shows: /What would come next/ }),
    'nudges.own_settings.v1': click('nudges.own_settings.v1', '', { opens: 'nudges.own_form.v1' }),
    'nudges.own_form.v1': submit('nudges.own_form.v1', '', own),
    'nudges.own_form.v1: everybody': submit('nudges.own_form.v1', '', { ...own, everybody: '6' }),
    'nudges.own_resume.v1': click('nudges.own_resume.v1', '', stores),
    'nudges.own_why.v1: to Ben': click('nudges.own_why.v1', nudge, { shows: /777/ }),
    'nudges.own_do.v1: to Ben': click('nudges.own_do.v1', nudge, { shows: /4,321/ }),
    "nudges.list_back.v1: Ben's": click('nudges.list_back.v1', 'kpi:leads', stores),
    "nudges.list_usual.v1: Ben's": click('nudges.list_usual.v1', OTHER, stores),
    'nudges.own_back.v1: to Ben': click('nudges.own_back.v1', nudge, stores),
    'nudges.own_put_off.v1: to Ben': click('nudges.own_put_off.v1', `week ${nudge}`, stores),
    'nudges.own_less.v1: to Ben': click('nudges.own_less.v1', nudge, stores),
    'nudges.own_stop.v1: to Ben': click('nudges.own_stop.v1', nudge, stores),
    'nudges.own_usual.v1: to Ben': click('nudges.own_usual.v1', nudge, stores),
  };
}
