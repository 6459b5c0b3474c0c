import type { Answer, Button, HomeSection, Message, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isLocalDate, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { personById } from '../../people/index.ts';
import { owedBy } from '../actions/week/owed.ts';
import type { WeekSources } from '../actions/week/sources.ts';
import { weekOf } from '../actions/week/week.ts';
import { hasWeek, weekNow } from '../actions/week/week-now.ts';
import { WEEK_ALL, WEEK_OWED } from '../messages/week/ids.ts';
import { weekMessage } from '../messages/week/week-message.ts';
import { weekHome, weekView } from '../messages/week/week-now.ts';
import { passOn } from './pass-on.ts';

/** The message of the caller's week of a day, as it is now. */
export type RewriteWeek = (request: Request, day: LocalDate) => Promise<Message>;

export function weekRewriter(sources: WeekSources): RewriteWeek {
  return async (request, day) => {
    const manager = await readerOf(request);
    return weekMessage(await weekOf(request.context, sources, manager, day), sources, request.t);
  };
}

/** What settles something owed, and *All*; `others` are the buttons that settle things. */
export function weekButtons(sources: WeekSources, others: readonly Button[], rewrite: RewriteWeek): Button[] {
  return [
    {
      id: WEEK_OWED,
      /** Passes the press on to the button that settles it; what is settled at once leaves the message. */
      async run(request): Promise<Answer> {
        const [day = '', key = '', ...about] = request.value.split(' ');
        if (!isLocalDate(day)) throw new UserError((t) => t.common.outdatedButton);
        const lines = await owedBy(request.context, sources.owed, await readerOf(request));
        const line = lines.find((each) => each.key === key && each.owed.about === about.join(' '));
        if (!line) return { kind: 'replace', message: await rewrite(request, day) };
        const answer = await passOn(others, line.owed.button?.(request.t), request);
        if (answer.kind !== 'replace') return answer;
        return { kind: 'replace', message: await rewrite(request, day) };
      },
    },
    {
      id: WEEK_ALL,
      async run({ context, caller, t }): Promise<Answer> {
        const now = await weekNow(context, sources, caller, { withOwn: true });
        return { kind: 'open', view: weekView(now, sources, t) };
      },
    },
  ];
}

/** In App Home of those who lead people: who needs them and what they owe, as of now. */
export function weekSection(sources: WeekSources): HomeSection {
  return {
    order: 5,
    async render({ context, caller, t }) {
      if (!(await hasWeek(context, caller))) return [];
      return weekHome(await weekNow(context, sources, caller, { withOwn: false }), sources, t);
    },
  };
}

async function readerOf({ context, caller }: Request) {
  const today = localDateOf(context.clock.now(), caller.zone);
  const reader = await personById(context.db, caller.workspaceId, caller.personId, today);
  if (!reader) throw new Error(`The caller ${caller.personId} is not in the workspace`);
  return reader;
}
