import { existsSync } from 'node:fs';
import { z } from 'zod';

/** Everything that can be set from outside; this file alone reads the environment. */
export type Config = {
  slack: SlackConfig | null;
  /** A file path (SQLite) or a `postgres://` address. */
  databaseUrl: string;
  port: number;
  /** Where Slack can reach our `PORT` from outside; absent: nowhere. */
  publicUrl?: string;
  logLevel: LogLevel;
};

/** How to reach Slack: Socket Mode when there is an app token, else signed HTTP requests. */
export type SlackConfig = {
  botToken: string;
  appToken?: string;
  signingSecret?: string;
  apiUrl: string;
};

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** The settings cannot be used; `problems` are sentences for the operator, one per setting. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings are not complete:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

const WHERE = {
  SLACK_BOT_TOKEN:
    'SLACK_BOT_TOKEN (starts with xoxb-): api.slack.com/apps > your app > OAuth & Permissions > Bot User OAuth Token',
  SLACK_APP_TOKEN:
    'SLACK_APP_TOKEN (starts with xapp-, for Socket Mode): api.slack.com/apps > your app > Basic Information > App-Level Tokens, scope connections:write',
  SLACK_SIGNING_SECRET:
    'SLACK_SIGNING_SECRET (for HTTP instead of Socket Mode): api.slack.com/apps > your app > Basic Information > App Credentials',
};

const APP_TOKEN_OR_SECRET = `${WHERE.SLACK_APP_TOKEN}\n    or ${WHERE.SLACK_SIGNING_SECRET}`;

/** A setting left empty in a `.env` file counts as not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const PORT = 'must be a number from 0 to 65535';

/** Any other address would be taken for the name of a file, with the password in it. */
const isFileOrPostgres = (url: string) => !url.includes('://') || /^postgres(ql)?:\/\//.test(url);

const Environment = z.object({
  SLACK_BOT_TOKEN: optional(z.string().startsWith('xoxb-', 'must start with xoxb-')),
  SLACK_APP_TOKEN: optional(z.string().startsWith('xapp-', 'must start with xapp-')),
  SLACK_SIGNING_SECRET: optional(z.string().min(8, 'is too short')),
  SLACK_API_URL: optional(z.url('must be a web address')),
  DATABASE_URL: optional(z.string().refine(isFileOrPostgres, 'must be a file, or start with postgres://')),
  PORT: optional(
    z
      .string()
      .regex(/^\d+$/, PORT)
      .transform(Number)
      .refine((port) => port <= 65_535, PORT),
  ),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/, error: 'must be a web address' })),
  LOG_LEVEL: optional(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])),
});

/** Reads `.env` (when there is one) and the environment. Throws a ConfigError listing every fault at once. */
export function readConfig(environment: NodeJS.ProcessEnv = readEnvironment()): Config {
  const parsed = Environment.safeParse(environment);
  const wrong = parsed.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? [];
  const problems = [...wrong, ...missing(environment)];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const settings = parsed.data;
  return {
    slack: slackConfig(settings),
    databaseUrl: settings.DATABASE_URL ?? 'db/data/pacesetter.db',
    port: settings.PORT ?? 3000,
    logLevel: settings.LOG_LEVEL ?? 'info',
    ...(settings.PUBLIC_URL ? { publicUrl: settings.PUBLIC_URL } : {}),
  };
}

/** The Slack settings, or a ConfigError that names every missing one and where to get it. */
export function requireSlack(config: Config): SlackConfig {
  if (config.slack) return config.slack;
  throw new ConfigError([
    WHERE.SLACK_BOT_TOKEN,
    APP_TOKEN_OR_SECRET,
    'Put them into a file named .env (copy .env.example), or try Pacesetter without Slack: npm run demo',
  ]);
}

/** What is still missing when Slack was set up by half; the CLI works without Slack. */
function missing({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }: NodeJS.ProcessEnv): string[] {
  const hasSecond = Boolean(SLACK_APP_TOKEN || SLACK_SIGNING_SECRET);
  if (SLACK_BOT_TOKEN && !hasSecond) return [APP_TOKEN_OR_SECRET];
  return hasSecond && !SLACK_BOT_TOKEN ? [WHERE.SLACK_BOT_TOKEN] : [];
}

function slackConfig(settings: z.infer<typeof Environment>): SlackConfig | null {
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL } = settings;
  if (!SLACK_BOT_TOKEN) return null;
  return {
    botToken: SLACK_BOT_TOKEN,
    ...(SLACK_APP_TOKEN ? { appToken: SLACK_APP_TOKEN } : {}),
    ...(SLACK_SIGNING_SECRET ? { signingSecret: SLACK_SIGNING_SECRET } : {}),
    apiUrl: SLACK_API_URL ?? 'https://slack.com/api/',
  };
}

/** The environment for a program that we start, with further variables: a password there is not for everybody to read. */
export function environmentWith(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...variables };
}

function readEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
