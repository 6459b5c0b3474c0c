import type { Sandbox } from '../sandbox.ts';
import type { SeedUser, User } from '../types.ts';
import { nextId, type State } from './state.ts';
import { presentSeconds } from './timestamps.ts';

type Ground = Pick<Sandbox, 'state' | 'businessClock' | 'workspace'>;

/** Adds a member of the workspace. */
export function addUser(ground: Ground, seed: SeedUser): User {
  const { state, workspace } = ground;
  const user: User = {
    id: seed.id ?? nextId(state, 'U'),
    team_id: workspace.id,
    name: seed.name,
    real_name: seed.real_name,
    deleted: seed.deleted ?? false,
    is_admin: seed.is_admin ?? false,
    is_owner: seed.is_owner ?? false,
    is_bot: seed.is_bot ?? false,
    is_app_user: false,
    is_restricted: seed.is_restricted ?? false,
    is_ultra_restricted: false,
    ...describeZone(seed.tz, ground),
    locale: seed.locale,
    updated: presentSeconds(ground),
    profile: {
      real_name: seed.real_name,
      display_name: seed.display_name ?? seed.name,
      title: seed.title ?? '',
      ...noStatus,
      ...(seed.email ? { email: seed.email } : {}),
    },
  };
  state.users.set(user.id, user);
  return user;
}

const noStatus = { status_text: '', status_emoji: '', status_expiration: 0 };

/** A status as someone sets it; `expiration` in unix seconds, 0: until it is changed. */
export type Status = { text: string; emoji: string; expiration: number };

/** Sets a member's status; an empty one clears it. */
export function changeStatus(ground: Ground, user: User, { text, emoji, expiration }: Status): void {
  Object.assign(user.profile, { status_text: text, status_emoji: emoji, status_expiration: expiration });
  user.updated = presentSeconds(ground);
}

/** What about a member may change. */
export type UserPatch = {
  deleted?: boolean | undefined;
  real_name?: string | undefined;
  tz?: string | undefined;
  locale?: string | undefined;
  is_restricted?: boolean | undefined;
  is_admin?: boolean | undefined;
};

/** Changes a member in place. */
export function changeUser(ground: Ground, user: User, patch: UserPatch): void {
  if (patch.real_name !== undefined) user.profile.real_name = patch.real_name;
  user.real_name = patch.real_name ?? user.real_name;
  user.deleted = patch.deleted ?? user.deleted;
  user.locale = patch.locale ?? user.locale;
  user.is_restricted = patch.is_restricted ?? user.is_restricted;
  user.is_admin = patch.is_admin ?? user.is_admin;
  Object.assign(user, describeZone(patch.tz ?? user.tz, ground));
  user.updated = presentSeconds(ground);
}

/** The member with this id, handle or display name; undefined when there is none. */
export function findUser(state: State, nameOrId: string): User | undefined {
  const byId = state.users.get(nameOrId);
  if (byId) return byId;
  const users = [...state.users.values()];
  return (
    users.find((user) => user.name === nameOrId) ??
    users.find((user) => user.profile.display_name === nameOrId) ??
    users.find((user) => user.real_name === nameOrId)
  );
}

function describeZone(tz: string, { businessClock }: Ground) {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: tz, timeZoneName: 'longOffset' });
  const name =
    format.formatToParts(businessClock.now()).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const seconds = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60;
  return { tz, tz_label: tz, tz_offset: sign === '-' ? -seconds : seconds };
}
