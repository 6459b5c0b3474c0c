import { ids } from './messages/ids.ts';

/** What later capabilities may use: the button that opens the playbook. */
export const playbookButtonId = ids.open;
