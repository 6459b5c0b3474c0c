import type { AgendaSource } from '../capability.ts';
import { addDays } from '../kernel/date.ts';
import { toInstant } from '../kernel/zoned.ts';
import { escapeMrkdwn } from '../slack/escape.ts';
import { asksToTalkAbout } from './store.ts';

/** Of a pair that has not met yet, as far as is known. */
const DAYS_BACK = 28;

/** What the manager would rather talk about stands on the agenda of the next 1:1, and what they did not answer on every one. */
const toTalkAbout: AgendaSource = {
  key: 'asks',
  async find({ db }, { workspaceId, manager, report, today, lastHeldOn }) {
    const since = toInstant(lastHeldOn ?? addDays(today, -DAYS_BACK), '00:00', report.zone);
    const pair = { askerId: report.id, managerId: manager.id, since };
    const asks = await asksToTalkAbout(db, workspaceId, pair);
    return asks.map(
      ({ text }) =>
        (t) =>
          t.asks.agenda({ name: escapeMrkdwn(report.name), text: escapeMrkdwn(text) }),
    );
  },
};

export const askAgenda: readonly AgendaSource[] = [toTalkAbout];
