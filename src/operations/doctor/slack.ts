import type { SlackConfig } from '../../config.ts';
import type { SlackProbe } from '../../slack/probe.ts';
import { type Finding, note, ok, wrong } from './finding.ts';
import { SCOPES } from './scopes.ts';

/** What the finding about the bot token is about. */
export const BOT_TOKEN = 'bot token';

const PAGE = 'api.slack.com/apps > your app';

/** What is wrong with the line to Slack: tokens, scopes and the clock. */
export async function examineSlack(config: SlackConfig, probe: SlackProbe): Promise<Finding[]> {
  const bot = await probe.bot();
  if (bot.kind === 'unreachable') {
    return [
      wrong('Slack', `${config.apiUrl} cannot be reached (${bot.why}).`, "look at this machine's network."),
    ];
  }
  const clock = clockFinding(bot.aheadMs);
  if (bot.kind === 'refused') {
    const fix = `copy the Bot User OAuth Token again from ${PAGE} > OAuth & Permissions.`;
    return [wrong(BOT_TOKEN, `Slack refuses SLACK_BOT_TOKEN (${bot.error}).`, fix), ...clock];
  }
  return [
    ok(BOT_TOKEN, `Pacesetter is ${bot.userName} in ${bot.teamName}.`),
    config.appToken ? await appTokenFinding(probe) : HTTP_MODE,
    ...scopeFindings(bot.scopes),
    ...clock,
  ];
}

const HTTP_MODE = note(
  'signing secret',
  'cannot be tried from here (HTTP mode). A wrong one answers every request of Slack with 401.',
);

async function appTokenFinding(probe: SlackProbe): Promise<Finding> {
  const error = await probe.appTokenError();
  if (error === null) return ok('app token', 'Slack opens a Socket Mode connection with it.');
  if (error === 'rate_limited')
    return note('app token', 'not tried, Slack wants a pause. Ask again in a minute.');
  const fix = `make one at ${PAGE} > Basic Information > App-Level Tokens, with the scope connections:write.`;
  return wrong('app token', `Slack refuses SLACK_APP_TOKEN (${error}).`, fix);
}

/** One line for each scope that is missing; Slack names none to us when `granted` is null. */
function scopeFindings(granted: readonly string[] | null): Finding[] {
  if (granted === null) return [note('scopes', 'Slack did not say which the bot token has.')];
  const missing = Object.entries(SCOPES).filter(([scope]) => !granted.includes(scope));
  if (missing.length === 0) return [ok('scopes', `all ${Object.keys(SCOPES).length} are granted.`)];
  return missing.map(([scope, effect]) =>
    wrong(
      'scopes',
      `${scope} is missing, so ${effect}.`,
      `paste manifest.yml again at ${PAGE} > App Manifest, then Install App > Reinstall to Workspace.`,
    ),
  );
}

const WARN_MS = 30_000;

/** How far this machine's clock is from Slack's. Beyond five minutes Slack's signed requests count as forged. */
function clockFinding(aheadMs: number | null): Finding[] {
  if (aheadMs === null) return [];
  const seconds = Math.round(Math.abs(aheadMs) / 1000);
  if (Math.abs(aheadMs) <= WARN_MS) return [ok('clock', `within ${WARN_MS / 1000} seconds of Slack's.`)];
  const says = `this machine is ${seconds} seconds ${aheadMs > 0 ? 'ahead of' : 'behind'} Slack. Cards come at the wrong time, and above 300 seconds HTTP mode takes no request.`;
  return [wrong('clock', says, 'let the machine set its clock by NTP (timedatectl set-ntp true).')];
}
