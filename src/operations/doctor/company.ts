import type { SlackChannel } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { isZone, localDateOf } from '../../kernel/zoned.ts';
import { allActivePeople, type Team, unmatchedMembers, type Workspace } from '../../people/index.ts';
import { type Finding, note, ok, wrong } from './finding.ts';
import { SCOPES } from './scopes.ts';

/** How many names a line shows. */
const SHOWN = 5;

/** Teams' channels as Slack has them now: exist, open, the bot in them, and nobody else's. */
export async function examineChannels(
  teams: readonly Team[],
  channel: (id: string) => Promise<SlackChannel | null>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const team of teams) findings.push(await channelFinding(team, channel));
  const bad = findings.filter(({ verdict }) => verdict !== 'ok');
  const good = findings.length - bad.length;
  return [
    ...(good > 0 ? [ok('channels', `${good} of ${findings.length} teams have one that works.`)] : []),
    ...bad,
  ];
}

async function channelFinding(
  { name, channelId }: Team,
  channel: (id: string) => Promise<SlackChannel | null>,
): Promise<Finding> {
  const about = `channel of ${name}`;
  const elsewhere = 'pick another under /pacesetter > Teams.';
  if (channelId === null) return note(about, 'none is picked, so its card is not posted.');
  const found = await channel(channelId);
  if (!found) {
    return wrong(
      about,
      `Slack shows the bot no channel ${channelId}: it is gone, or private without the bot.`,
      `/invite @Pacesetter in it, or ${elsewhere}`,
    );
  }
  const where = `#${found.name}`;
  if (found.isArchived) return wrong(about, `${where} is archived, so nothing can be posted.`, elsewhere);
  if (found.isShared) {
    return wrong(
      about,
      `${where} is shared with another company, which would read the team's figures.`,
      elsewhere,
    );
  }
  if (!found.isMember) {
    return wrong(
      about,
      `the bot is not in ${where}, so the card cannot be posted.`,
      `type /invite @Pacesetter in ${where}.`,
    );
  }
  return ok(about, where);
}

/** Zones this machine knows, people of teams whom Slack does not. */
export async function examinePeople(
  db: Reader,
  workspace: Workspace,
  teams: readonly Team[],
  now: Date,
): Promise<Finding[]> {
  const today = localDateOf(now, isZone(workspace.zone) ? workspace.zone : 'UTC');
  const everyone = await allActivePeople(db, workspace.id, today);
  const lost = [workspace, ...teams, ...everyone].filter(({ zone }) => !isZone(zone));
  const unmatched = await unmatchedMembers(db, workspace.id, today);
  return [
    lost.length === 0
      ? ok('time zones', 'all are known.')
      : wrong(
          'time zones',
          `unknown to this machine: ${list(lost.map(({ name, zone }) => `${zone} (${name})`))}.`,
          "correct them under /pacesetter > Teams or People, the company's with npm run cli -- workspace --zone.",
        ),
    unmatched.length === 0
      ? ok('people', 'everyone in a team has a Slack account, or is known to have none.')
      : wrong(
          'people',
          `in a team, but without a Slack account we know: ${list(unmatched.map(({ name }) => name))}.`,
          "press Match people on Pacesetter's Home tab in Slack, or import people again with the e-mail or slack_id they have there.",
        ),
  ];
}

/** What is said when the channels cannot be looked at. */
export function channelsUnseen(error: string): Finding {
  return note('channels', `not looked at, since Slack refuses (${error}): ${SCOPES['channels:read']}.`);
}

function list(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
