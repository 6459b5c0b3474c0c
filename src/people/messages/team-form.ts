import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { dayField, field, menuField, peopleField, personField, textField } from '../../slack/inputs.ts';
import type { TeamDraft } from '../actions/draft-team.ts';
import type { TeamResult } from '../actions/set-up-team.ts';
import type { ChannelState } from '../rules/channel-state.ts';
import { regionMenu } from './holidays/region-menu.ts';
import { ids } from './ids.ts';
import { languageOptions, zoneMenu } from './inputs.ts';

const LONGEST_NAME = 80;

/** The form for a new team or an existing one; its fields are named as in `TeamForm`. */
export function teamForm(draft: TeamDraft, t: Translations): ModalViewDraft {
  const { team } = draft;
  const managerId = draft.managers.length === 1 ? (draft.managers[0]?.slackUserId ?? null) : null;
  const memberIds = draft.members.flatMap((member) => member.slackUserId ?? []);
  const others = draft.members.filter((member) => member.slackUserId === null).map((member) => member.name);
  const leads = draft.managers
    .filter((each) => each.slackUserId === null)
    .map((each) => escapeMrkdwn(each.name));
  const blocks: KnownBlock[] = [
    textField('name', t.people.fieldName, {
      longest: LONGEST_NAME,
      value: team && shorten(team.name, LONGEST_NAME),
    }),
    personField('manager', t.people.fieldManager, managerId, {
      hint: t.people.fieldTeamManagerHint,
      optional: true,
    }),
    ...(leads.length > 0 ? [context(t.people.teamManagerWithoutSlack({ names: listed(leads) }))] : []),
    peopleField('members', t.people.fieldMembers, {
      hint: t.people.fieldMembersHint,
      chosen: memberIds,
      optional: true,
    }),
    ...(others.length > 0 ? [context(withoutSlack(others, t))] : []),
    field(
      'channel',
      t.people.fieldChannel,
      {
        type: 'conversations_select',
        action_id: 'channel',
        filter: { include: ['public', 'private'], exclude_external_shared_channels: true },
        ...(team?.channelId ? { initial_conversation: team.channelId } : {}),
      },
      { optional: true },
    ),
    field(
      'zone',
      t.people.fieldZone,
      zoneMenu('zone', { inUse: draft.zonesInUse, chosen: draft.zone, inUseLabel: t.people.zonesOfPeople }),
    ),
    menuField('locale', t.people.fieldLanguage, Object.values(languageOptions), { chosen: draft.locale }),
    field(
      'holidays',
      t.holidays.fieldRegion,
      regionMenu('holidays', { chosen: team?.holidays ?? null, zone: draft.zone }, t),
      { hint: t.holidays.fieldRegionHint },
    ),
    dayField('from', t.people.fieldFrom, team ? draft.today : null, {
      optional: true,
      hint: team ? t.people.fieldFromHint : t.people.fieldFromNewHint,
    }),
    context(t.people.formVisible),
  ];
  return {
    type: 'modal',
    callback_id: ids.teamForm,
    private_metadata: team?.id ?? '',
    title: plain(team ? t.people.teamFormEdit : t.people.teamFormNew),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks,
  };
}

/** What the form becomes once the team stands; `channelState` null: Slack did not say. */
export function teamSavedView(
  { team, members, startsOn }: TeamResult,
  channelState: ChannelState | null,
  t: Translations,
): ModalViewDraft {
  const names = (isManager: boolean) =>
    members.filter((member) => member.isTeamManager === isManager).map((member) => escapeMrkdwn(member.name));
  const managers = names(true);
  const others = names(false);
  const lines = [
    t.people.teamSaved({ name: escapeMrkdwn(team.name) }),
    ...(startsOn ? [t.people.savedFrom({ date: formatDate(startsOn, t.locale) })] : []),
    ...(managers.length > 0 ? [t.people.teamSavedManager({ names: listed(managers) })] : []),
    others.length > 0 ? t.people.teamSavedMembers({ names: listed(others) }) : t.people.teamSavedNoMembers,
    team.channelId ? channelText(team.channelId, channelState, t) : t.people.teamSavedNoChannel,
  ];
  return {
    type: 'modal',
    title: plain(t.people.team),
    close: plain(t.common.done),
    blocks: [section(lines.join('\n'))],
  };
}

function channelText(channelId: string, state: ChannelState | null, t: Translations): string {
  const channel = `<#${channelId}>`;
  return state === 'ready'
    ? t.setup.channelReady({ channel })
    : state === 'unseen'
      ? t.setup.channelUnseen({ channel })
      : t.people.teamSavedChannel({ channel });
}

/** Names, as many as read well. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 30).map((name) => shorten(name, 60));
  return names.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ');
}

function withoutSlack(names: readonly string[], t: Translations): string {
  return t.people.membersWithoutSlack({ names: listed(names.map(escapeMrkdwn)) });
}
