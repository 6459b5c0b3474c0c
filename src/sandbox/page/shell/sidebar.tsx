import type { Conversation } from '../api/shapes.ts';
import { Icon } from '../parts/icon.tsx';
import { ConversationMark, titleOf } from './main-pane.tsx';
import { PersonPicker } from './person-picker.tsx';
import { StatusMenu } from './status-menu.tsx';
import { goTo, type Place, placeOf } from './use-location.ts';
import { useWorkspace } from './workspace.tsx';

/** The workspace's name, who one is, and the conversations. */
export function Sidebar({ current, isHome }: { current: string | undefined; isHome: boolean }) {
  const { state, conversations } = useWorkspace();
  const isApp = ({ with_user }: Conversation) => with_user === state.app.user_id;
  const channels = conversations.filter(({ type, is_member }) => type !== 'im' && is_member);
  const others = conversations.filter(({ type, is_member }) => type === 'channel' && !is_member);
  const people = conversations.filter((conversation) => conversation.type === 'im' && !isApp(conversation));
  const app = conversations.find(isApp);
  return (
    <nav className="sidebar" aria-label="Conversations">
      <header className="sidebar-head">
        <div className="workspace-name">{state.workspace.name}</div>
        <PersonPicker />
        <StatusMenu />
      </header>
      <div className="sidebar-list">
        <Section title="Channels" conversations={channels} current={current} />
        {others.length > 0 && <Section title="More channels" conversations={others} current={current} />}
        {people.length > 0 && <Section title="Direct messages" conversations={people} current={current} />}
        {app && (
          <fieldset className="group">
            <legend className="sidebar-title">Apps</legend>
            <Entry conversation={app} isCurrent={app.id === current && !isHome} />
            <HomeEntry isCurrent={app.id === current && isHome} />
          </fieldset>
        )}
      </div>
    </nav>
  );
}

function Section(props: { title: string; conversations: Conversation[]; current: string | undefined }) {
  return (
    <fieldset className="group">
      <legend className="sidebar-title">{props.title}</legend>
      {props.conversations.map((conversation) => (
        <Entry
          key={conversation.id}
          conversation={conversation}
          isCurrent={conversation.id === props.current}
        />
      ))}
    </fieldset>
  );
}

function Entry({ conversation, isCurrent }: { conversation: Conversation; isCurrent: boolean }) {
  const workspace = useWorkspace();
  const { unread } = conversation;
  const isUnread = unread > 0 && !isCurrent;
  return (
    <SidebarLink
      place={{ as: workspace.me.id, c: placeOf(conversation, workspace) }}
      isCurrent={isCurrent}
      isUnread={isUnread}
    >
      <ConversationMark conversation={conversation} />
      <span className="sidebar-name">{titleOf(conversation, workspace).replace(/^#/, '')}</span>
      {isUnread && (
        <span className="unread">
          {unread}
          <span className="only-heard"> unread</span>
        </span>
      )}
    </SidebarLink>
  );
}

function HomeEntry({ isCurrent }: { isCurrent: boolean }) {
  const { me, state } = useWorkspace();
  return (
    <SidebarLink place={{ as: me.id, c: 'app', tab: 'home' }} isCurrent={isCurrent} isUnread={false}>
      <Icon name="home" />
      <span className="sidebar-name">{state.app.name} Home</span>
    </SidebarLink>
  );
}

type LinkProps = { place: Place; isCurrent: boolean; isUnread: boolean; children: React.ReactNode };

function SidebarLink({ place, isCurrent, isUnread, children }: LinkProps) {
  return (
    <a
      className={isUnread ? 'sidebar-link sidebar-unread' : 'sidebar-link'}
      href={`?${new URLSearchParams(place)}`}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        goTo(place);
      }}
    >
      {children}
    </a>
  );
}
