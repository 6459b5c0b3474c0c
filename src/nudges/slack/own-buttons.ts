import type { Answer, Button, ButtonRequest } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import type { PersonalTrigger } from '../../reminder.ts';
import { wantFrequency } from '../actions/personal/frequency.ts';
import type { Morning } from '../actions/personal/morning.ts';
import type { ItemRef } from '../actions/personal/own-item.ts';
import { putOff, takeBackPutOff } from '../actions/personal/put-off.ts';
import { whyOwn } from '../actions/personal/why.ts';
import {
  OWN_BACK,
  OWN_DO,
  OWN_LESS,
  OWN_PUT_OFF,
  OWN_STOP,
  OWN_USUAL,
  OWN_WHY,
} from '../messages/personal/ids.ts';
import { kindOf } from '../messages/personal/kinds.ts';
import { morningMessage } from '../messages/personal/morning-message.ts';
import { ownWhyView } from '../messages/personal/why-view.ts';
import { isPutOffChoice } from '../rules/personal/put-off.ts';
import { passOn } from './pass-on.ts';
import type { RewriteWeek } from './week.ts';

/** What can be pressed on an item of a morning's message; `others` are the buttons that settle things. */
export function itemButtons(
  triggers: readonly PersonalTrigger[],
  others: readonly Button[],
  rewriteWeek: RewriteWeek,
): Button[] {
  const replaced = async (morning: Morning, { place }: ItemRef, request: ButtonRequest): Promise<Answer> => ({
    kind: 'replace',
    message:
      place === 'week'
        ? await rewriteWeek(request, morning.day)
        : morningMessage(morning, triggers, request.t),
  });
  const frequency = (id: string, level: 'half' | 'off' | 'usual'): Button => ({
    id,
    async run(request) {
      const ref = readRef(request.value);
      return replaced(await wantFrequency(request.context, request.caller, ref, level), ref, request);
    },
  });
  return [
    frequency(OWN_LESS, 'half'),
    frequency(OWN_STOP, 'off'),
    frequency(OWN_USUAL, 'usual'),
    {
      id: OWN_PUT_OFF,
      async run(request) {
        const { context, caller, value } = request;
        const [choice = '', ...rest] = value.split(' ');
        if (!isPutOffChoice(choice)) throw new UserError((t) => t.common.outdatedButton);
        const ref = readRef(rest.join(' '));
        return replaced(await putOff(context, caller, ref, choice), ref, request);
      },
    },
    {
      id: OWN_BACK,
      async run(request) {
        const ref = readRef(request.value);
        return replaced(await takeBackPutOff(request.context, request.caller, ref), ref, request);
      },
    },
    {
      id: OWN_WHY,
      async run({ context, caller, t, value }) {
        const why = await whyOwn(context, caller, readRef(value));
        return { kind: 'open', view: ownWhyView(why, triggers, t) };
      },
    },
    {
      id: OWN_DO,
      /** Passes the press on to the button that settles it, so that it is known that something was done. */
      async run(request) {
        const { context, caller, t, value } = request;
        const why = await whyOwn(context, caller, readRef(value));
        const settles = kindOf(why.trigger, triggers)?.button?.(why, t);
        // Its receipt is used up: what it passes on is a step of its own.
        return passOn(others, settles, { ...request, caller: withoutReceipt(caller) });
      },
    },
  ];
}

function withoutReceipt({ receipt: _used, ...caller }: ButtonRequest['caller']): ButtonRequest['caller'] {
  return caller;
}

function readRef(value: string): ItemRef {
  const [decisionId = '', place] = value.split(' ');
  return { decisionId, place: place === 'alone' || place === 'week' ? place : 'morning' };
}
