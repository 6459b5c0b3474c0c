import type { Reader } from '../../database/open.ts';
import { allWorkspaces } from '../store/workspaces.ts';

/**
 * Throws an Error for the operator when the database serves a Slack workspace other than this one. A bot has one token:
 * it would read its own members into the other company, and post the other's cards with the wrong token.
 */
export async function refuseOtherWorkspaces(db: Reader, slackTeamId: string): Promise<void> {
  const workspaces = await allWorkspaces(db);
  const other = workspaces.find((each) => each.slackTeamId !== null && each.slackTeamId !== slackTeamId);
  if (!other) return;
  throw new Error(
    `The database is that of another Slack workspace (${other.slackTeamId}). Give each its own: set DATABASE_URL to an empty one.`,
  );
}
