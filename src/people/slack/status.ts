import type { Answer, Button, HomeSection, Request } from '../../capability.ts';
import { translate } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';
import { section } from '../../slack/blocks.ts';
import { chooseLanguage } from '../actions/choose-language.ts';
import { myStatus } from '../actions/my-status.ts';
import { syncNow } from '../actions/sync-now.ts';
import { ids } from '../messages/ids.ts';
import { adminHomeBlocks, homeBlocks, statusMessage } from '../messages/status.ts';
import { syncedMessage } from '../messages/synced.ts';
import { foldAlias } from '../rules/alias.ts';

/** The overview, in the place of what was clicked. */
export const statusButton: Button = {
  id: ids.status,
  async run({ context, caller, t }) {
    return { kind: 'replace', message: statusMessage(await myStatus(context, caller), t) };
  },
};

/** Switches to the other language and shows the overview in it; App Home redraws itself. */
export const languageButton: Button = {
  id: ids.language,
  async run(request) {
    const locale = readLocale(request.value);
    if (!locale) return { kind: 'tell', message: plain(request.t.people.languageUnknown) };
    await chooseLanguage(request.context, request.caller, locale);
    if (request.from === 'home') return { kind: 'nothing' };
    const caller = { ...request.caller, locale };
    const message = statusMessage(await myStatus(request.context, caller), translate(locale));
    return { kind: 'replace', message };
  },
};

/** Takes the other language up on its offer; the message with the offer stays. */
export const speakButton: Button = {
  id: ids.speak,
  run: (request) => setLanguage(request, request.value),
};

/** Reads all members from Slack now. */
export const syncButton: Button = { id: ids.sync, run: (request) => sync(request) };

/** Reads all members from Slack now and tells what changed. */
export async function sync({ context, caller, t }: Request): Promise<Answer> {
  return { kind: 'tell', message: syncedMessage(await syncNow(context, caller), t) };
}

/** `/pacesetter language tr`: sets the asker's language, or says which there are. */
export async function setLanguage({ context, caller, t }: Request, word: string): Promise<Answer> {
  const locale = readLocale(word);
  if (!locale) return { kind: 'tell', message: plain(t.people.languageUnknown) };
  await chooseLanguage(context, caller, locale);
  return { kind: 'tell', message: plain(translate(locale).people.languageSet) };
}

/** The end of App Home: for admins what is set up; behind *More* one's own place and settings. */
export const homeSections: readonly HomeSection[] = [
  {
    order: 90,
    async render({ context, caller, t }) {
      return caller.isAdmin ? adminHomeBlocks(await myStatus(context, caller), t) : [];
    },
  },
  {
    order: 90,
    rare: true,
    render: async ({ context, caller, t }) => homeBlocks(await myStatus(context, caller), t),
  },
];

// A map, for people type the words: an object would also find what every object has, 'constructor' for one.
const words: ReadonlyMap<string, Locale> = new Map([
  ['en', 'en'],
  ['english', 'en'],
  ['ingilizce', 'en'],
  ['tr', 'tr'],
  ['turkish', 'tr'],
  ['türkçe', 'tr'],
  ['turkce', 'tr'],
]);

function readLocale(word: string): Locale | null {
  return words.get(foldAlias(word)) ?? null;
}

const plain = (text: string) => ({ text, blocks: [section(text)] });
