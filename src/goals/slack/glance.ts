import type { Button } from '../../capability.ts';
import { glanceAtTeam } from '../actions/glance.ts';
import { GLANCE_BACK_BUTTON, GLANCE_BUTTON, GLANCE_ON_BUTTON, glanceMessage } from '../messages/glance.ts';

/** The pages of the people one leads, each in the place of the one before. */
export const glanceButtons: readonly Button[] = [GLANCE_BUTTON, GLANCE_BACK_BUTTON, GLANCE_ON_BUTTON].map(
  (id) => ({
    id,
    async run({ context, caller, value, t }) {
      const glance = await glanceAtTeam(context, caller, Number(value) || 0);
      return { kind: 'replace', message: glanceMessage(glance, t) };
    },
  }),
);
