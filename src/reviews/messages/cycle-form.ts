import type { MultiStaticSelect } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { dayField, field, menuField, option, textField } from '../../slack/inputs.ts';
import { CYCLE_FIELDS, type CycleStart, EVERYBODY, MY_REPORTS } from '../actions/draft-cycle.ts';
import { LONGEST_NAME, MOST_PEERS } from '../rules/review.ts';
import { ids } from './ids.ts';
import { daysOf, periodName } from './period-name.ts';

/** With more, the draft would not fit into a button. */
const MOST_TEAMS = 30;
/** Slack's own limit of a menu, less the two choices above the teams. */
const MOST_OFFERED = 98;

/** The form for a new cycle. */
export function cycleForm(start: CycleStart, t: Translations): ModalViewDraft {
  const words = t.reviews;
  const { suggested } = start;
  const periods = start.periods.map((period) =>
    option(period.key, `${periodName(period, t)} · ${daysOf(period, t)}`),
  );
  const peers = Array.from({ length: MOST_PEERS + 1 }, (_, n) => option(String(n), words.peersOption({ n })));
  const overall = [option('no', words.overallNo), option('yes', words.overallYes)];
  return {
    type: 'modal',
    callback_id: ids.cycleForm,
    private_metadata: start.id,
    title: plain(words.cycleTitle),
    submit: plain(words.lookAtIt),
    close: plain(t.common.cancel),
    blocks: [
      section(start.teams ? words.formIntro : words.formIntroManager),
      menuField(CYCLE_FIELDS.period, words.formPeriod, periods, { chosen: suggested?.key ?? null }),
      textField(CYCLE_FIELDS.name, words.formName, {
        longest: LONGEST_NAME,
        value: suggested ? periodName(suggested, t) : null,
        optional: true,
      }),
      ...(start.teams
        ? [
            field(CYCLE_FIELDS.whom, words.formWhom, whomMenu(start, t), {
              ...{ optional: true, hint: words.formWhomHint },
            }),
          ]
        : []),
      dayField(CYCLE_FIELDS.selfDue, words.formSelfDue, start.selfDue),
      dayField(CYCLE_FIELDS.managerDue, words.formManagerDue, start.managerDue),
      menuField(CYCLE_FIELDS.peers, words.formPeers, peers, { chosen: '0', hint: words.formPeersHint }),
      menuField(CYCLE_FIELDS.overall, words.formOverall, overall, {
        chosen: 'no',
        hint: words.formOverallHint,
      }),
      context(words.formNote),
    ],
  };
}

function whomMenu({ teams, hasReports }: CycleStart, t: Translations): MultiStaticSelect {
  return {
    type: 'multi_static_select',
    action_id: CYCLE_FIELDS.whom,
    max_selected_items: MOST_TEAMS,
    placeholder: plain(t.reviews.everybody),
    options: [
      option(EVERYBODY, t.reviews.everybody),
      ...(hasReports ? [option(MY_REPORTS, t.reviews.myReports)] : []),
      ...(teams ?? []).slice(0, MOST_OFFERED).map(({ id, name }) => option(id, name)),
    ],
  };
}
