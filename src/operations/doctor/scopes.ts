/** The bot token's scopes, as manifest.yml asks for them, and what breaks without each. */
export const SCOPES: Readonly<Record<string, string>> = {
  commands: 'there are no slash commands',
  'chat:write': 'nothing is posted',
  'users:read': 'the bot does not start',
  'users:read.email': 'imported people are found by name or Slack id only, not by e-mail',
  'channels:read': "nobody checks whether the bot is in a team's channel before its card is due",
  'groups:read': "nobody checks whether the bot is in a team's private channel before its card is due",
  'channels:history': 'a post whose answer was lost is left for a person to look at',
  'groups:history': 'in private channels a post whose answer was lost is left for a person to look at',
  'im:write': 'there are no direct messages',
  'im:history': 'a direct message whose answer was lost is left for a person to look at',
  'dnd:read': "reminders do not wait for the end of somebody's do-not-disturb",
  'files:write': 'nobody gets the files of /mydata and of the export',
};
