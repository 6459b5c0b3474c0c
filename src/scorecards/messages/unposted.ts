import type { Message } from '../../capability.ts';
import { periodFromKey } from '../../kernel/period.ts';
import { formatWeekLabel } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';

export const TRY_AGAIN = 'scorecards.try_again.v1';

const GONE = ['channel_not_found', 'is_archived', 'channel_is_archived'];

/** What an admin is told of a card that is not in its channel: why, the one fix, and a button to try again. */
export function unpostedMessage(
  {
    team,
    failed,
  }: {
    team: { id: string; name: string; channelId: string | null };
    failed: { period: string; reason: string };
  },
  t: Translations,
): Message {
  const week = periodFromKey(failed.period);
  const what = t.scorecards.unposted({
    team: escapeMrkdwn(team.name),
    week: week ? formatWeekLabel(week, t.locale) : failed.period,
  });
  const text = `${what} ${whyText(failed.reason, team.channelId, t)}`;
  return {
    text,
    blocks: [
      section(text),
      actions(button({ id: TRY_AGAIN, text: t.scorecards.tryAgain, value: `${failed.period} ${team.id}` })),
    ],
  };
}

function whyText(reason: string, channelId: string | null, t: Translations): string {
  const why = t.scorecards.unpostedWhy;
  if (reason === 'not_in_channel' && channelId) return why.not_in_channel({ channel: `<#${channelId}>` });
  if (reason === 'shared_with_another_company') return t.review.unpostedShared;
  return GONE.includes(reason) ? why.gone() : why.other({ reason: escapeMrkdwn(reason) });
}
