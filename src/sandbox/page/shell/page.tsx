import { useEffect, useMemo } from 'react';
import { actAs, paths } from '../api/person.ts';
import type { Conversation, Topic, User, WorkspaceState } from '../api/shapes.ts';
import { refresh, useLive, useStream } from '../api/use-live.ts';
import { ConfirmProvider } from '../modals/confirm.tsx';
import { ModalStack } from '../modals/modal-stack.tsx';
import { Icon } from '../parts/icon.tsx';
import { realPeople } from '../rules/people.ts';
import { ClockBar } from './clock-bar.tsx';
import { MainPane, titleOf } from './main-pane.tsx';
import { PeopleRail } from './people-rail.tsx';
import { Sidebar } from './sidebar.tsx';
import { goTo, placeOf, usePlace } from './use-location.ts';
import { useTheme } from './use-theme.ts';
import { type Workspace, WorkspaceProvider } from './workspace.tsx';

const clockReadMs = 30_000;
const stateTopics: readonly Topic[] = ['clock', 'users'];
const conversationTopics: readonly Topic[] = ['message', 'conversation', 'users'];

/** The whole page: it waits for the workspace, then shows it through the eyes of the person in the address bar. */
export function Page() {
  const place = usePlace();
  const { data: state, error } = useLive<WorkspaceState>(paths.state, stateTopics);
  const people = state ? realPeople(state.users) : [];
  const me = people.find(({ id }) => id === place.as) ?? people[0];
  const stream = useStream(me?.id);
  useEffect(() => {
    if (me && me.id !== place.as) goTo({ ...place, as: me.id }, true);
  }, [me, place]);
  if (!state || !me)
    return <p className="page-wait">{error ?? (state ? 'Nobody is in this workspace.' : '')}</p>;
  return <PersonPage key={me.id} state={state} me={me} isConnected={stream.isConnected} />;
}

function PersonPage({ state, me, isConnected }: { state: WorkspaceState; me: User; isConnected: boolean }) {
  const place = usePlace();
  const { theme, toggle } = useTheme();
  const { data } = useLive<{ conversations: Conversation[] }>(paths.conversations(me.id), conversationTopics);
  const conversations = data?.conversations;
  const can = useMemo(() => actAs(me.id), [me.id]);
  const workspace = useMemo((): Workspace => {
    const byId = new Map(state.users.map((user) => [user.id, user]));
    return { state, me, can, theme, conversations: conversations ?? [], findUser: (id) => byId.get(id) };
  }, [state, me, can, theme, conversations]);
  useEffect(() => {
    // The demo's clock also runs by itself, and that is not announced.
    const timer = setInterval(() => refresh('clock'), clockReadMs);
    return () => clearInterval(timer);
  }, []);
  const current =
    conversations?.find((conversation) =>
      [conversation.id, placeOf(conversation, workspace)].includes(place.c ?? ''),
    ) ??
    conversations?.find(({ type, is_member }) => type !== 'im' && is_member) ??
    conversations?.[0];
  return (
    <WorkspaceProvider value={workspace}>
      <ConfirmProvider>
        <title>
          {current ? `${titleOf(current, workspace)} – ${state.workspace.name}` : state.workspace.name}
        </title>
        <div className="page">
          <ClockBar clock={state.clock}>
            {!isConnected && (
              <span className="clock-note clock-failure" role="status">
                Reconnecting…
              </span>
            )}
            <button
              type="button"
              className="clock-button theme-button"
              aria-label={theme === 'dark' ? 'Light theme' : 'Dark theme'}
              onClick={toggle}
            >
              <Icon name={theme === 'dark' ? 'sun' : 'moon'} size={16} />
            </button>
          </ClockBar>
          <PeopleRail />
          <Sidebar current={current?.id} isHome={place.tab === 'home'} />
          {current && <MainPane key={current.id} conversation={current} place={place} />}
        </div>
        <ModalStack />
      </ConfirmProvider>
    </WorkspaceProvider>
  );
}
