import type { Command } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { section } from '../../slack/blocks.ts';
import { escapeMrkdwn, unescapeText } from '../../slack/escape.ts';
import { becomeInstaller } from '../actions/become-installer.ts';
import { myStatus } from '../actions/my-status.ts';
import { statusMessage } from '../messages/status.ts';
import { foldAlias } from '../rules/alias.ts';
import { away } from './away.ts';
import { tellHolidays } from './holidays.ts';
import { tellPeople, tellTeams } from './lists.ts';
import { openSettings } from './settings.ts';
import { setLanguage, sync } from './status.ts';
import { tellYear } from './year.ts';

/** What follows `/pacesetter`, in both languages; folded, so that case and Turkish i's do not matter. */
const words = new Map(
  Object.entries({
    people: ['people', 'person', 'members', 'kişiler', 'kisiler', 'kişi', 'üyeler'],
    teams: ['teams', 'team', 'takımlar', 'takım'],
    language: ['language', 'lang', 'dil'],
    settings: ['settings', 'messages', 'ayarlar', 'ayarlarım', 'mesajlar'],
    sync: ['sync', 'eşitle', 'esitle'],
    away: ['izin', 'izinler'],
    year: ['year', 'fiscal', 'yıl', 'takvim'],
    holidays: ['holidays', 'holiday', 'tatil', 'tatiller', 'resmî tatiller', 'resmi'],
  }).flatMap(([topic, spellings]) => spellings.map((spelling) => [foldAlias(spelling), topic] as const)),
);

/** `/pacesetter`: my place here; people, teams, language, settings, sync, days off, holidays, the year. Other commands' words are routed before. */
export const pacesetterCommand: Command = {
  name: '/pacesetter',
  async run(request) {
    const { context, caller, text, t } = request;
    await becomeInstaller(context, caller);
    const [, word = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*?)\s*$/.exec(unescapeText(text)) ?? [];
    if (word === '') return { kind: 'tell', message: statusMessage(await myStatus(context, caller), t) };
    switch (words.get(foldAlias(word))) {
      case 'people':
        return tellPeople(request, rest);
      case 'teams':
        return tellTeams(request);
      case 'language':
        return setLanguage(request, rest);
      case 'sync':
        return sync(request);
      case 'settings':
        return openSettings(request);
      case 'holidays':
        return tellHolidays(request);
      case 'year':
        return tellYear(request);
      case 'away':
        return away({ ...request, text: rest });
      default: {
        const sentence = t.people.unknownWord({ word: escapeMrkdwn(shorten(word, 40)).replaceAll('`', "'") });
        return { kind: 'tell', message: { text: sentence, blocks: [section(sentence)] } };
      }
    }
  },
};
