import type { Capability } from '../capability.ts';
import { deputyAppointed, deputyReleased } from './deliveries.ts';
import { nightly } from './jobs.ts';
import { peoplePermissions } from './own-permissions.ts';
import { awayBackButton, awayButton, awayCommand, awayEnterButton, deputyEndButton } from './slack/away.ts';
import { awayModal } from './slack/away-form.ts';
import { pacesetterCommand } from './slack/command.ts';
import { memberEvents } from './slack/events.ts';
import { listButtons } from './slack/lists.ts';
import { editPersonButton, personModal } from './slack/person.ts';
import { homeSection, languageButton, statusButton, syncButton } from './slack/status.ts';
import { editTeamButton, newTeamButton, teamModal } from './slack/team.ts';

/** Workspace, members, teams, roles, days off and who may see what. */
export const people: Capability = {
  name: 'people',
  commands: [pacesetterCommand, awayCommand],
  buttons: [
    statusButton,
    languageButton,
    syncButton,
    ...listButtons,
    newTeamButton,
    editTeamButton,
    editPersonButton,
    awayButton,
    awayEnterButton,
    awayBackButton,
    deputyEndButton,
  ],
  modals: [teamModal, personModal, awayModal],
  events: memberEvents,
  home: homeSection,
  jobs: [nightly],
  deliveries: [deputyAppointed, deputyReleased],
  permissions: peoplePermissions,
};
