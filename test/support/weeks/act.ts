import type { View } from '../../../src/sandbox/server/types.ts';
import type { Target, Value } from '../person.ts';
import { plainText } from '../plain-text.ts';
import type { RunningBot } from '../running-bot.ts';
import type { Secrets } from './secrets.ts';
import type { Handle } from './team.ts';

/** Somebody who acts in Slack as people do; everything that they are shown is noted. */
export function actor(company: RunningBot, secrets: Secrets, who: Handle) {
  const person = company.as(who);
  const noted = <T>(shown: T): T => {
    secrets.note(who, shown);
    return shown;
  };
  const view = async (words: string) =>
    noted(await person.waitForView((each) => plainText(each).includes(words)));
  const form = async (id: string) => noted(await person.waitForView((each) => each.callback_id === id));

  return {
    who,
    id: person.id,
    view,
    form,
    /** A private answer to a command. */
    ask: async (text: string) => noted(await person.ask('general', text)),
    /** A command that opens a form. */
    async open(text: string, id: string): Promise<View> {
      await person.command('general', text);
      return form(id);
    },
    /** A message that came: the newest with these words. */
    dm: async (words: string) => {
      await company.bot.tick();
      return noted(await person.waitForDm(words));
    },
    message: async (words: string) => noted(await person.waitForMessage('general', words)),
    home: async () => noted(await person.openHome()),
    press: (target: Target, label: string) => person.pressLabelled(target, label),
    use: (target: Target, id: string, value: string) => person.press(target, id, { value }),
    /** Opens everything in a message that has such a button, one after the other. */
    async openEach(target: Target, id: string) {
      for (const block of target.blocks ?? []) {
        if (!JSON.stringify(block).includes(`"${id}"`)) continue;
        await person.press(target, id, { blockId: String((block as { block_id?: string }).block_id) });
        noted(await person.waitForView());
        for (const each of (await person.views()).reverse()) await person.closeView(each);
      }
    },
    say: (channel: string, text: string) => person.say(channel, text),
    async fromMenu(channel: string, words: string, id: string) {
      await person.shortcut(id, await person.waitForMessage(channel, words));
    },
    /** Sends a form that must not be refused. */
    async submit(target: View, values: Record<string, Value>) {
      const { errors } = await person.submit(target, values);
      if (errors) throw new Error(`${who} was refused: ${JSON.stringify(errors)}`);
    },
    /** Closes everything that is open. */
    async close(words = '') {
      await view(words);
      for (const each of (await person.views()).reverse()) await person.closeView(each);
    },
  };
}

export type Actor = ReturnType<typeof actor>;
