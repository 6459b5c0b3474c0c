import type { WebClient } from '@slack/web-api';
import { type Clock, steadyClock } from '../clock.ts';
import type { Caller, Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { describeError } from '../log.ts';
import { managersAbove, peopleLed } from '../people/index.ts';
import { refreshHome } from './home.ts';
import type { Registry } from './registry.ts';

/** Whoever opened App Home lately may be looking at it. */
const REMEMBERED_MS = 24 * 3_600_000;
/** Changes are gathered for so long, so that three logs in a row draw it once. */
const GATHER_MS = 1_000;
/** Slack takes a hundred views a minute (tier 4); most are left to those who open theirs. */
const PACE_MS = 1_000;

/** Who opened App Home lately, and drawing it anew for them when what it shows has changed. */
export type Homes = {
  /** A person has theirs before them, drawn a moment ago. */
  opened(client: WebClient, slack: SlackUser, personId: string): void;
  /** Draws it anew at once, if this person opened it lately. */
  refresh(client: WebClient, slack: SlackUser): Promise<void>;
  /** Something was stored for somebody: theirs, and those of the people above and below them, are drawn anew soon. */
  stored(caller: Caller): void;
  /** Draws nothing more. */
  stop(): void;
};

type SlackUser = { teamId: string; userId: string };
type Viewer = { client: WebClient; slack: SlackUser; openedAt: number; drawnAt: number };
type Stored = { caller: Caller; at: number };

/**
 * Kept in memory, for it only saves a look: after a restart, and for what came from elsewhere (an import), App Home is
 * drawn when it is opened. `follow` knows of drawing that is under way.
 */
export function createHomes(
  context: Context,
  registry: Registry,
  options: {
    follow?: (draw: () => Promise<void>) => () => Promise<void>;
    gatherMs?: number;
    clock?: Clock;
  } = {},
): Homes {
  const { follow = (draw) => draw, gatherMs = GATHER_MS, clock = steadyClock } = options;
  const viewers = new Map<string, Viewer>();
  const waiting = new Map<string, Stored>();
  const now = () => clock.now().getTime();
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;

  const drawAll = follow(async () => {
    const changes = [...waiting.values()];
    waiting.clear();
    try {
      for (const [personId, at] of await whoSees(context, changes, lately())) await drawSince(personId, at);
    } catch (error) {
      context.log.warn({ error: describeError(error) }, 'nobody’s App Home was drawn anew');
    }
    timer = null;
    if (waiting.size > 0) start();
  });

  /** Unless it was drawn since, or they have not opened it for long. */
  async function drawSince(personId: string, changedAt: number): Promise<void> {
    const viewer = viewers.get(personId);
    if (isStopped || !viewer || viewer.drawnAt > changedAt) return;
    viewer.drawnAt = now();
    await refreshHome(context, registry, viewer.client, viewer.slack);
    await new Promise((resolve) => setTimeout(resolve, PACE_MS).unref());
  }

  /** The ids of those who may be looking; the others are forgotten. */
  function lately(): ReadonlySet<string> {
    const since = now() - REMEMBERED_MS;
    for (const [id, { openedAt }] of viewers) if (openedAt < since) viewers.delete(id);
    return new Set(viewers.keys());
  }

  function start(): void {
    if (timer || isStopped) return;
    timer = setTimeout(() => void drawAll(), gatherMs).unref();
  }

  return {
    opened(client, slack, personId) {
      viewers.set(personId, { client, slack, openedAt: now(), drawnAt: now() });
    },
    async refresh(client, slack) {
      const ids = lately();
      const found = [...viewers].find(([id, viewer]) => ids.has(id) && viewer.slack.userId === slack.userId);
      if (!found) return;
      found[1].drawnAt = now();
      await refreshHome(context, registry, client, slack);
    },
    stored(caller) {
      if (lately().size === 0) return;
      waiting.set(caller.personId, { caller, at: now() });
      start();
    },
    stop() {
      isStopped = true;
      if (timer) clearTimeout(timer);
    },
  };
}

/** Of those who may be looking, the ones whose App Home shows something of these people, and since when. */
async function whoSees(
  { db, clock }: Context,
  changes: readonly Stored[],
  looking: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const since = new Map<string, number>();
  for (const { caller, at } of changes) {
    const { workspaceId, personId, zone } = caller;
    const ids = [personId];
    if (looking.size > (looking.has(personId) ? 1 : 0)) {
      const today = localDateOf(clock.now(), zone);
      const line = [
        ...(await managersAbove(db, workspaceId, personId, today)),
        ...(await peopleLed(db, workspaceId, personId, today)),
      ];
      ids.push(...line.map(({ id }) => id));
    }
    for (const id of ids) if (looking.has(id)) since.set(id, Math.max(at, since.get(id) ?? 0));
  }
  return since;
}
