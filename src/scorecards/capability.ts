import type { Capability } from '../capability.ts';
import { cardDelivery, figuresDelivery } from './deliveries.ts';
import { cardJob } from './jobs.ts';
import { scorecardPermissions } from './permissions.ts';

/** The team's week in its channel on Monday morning. */
export const scorecards: Capability = {
  name: 'scorecards',
  jobs: [cardJob],
  deliveries: [cardDelivery, figuresDelivery],
  permissions: scorecardPermissions,
};
