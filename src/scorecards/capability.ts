import type { Capability } from '../capability.ts';
import { cardDelivery, figuresDelivery, unpostedDelivery } from './deliveries.ts';
import { cardJob } from './jobs.ts';
import { scorecardPermissions } from './permissions.ts';
import {
  ownButton,
  scheduleModal,
  scorecardCommand,
  teamButton,
  tryAgainButton,
  whenButton,
} from './slack.ts';

/** The team's week in its channel on Monday morning. */
export const scorecards: Capability = {
  name: 'scorecards',
  commands: [scorecardCommand],
  buttons: [ownButton, teamButton, whenButton, tryAgainButton],
  modals: [scheduleModal],
  jobs: [cardJob],
  deliveries: [cardDelivery, figuresDelivery, unpostedDelivery],
  permissions: scorecardPermissions,
};
