import type { ModalViewDraft } from '../../capability.ts';
import { lastDayOf, periodFromKey } from '../../kernel/period.ts';
import { formatDate, formatNumber, formatPeriodName, formatPeriodRange } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { option, radioField } from '../../slack/inputs.ts';
import type { Rateable } from '../actions/rate.ts';
import { POINTS, type RatingResult } from '../rules/rating.ts';
import { RATE_FORM } from './ids.ts';

const [LOWEST, HIGHEST] = [3, 9];

/** One number from 1 to 5, and what becomes of it. */
export function ratingForm({ manager, quarter, given }: Rateable, t: Translations): ModalViewDraft {
  const options = POINTS.map((point) =>
    option(String(point), t.managerCard.rateOption[point] ?? String(point)),
  );
  return {
    type: 'modal',
    callback_id: RATE_FORM,
    private_metadata: manager.id,
    title: plain(t.managerCard.rateTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      section(`*${t.managerCard.rateAsk({ name: escapeMrkdwn(manager.name) })}*`),
      radioField('points', t.managerCard.rateLabel, options, { chosen: String(given) }),
      section(t.managerCard.rateHow({ until: formatDate(lastDayOf(quarter), t.locale) })),
    ],
  };
}

export function ratedView({ quarter }: Rateable, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.managerCard.rateTitle),
    close: plain(t.common.done),
    blocks: [section(t.managerCard.rated({ until: formatDate(lastDayOf(quarter), t.locale) }))],
  };
}

/** What a quarter's ratings came to, in a line. */
export function ratingLine(
  { quarter: key, answers, halfPoints }: RatingResult & { quarter: string },
  t: Translations,
): string {
  const points = formatNumber(halfPoints / 2, t.locale, 1);
  const quarter = periodFromKey(key);
  const name = quarter && (formatPeriodName(quarter, t.locale) ?? formatPeriodRange(quarter, t.locale));
  return t.managerCard.rating({
    points:
      halfPoints >= HIGHEST
        ? t.managerCard.atLeast({ points })
        : halfPoints <= LOWEST
          ? t.managerCard.atMost({ points })
          : points,
    answers,
    quarter: escapeMrkdwn(name ?? key),
  });
}
