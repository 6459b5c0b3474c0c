import type { Answer, Button, HomeSection, Message, Modal, Request, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isLocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { liveTeams, personById } from '../../people/index.ts';
import { section } from '../../slack/blocks.ts';
import { unescapeText } from '../../slack/escape.ts';
import { wantUsual } from '../actions/personal/frequency.ts';
import { namedLog, ownLog } from '../actions/personal/log.ts';
import { morningOf } from '../actions/personal/morning.ts';
import { messageOfItem, ownItem } from '../actions/personal/own-item.ts';
import { previewOwn } from '../actions/personal/preview.ts';
import { wantAgain } from '../actions/personal/put-off.ts';
import { endPause, ownPreference, savePreferences } from '../actions/preferences.ts';
import { homeBlocks } from '../messages/personal/home.ts';
import {
  LIST_BACK,
  LIST_USUAL,
  OWN_FORM,
  OWN_LIST,
  OWN_PREVIEW,
  OWN_RESUME,
  OWN_SETTINGS,
} from '../messages/personal/ids.ts';
import { type LogVocabulary, logMessage } from '../messages/personal/log-message.ts';
import { morningMessage } from '../messages/personal/morning-message.ts';
import { previewView } from '../messages/personal/preview-view.ts';
import { AS_EVERYBODY, reminderForm, reminderFormSaved } from '../messages/personal/settings-form.ts';
import type { RewriteWeek } from './week.ts';

/** `/pacesetter reminders [name]`. */
export function remindersTopic(vocabulary: LogVocabulary): Topic {
  return {
    words: ['reminders', 'reminder', 'nudges', 'hatırlatmalar', 'hatırlatma', 'hatırlatmalarım'],
    async run({ context, caller, t, text }) {
      const name = unescapeText(text).trim();
      const log = name ? await namedLog(context, caller, name) : await ownLog(context, caller);
      return { kind: 'tell', message: logMessage(log, vocabulary, t) };
    },
  };
}

/** The pause, the week's number, the list and what would come next. */
export function settingsButtons(vocabulary: LogVocabulary, rewriteWeek: RewriteWeek): Button[] {
  const { triggers } = vocabulary;
  const list = async ({ context, caller, t }: Request): Promise<Message> =>
    logMessage(await ownLog(context, caller), vocabulary, t);
  return [
    {
      id: OWN_SETTINGS,
      async run({ context, caller, t, value }): Promise<Answer> {
        const view = reminderForm(await ownPreference(context, caller), value, t);
        return { kind: 'open', view, returns: true };
      },
    },
    {
      id: OWN_RESUME,
      async run(request): Promise<Answer> {
        await endPause(request.context, request.caller);
        const message = await messageAt(request, request.value, vocabulary, rewriteWeek);
        if (message) return { kind: 'replace', message };
        const { t } = request;
        const done = { text: t.personal.saved, blocks: [section(t.personal.saved)] };
        return request.from === 'home' ? { kind: 'nothing' } : { kind: 'tell', message: done };
      },
    },
    {
      id: OWN_PREVIEW,
      async run({ context, caller, t }): Promise<Answer> {
        return { kind: 'open', view: previewView(await previewOwn(context, triggers, caller), triggers, t) };
      },
    },
    {
      id: OWN_LIST,
      run: async (request): Promise<Answer> => ({ kind: 'tell', message: await list(request) }),
    },
    {
      id: LIST_BACK,
      async run(request): Promise<Answer> {
        await wantAgain(request.context, request.caller, { about: request.value });
        return { kind: 'replace', message: await list(request) };
      },
    },
    {
      id: LIST_USUAL,
      async run(request): Promise<Answer> {
        await wantUsual(request.context, request.caller, request.value);
        return { kind: 'replace', message: await list(request) };
      },
    },
  ];
}

/** The form of both, and for admins the number for everybody. */
export function settingsModal(vocabulary: LogVocabulary, rewriteWeek: RewriteWeek): Modal {
  return {
    id: OWN_FORM,
    async submit(request) {
      const { context, caller, t, values, metadata } = request;
      const pausedUntil = typeof values.paused_until === 'string' ? values.paused_until : null;
      const weekly = values.weekly === AS_EVERYBODY ? null : numberIn(values.weekly);
      const everybody = values.everybody === undefined ? null : numberIn(values.everybody);
      await savePreferences(context, caller, { weekly, pausedUntil, everybody });
      const view = reminderFormSaved(await ownPreference(context, caller), t);
      const replacement = await messageAt(request, metadata, vocabulary, rewriteWeek);
      return { kind: 'show', view, ...(replacement ? { replacement } : {}) };
    },
  };
}

/** In App Home: how many came this week, a pause, and the ways to the rest; for those who may get any. */
export const remindersSection: HomeSection = {
  order: 85,
  rare: true,
  async render({ context, caller, t }) {
    const { db, clock } = context;
    const { workspaceId, personId, zone } = caller;
    const person = await personById(db, workspaceId, personId, localDateOf(clock.now(), zone));
    const isLive = (await liveTeams(db, workspaceId)).has(person?.teamId ?? '');
    return isLive ? homeBlocks(await ownPreference(context, caller), t) : [];
  },
};

/** The message that stands where a control was pressed: a morning's, one item of it, a week or the list; null for none of them. */
async function messageAt(
  request: Request,
  place: string,
  vocabulary: LogVocabulary,
  rewriteWeek: RewriteWeek,
): Promise<Message | null> {
  const { context, caller, t } = request;
  const { triggers } = vocabulary;
  const { workspaceId, personId } = caller;
  if (place === 'list') return logMessage(await ownLog(context, caller), vocabulary, t);
  if (isLocalDate(place)) {
    const morning = await morningOf(context, { workspaceId, personId, day: place });
    return morning.items.length > 0 ? morningMessage(morning, triggers, t) : null;
  }
  if (place === '') return null;
  const [where, day = ''] = place.split(' ');
  if (where === 'week' && isLocalDate(day)) return rewriteWeek(request, day);
  const ref = { decisionId: place, place: 'alone' } as const;
  const decision = await ownItem(context, caller, ref);
  return morningMessage(await messageOfItem(context, workspaceId, decision, ref), triggers, t);
}

function numberIn(value: unknown): number {
  const number = typeof value === 'string' && /^\d{1,2}$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(number)) throw new UserError((t) => t.common.outdatedForm);
  return number;
}
