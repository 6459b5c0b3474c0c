import type { Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import type { Locale } from '../../locales/locale.ts';
import { allWorkspaces, findWorkspace, insertWorkspace, updateWorkspace } from '../store/workspaces.ts';
import type { Workspace } from '../types.ts';

/** What is known of a workspace when it is first met. */
export type WorkspaceDraft = {
  /** Null for a company that imports before it has Slack. */
  slackTeamId: string | null;
  name: string;
  /** IANA; default UTC, until the first members are read. */
  zone?: string;
  locale?: Locale;
  /** ISO 4217; default USD. */
  currency?: string;
};

/**
 * The workspace of a Slack team, created when it is new. A workspace that was imported into before it had Slack
 * becomes that team's. Without a Slack team: the one workspace there is; throws when there are several.
 */
export function ensureWorkspace(
  context: Pick<Context, 'db' | 'newId' | 'clock'>,
  draft: WorkspaceDraft,
): Promise<Workspace> {
  return inTransaction(context.db, async (trx) => {
    const found = draft.slackTeamId ? await findWorkspace(trx, draft.slackTeamId) : null;
    if (found) return found;
    const workspaces = await allWorkspaces(trx);
    if (!draft.slackTeamId && workspaces.length > 1) {
      throw new Error(`There are ${workspaces.length} workspaces; say which one`);
    }
    const only = draft.slackTeamId ? workspaces.find((each) => each.slackTeamId === null) : workspaces[0];
    if (only) {
      if (!draft.slackTeamId) return only;
      const adopted = { slackTeamId: draft.slackTeamId, name: draft.name };
      await updateWorkspace(trx, only.id, adopted);
      return { ...only, ...adopted };
    }
    const workspace: Workspace = {
      id: context.newId(),
      slackTeamId: draft.slackTeamId,
      name: draft.name,
      zone: draft.zone ?? unknownZone,
      locale: draft.locale ?? 'en',
      currency: draft.currency ?? 'USD',
      holidays: null,
      servicePolicy: 'working_days',
    };
    await insertWorkspace(trx, workspace, context.clock.now());
    return workspace;
  });
}

/** A workspace's zone until its people are known. */
export const unknownZone = 'UTC';
