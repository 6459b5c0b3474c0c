import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { EndOfKpi } from '../actions/end-kpi.ts';
import { ids } from './ids.ts';

/** More names would be a page. */
const MOST_NAMES = 12;

/** The way to the end of a KPI, below what can be changed of it. */
export function endButtonRow(key: string, t: Translations): KnownBlock {
  return actions(button({ id: ids.end, text: t.ownKpis.endButton, value: key, style: 'danger' }));
}

/** What ends with a KPI, before it does. */
export function endForm(end: EndOfKpi, t: Translations): ModalViewDraft {
  const name = escapeMrkdwn(end.kpi.name);
  return {
    type: 'modal',
    callback_id: ids.endForm,
    private_metadata: end.kpi.key,
    title: plain(t.ownKpis.endTitle),
    submit: plain(t.ownKpis.endSubmit),
    close: plain(t.common.cancel),
    blocks: [section([t.ownKpis.endIntro({ name }), goalsLine(end, t), t.ownKpis.endStays].join('\n\n'))],
  };
}

/** That it has ended, and what with it. */
export function endedView(end: EndOfKpi, t: Translations): ModalViewDraft {
  const text = [t.ownKpis.endDone({ name: escapeMrkdwn(end.kpi.name) })];
  if (end.people.length + end.teams.length > 0) text.push(t.ownKpis.endDoneGoals({ who: namesOf(end, t) }));
  return {
    type: 'modal',
    title: plain(t.ownKpis.endTitle),
    close: plain(t.common.done),
    blocks: [section(text.join(' '))],
  };
}

function goalsLine(end: EndOfKpi, t: Translations): string {
  return end.people.length + end.teams.length === 0
    ? t.ownKpis.endNoGoals
    : t.ownKpis.endGoals({ who: namesOf(end, t) });
}

function namesOf({ people, teams }: EndOfKpi, t: Translations): string {
  const names = [...teams.map((name) => t.ownKpis.endTeam({ name })), ...people].map(escapeMrkdwn);
  const shown = names.slice(0, MOST_NAMES);
  const more = names.length - shown.length;
  return formatList([...shown, ...(more > 0 ? [t.ownKpis.endMore({ count: more })] : [])], t.locale);
}
