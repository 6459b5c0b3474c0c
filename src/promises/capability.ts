import type { Capability } from '../capability.ts';
import { promisePermissions } from './permissions.ts';
import { movePromises } from './store/merge.ts';

/** What people promised one another, and whether it moved a number. */
export const promises: Capability = {
  name: 'promises',
  permissions: promisePermissions,
  onMerge: movePromises,
};
