import { z } from 'zod';
import type { Json } from '../json.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import type { User } from '../types.ts';
import { flag, limit, type Methods, method } from './method.ts';
import { paginate } from './pagination.ts';

/** People of the workspace. */
export const userMethods: Methods = {
  'users.list': method(
    z.object({ cursor: z.string().optional(), limit: limit(1000), include_locale: flag }),
    (sandbox, args) => {
      const users = [...sandbox.state.users.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      const { page, metadata } = paginate(users, (user) => user.id, args);
      return {
        members: page.map((user) => showUser(sandbox, user, args.include_locale)),
        cache_ts: Math.floor(sandbox.businessClock.now().getTime() / 1000),
        ...metadata,
      };
    },
    { scope: 'users:read' },
  ),

  'users.info': method(
    z.object({ user: z.string(), include_locale: flag }),
    (sandbox, { user: id, include_locale }) => {
      const user = sandbox.state.users.get(id);
      if (!user) throw new SlackError('user_not_found');
      return { user: showUser(sandbox, user, include_locale) };
    },
    { scope: 'users:read' },
  ),
};

/** A person as the app may see one: the language when asked for, the e-mail address with its scope. */
export function showUser({ manifest }: Sandbox, user: User, withLocale: boolean): Json {
  const { locale, profile, ...shown } = user;
  const { email, ...rest } = profile;
  return {
    ...shown,
    ...(withLocale ? { locale } : {}),
    profile: { ...rest, ...(email && manifest.scopes.includes('users:read.email') ? { email } : {}) },
  };
}
