import { z } from 'zod';
import { type Methods, method } from './method.ts';

/** Who the token belongs to, and the workspace it is for. */
export const authMethods: Methods = {
  'auth.test': method(
    z.object({}),
    ({ workspace, manifest, state, url }) => ({
      url: `${url}/`,
      team: workspace.name,
      team_id: workspace.id,
      user: manifest.botName.toLowerCase(),
      user_id: state.app.botUserId,
      bot_id: state.app.botId,
      is_enterprise_install: false,
    }),
    { token: 'any' },
  ),

  'team.info': method(
    z.object({}),
    ({ workspace }) => ({ team: { id: workspace.id, name: workspace.name, domain: workspace.domain } }),
    { scope: 'team:read' },
  ),
};
