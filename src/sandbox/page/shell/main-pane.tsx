import type { Conversation } from '../api/shapes.ts';
import { ConversationPane } from '../messages/conversation-pane.tsx';
import { ThreadPane } from '../messages/thread-pane.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { nameOf } from '../rules/people.ts';
import { AppHome } from './app-home.tsx';
import { goTo, type Place } from './use-location.ts';
import { useWorkspace, type Workspace } from './workspace.tsx';

/** The conversation in the middle, with the thread at its right when one is open. */
export function MainPane({ conversation, place }: { conversation: Conversation; place: Place }) {
  const workspace = useWorkspace();
  const { app } = workspace.state;
  const isApp = conversation.with_user === app.user_id;
  const title = titleOf(conversation, workspace);
  return (
    <>
      <main className="main">
        <header className="pane-header">
          <h1>
            <ConversationMark conversation={conversation} />
            {isApp ? app.name : title.replace(/^#/, '')}
          </h1>
          {isApp && <AppTabs tab={place.tab} />}
          {conversation.is_shared && <span className="pane-topic">Shared with another organisation</span>}
        </header>
        {isApp && place.tab === 'home' ? (
          <AppHome />
        ) : (
          <ConversationPane conversation={conversation} title={title} place={place} />
        )}
      </main>
      {place.t && place.tab !== 'home' && (
        <ThreadPane conversation={conversation} title={title} place={place} thread={place.t} />
      )}
    </>
  );
}

function AppTabs({ tab }: { tab: Place['tab'] }) {
  const { me } = useWorkspace();
  const isHome = tab === 'home';
  return (
    <div className="tabs" role="tablist">
      <button
        type="button"
        role="tab"
        aria-selected={isHome}
        onClick={() => goTo({ as: me.id, c: 'app', tab: 'home' })}
      >
        Home
      </button>
      <button type="button" role="tab" aria-selected={!isHome} onClick={() => goTo({ as: me.id, c: 'app' })}>
        Messages
      </button>
    </div>
  );
}

/** The mark in front of a conversation's name: # or a lock for channels, a face for people and the app. */
export function ConversationMark({ conversation }: { conversation: Conversation }) {
  const { state } = useWorkspace();
  const { type, with_user, name } = conversation;
  if (type === 'im')
    return <Avatar id={with_user ?? ''} name={name} isApp={with_user === state.app.user_id} size={20} />;
  return <Icon name={type === 'private' ? 'lock' : 'hash'} size={16} />;
}

/** How a conversation is called: `#channel`, or the name of the other side. */
export function titleOf({ type, name, with_user }: Conversation, { state, findUser }: Workspace): string {
  if (type !== 'im') return `#${name}`;
  if (with_user === state.app.user_id) return state.app.name;
  const user = with_user ? findUser(with_user) : undefined;
  return user ? nameOf(user) : name;
}
