import type { Answer, CommandRequest, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { foldAlias } from '../../people/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { openAssign } from './assign.ts';
import { openNew } from './keep.ts';
import { tellAll, tellMine, tellTeam } from './lists.ts';
import { openNewProgramme } from './programmes.ts';

const words = (...typed: string[]) => typed.map(foldAlias);
const TEAM = words('team', 'ekip', 'ekibim');
const ASSIGN = words('assign', 'give', 'ata');
const NEW = words('new', 'add', 'yeni', 'ekle');
const PROGRAMME = words('programme', 'program', 'new programme', 'new program', 'yeni program');
const ALL = words('all', 'list', 'hepsi', 'liste');

/** `/pacesetter courses`: one's own; `team`, `assign`, `new`, `programme` and `all` for those who lead people. */
export const coursesTopic: Topic = {
  words: ['courses', 'course', 'trainings', 'eğitimler', 'eğitim', 'egitimler', 'eğitimlerim'],
  async run(request: CommandRequest): Promise<Answer> {
    const typed = foldAlias(unescapeText(request.text).trim().slice(0, 100));
    if (TEAM.includes(typed)) return tellTeam(request);
    if (ASSIGN.includes(typed)) return openAssign(request);
    if (NEW.includes(typed)) return openNew(request);
    if (PROGRAMME.includes(typed)) return openNewProgramme(request);
    if (ALL.includes(typed)) return tellAll(request);
    if (typed !== '') throw new UserError((t) => t.courses.unknownWord);
    return tellMine(request);
  },
};
