import { createContext, use } from 'react';
import type { actAs } from '../api/person.ts';
import type { Conversation, User, WorkspaceState } from '../api/shapes.ts';

/** What every part of the page knows: who looks, at which business time, and everyone they can see. */
export type Workspace = {
  state: WorkspaceState;
  me: User;
  conversations: readonly Conversation[];
  /** What this person can do. */
  can: ReturnType<typeof actAs>;
  findUser: (id: string) => User | undefined;
  theme: 'light' | 'dark';
};

const WorkspaceContext = createContext<Workspace | null>(null);

/** Gives the workspace to everything inside. */
export const WorkspaceProvider = WorkspaceContext.Provider;

/** The workspace around this component. */
export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) throw new Error('Not inside a workspace');
  return workspace;
}
