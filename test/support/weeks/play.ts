import { toInstant } from '../../../src/kernel/zoned.ts';
import type { RunningBot } from '../running-bot.ts';
import { type Actor, actor } from './act.ts';
import { createSecrets, type Secrets } from './secrets.ts';
import { type Handle, startTeam } from './team.ts';

export const ZONE = 'Europe/Istanbul';

/** Who acts, and `on`: what is done at a time of Istanbul's, 'MM-DDTHH:MM' from November 2026 on. */
export type Play = Record<Handle, Actor> & {
  company: RunningBot;
  secrets: Secrets;
  on(at: string, act: () => Promise<void>): void;
  /** A private text that these alone may read, its writer among them. */
  secret: Secrets['text'];
  share: Secrets['share'];
  /** Plays everything in its order. */
  run(): Promise<void>;
};

export async function startPlay(): Promise<Play> {
  const company = await startTeam();
  const secrets = createSecrets(company);
  const acts: { at: string; act: () => Promise<void> }[] = [];
  const who = (handle: Handle) => actor(company, secrets, handle);
  return {
    ...{ company, secrets, secret: secrets.text, share: secrets.share },
    ...{ nora: who('nora'), vera: who('vera'), mert: who('mert') },
    ...{ ayse: who('ayse'), ben: who('ben'), can: who('can') },
    on: (at, act) => void acts.push({ at, act }),
    async run() {
      for (const { at, act } of acts.toSorted((a, b) => (yearOf(a.at) < yearOf(b.at) ? -1 : 1))) {
        const [date = '', time = ''] = yearOf(at).split('T');
        await company.moveTo(toInstant(date, time, ZONE).toISOString());
        await act().catch((error: unknown) => {
          throw new Error(`At ${at}: ${error instanceof Error ? error.message : String(error)}`, {
            cause: error,
          });
        });
      }
    },
  };
}

const yearOf = (at: string) => `${at.startsWith('01') ? 2027 : 2026}-${at}`;
