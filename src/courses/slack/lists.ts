import type { Answer, Button, Request } from '../../capability.ts';
import { plainMessage } from '../../slack/answer.ts';
import { catalogueOf } from '../actions/keep.ts';
import { myCourses } from '../actions/mine.ts';
import { takeCourse } from '../actions/take.ts';
import { teamCourses } from '../actions/team.ts';
import { allMessage } from '../messages/all.ts';
import { ids } from '../messages/ids.ts';
import { courseName } from '../messages/line.ts';
import { mineMessage } from '../messages/list.ts';
import { teamMessage } from '../messages/team.ts';

/** The caller's courses. */
export const tellMine = async ({ context, caller, t }: Request): Promise<Answer> => ({
  kind: 'tell',
  message: mineMessage(await myCourses(context, caller), t),
});

/** Those of whom the caller leads. */
export const tellTeam = async ({ context, caller, t }: Request): Promise<Answer> => ({
  kind: 'tell',
  message: teamMessage(await teamCourses(context, caller), t),
});

/** Every course and programme. */
export const tellAll = async ({ context, caller, t }: Request): Promise<Answer> => ({
  kind: 'tell',
  message: allMessage(await catalogueOf(context, caller), t),
});

const takeButton: Button = {
  id: ids.take,
  async run({ context, caller, t, value }): Promise<Answer> {
    const name = await takeCourse(context, caller, value);
    return { kind: 'tell', message: plainMessage(t.courses.taken({ name: courseName({ name }) })) };
  },
};

export const listButtons: readonly Button[] = [
  { id: ids.mine, run: tellMine },
  { id: ids.team, run: tellTeam },
  { id: ids.all, run: tellAll },
  takeButton,
];
