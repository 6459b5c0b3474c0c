import type { RunningBot } from '../running-bot.ts';
import { HANDLES, type Handle } from './team.ts';

/**
 * Every private text of a play carries a word of its own, a canary, of which is known who may read it. What each person
 * saw is gathered as they act, and read through for the others' canaries.
 */
export function createSecrets(company: RunningBot) {
  const readers = new Map<string, Set<Handle>>();
  const seen = new Map<Handle, string[]>(HANDLES.map((handle) => [handle, []]));

  /** Writes down what somebody was shown: a message, a view, an answer. */
  const note = (who: Handle, shown: unknown) => {
    seen.get(who)?.push(JSON.stringify(shown) ?? '');
  };
  const wordOf = (text: string) => /kanarya\d+x/.exec(text)?.[0] ?? '';

  return {
    note,
    /** A text that these people alone may read, its writer first. */
    text(mayRead: readonly Handle[], words: string): string {
      const canary = `kanarya${readers.size + 1}x`;
      readers.set(canary, new Set(mayRead));
      return `${words} ${canary}`;
    },
    /** From now on somebody else may read it, too, as whoever it belongs to shared it. */
    share(text: string, who: Handle) {
      readers.get(wordOf(text))?.add(who);
    },
    /** Looks at everything that each of them has in front of them now. */
    async lookAround() {
      for (const handle of HANDLES) {
        const person = company.as(handle);
        for (const channel of ['general', 'east', 'app']) {
          note(handle, await person.read(channel).catch(() => []));
        }
        note(handle, await person.views());
        note(handle, await person.openHome());
        const more = await person.openMore();
        note(handle, more);
        await person.closeView(more);
      }
    },
    /** Who saw, or was sent, what was not theirs. */
    leaks(): string[] {
      const faults: string[] = [];
      for (const [handle, texts] of seen) {
        const found = new Set(texts.join('\n').match(/kanarya\d+x/g) ?? []);
        for (const canary of found) {
          if (!readers.get(canary)?.has(handle)) faults.push(`${handle} saw ${canary}`);
        }
      }
      // Also what was replaced before anybody looked: every text that Slack ever took.
      const dms = new Map<string, Handle>(
        HANDLES.map((handle) => [`D${company.slack.userId(handle).slice(1)}`, handle]),
      );
      const users = new Map<string, Handle>(HANDLES.map((handle) => [company.slack.userId(handle), handle]));
      for (const { channel, user, text } of company.slack.ledger()) {
        const reader = users.get(user ?? '') ?? dms.get(channel);
        for (const canary of text.match(/kanarya\d+x/g) ?? []) {
          if (!reader || !readers.get(canary)?.has(reader))
            faults.push(`${reader ?? channel} was sent ${canary}`);
        }
      }
      return faults;
    },
    /** Who should have read a text and never did: where nothing is shown, nothing leaks. */
    unseen(): string[] {
      return [...readers].flatMap(([canary, [, ...others]]) =>
        others
          .filter((who) => !seen.get(who)?.join('\n').includes(canary))
          .map((who) => `${canary} by ${who}`),
      );
    },
  };
}

export type Secrets = ReturnType<typeof createSecrets>;
