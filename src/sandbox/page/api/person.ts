import { send } from './request.ts';
import type { Action, Container, SubmitAnswer, Value } from './shapes.ts';

/** Addresses of what a person can read. */
export const paths = {
  state: '/state',
  conversations: (user: string) => `/as/${user}/conversations`,
  messages: (user: string, channel: string, thread?: string) =>
    `/as/${user}/conversations/${channel}/messages${thread ? `?thread_ts=${thread}` : ''}`,
  views: (user: string) => `/as/${user}/views`,
  home: (user: string) => `/as/${user}/home`,
  file: (user: string, id: string, name: string) => `/files/${id}/${encodeURIComponent(name)}?user=${user}`,
  stream: (user: string) => `/sandbox/v1/as/${user}/stream`,
};

/** Everything one person can do. Each call throws a `RequestError` when it is refused. */
export function actAs(user: string) {
  return {
    post: (message: { channel: string; text: string; thread_ts?: string }) =>
      send(`/as/${user}/messages`, message),
    act: (container: Container, action: Action) => send(`/as/${user}/actions`, { ...container, ...action }),
    runShortcut: (callbackId: string, message?: { channel: string; ts: string }) =>
      send(`/as/${user}/shortcuts`, { callback_id: callbackId, ...(message && { message }) }),
    submit: (view: string, values: Record<string, Value>) =>
      send(`/as/${user}/views/${view}/submit`, { values }) as Promise<SubmitAnswer>,
    close: (view: string) => send(`/as/${user}/views/${view}/close`),
    join: (channel: string) => send(`/channels/${channel}/members`, { user }),
    /** `until` is the last date on which it stands. Without a text and an emoji it is cleared. */
    setStatus: (status: { text?: string; emoji?: string; until?: string }) =>
      send(`/as/${user}/status`, status),
    openHome: () => send(`/as/${user}/home`),
  };
}

/** Moves business time forward; `to` is a wall time of the workspace (`YYYY-MM-DDTHH:mm`) or an ISO instant. */
export function moveClock(to: string) {
  return send('/clock', { to });
}
