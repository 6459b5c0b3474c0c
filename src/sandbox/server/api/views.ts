import { z } from 'zod';
import {
  findModal,
  modalsOf,
  openModal,
  publishHome,
  pushModal,
  readView,
  updateModal,
} from '../app/views.ts';
import { SlackError } from '../slack-error.ts';
import { json, type Methods, method } from './method.ts';

const opening = z.object({ trigger_id: z.string(), view: json });

/** Modals and App Home. */
export const viewMethods: Methods = {
  'views.open': method(opening, (sandbox, args) => {
    const draft = readView(args.view, 'modal');
    const { user } = sandbox.triggers.exchange(args.trigger_id);
    return { view: openModal(sandbox, user, draft) };
  }),

  'views.push': method(opening, (sandbox, args) => {
    const draft = readView(args.view, 'modal');
    const { user, viewId } = sandbox.triggers.exchange(args.trigger_id);
    if (!viewId || !modalsOf(sandbox, user).some((view) => view.id === viewId)) {
      throw new SlackError('invalid_trigger_id', {
        message: 'views.push needs a trigger from an open modal',
      });
    }
    return { view: pushModal(sandbox, user, draft) };
  }),

  'views.update': method(
    z.object({
      view_id: z.string().optional(),
      external_id: z.string().optional(),
      hash: z.string().optional(),
      view: json,
    }),
    (sandbox, args) => {
      const draft = readView(args.view, 'modal');
      const found = findModal(sandbox, (view) =>
        args.view_id
          ? view.id === args.view_id
          : args.external_id !== undefined && view.external_id === args.external_id,
      );
      if (!found) throw new SlackError('not_found');
      if (args.hash && args.hash !== found.view.hash) throw new SlackError('hash_conflict');
      return { view: updateModal(sandbox, found.userId, found.view, draft) };
    },
  ),

  'views.publish': method(
    z.object({ user_id: z.string(), hash: z.string().optional(), view: json }),
    (sandbox, args) => {
      if (!sandbox.manifest.homeTab) throw new SlackError('not_enabled');
      const draft = readView(args.view, 'home');
      if (!sandbox.state.users.has(args.user_id)) throw new SlackError('user_not_found');
      const present = sandbox.state.homes.get(args.user_id);
      if (args.hash && present && args.hash !== present.hash) throw new SlackError('hash_conflict');
      return { view: publishHome(sandbox, args.user_id, draft) };
    },
  ),
};
