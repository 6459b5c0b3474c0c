import type { Capability, OnMerge } from '../capability.ts';
import { deputyAppointed, deputyReleased } from './deliveries.ts';
import { nightly, strays } from './jobs.ts';
import { matchingPermissions, peoplePermissions } from './own-permissions.ts';
import { awayBackButton, awayButton, awayCommand, awayEnterButton, deputyEndButton } from './slack/away.ts';
import { awayModal } from './slack/away-form.ts';
import { statusDaysButton, statusEvent, statusNoButton, statusOffButtons } from './slack/away-status.ts';
import { capacityButton, capacityModal } from './slack/capacity.ts';
import { pacesetterCommand } from './slack/command.ts';
import { homeEvent, memberEvents } from './slack/events.ts';
import {
  holidayAddButton,
  holidayBackButton,
  holidayModal,
  holidaysMenu,
  holidayWorkButton,
} from './slack/holidays.ts';
import { listButtons } from './slack/lists.ts';
import { accountModal, matchButtons } from './slack/match.ts';
import { pasteBackButton, pasteButton, pasteModal, pastePreviewModal } from './slack/paste.ts';
import { editPersonButton, personModal } from './slack/person.ts';
import { settingsButton, settingsModal } from './slack/settings.ts';
import { homeSections, languageButton, speakButton, statusButton, syncButton } from './slack/status.ts';
import { editTeamButton, newTeamButton, teamModal } from './slack/team.ts';
import { yearButton, yearModal, yearPreviewModal } from './slack/year.ts';
import { statusAsked } from './status-delivery.ts';
import { welcomeDelivery } from './welcome-delivery.ts';

/** Workspace, members, teams, roles, days off and who may see what. */
export const people: Capability = {
  name: 'people',
  commands: [pacesetterCommand, awayCommand],
  buttons: [
    statusButton,
    languageButton,
    settingsButton,
    speakButton,
    syncButton,
    ...listButtons,
    newTeamButton,
    editTeamButton,
    editPersonButton,
    capacityButton,
    awayButton,
    awayEnterButton,
    awayBackButton,
    ...statusOffButtons,
    statusDaysButton,
    statusNoButton,
    deputyEndButton,
    holidaysMenu,
    holidayWorkButton,
    holidayBackButton,
    holidayAddButton,
    yearButton,
    pasteButton,
    pasteBackButton,
  ],
  modals: [
    teamModal,
    personModal,
    settingsModal,
    capacityModal,
    awayModal,
    holidayModal,
    yearModal,
    yearPreviewModal,
    pasteModal,
    pastePreviewModal,
  ],
  events: [...memberEvents, statusEvent, homeEvent],
  home: homeSections,
  jobs: [nightly],
  deliveries: [welcomeDelivery, deputyAppointed, deputyReleased, statusAsked],
  permissions: peoplePermissions,
};

/**
 * Which Slack account is whose. Apart from `people`, since it needs what every other capability does when two people
 * turn out to be one.
 */
export function matching(followers: readonly OnMerge[]): Capability {
  return {
    name: 'matching',
    buttons: matchButtons(followers),
    modals: [accountModal(followers)],
    jobs: [strays(followers)],
    permissions: matchingPermissions,
  };
}
