import type { Answer, CommandRequest, Request, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { foldAlias } from '../../people/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { myReviews } from '../actions/my-reviews.ts';
import { ids } from '../messages/ids.ts';
import { listMessage } from '../messages/list.ts';
import { openCycleForm } from './cycle.ts';

const words = (...typed: string[]) => typed.map(foldAlias);
const NEW = words('start', 'new', 'başlat', 'yeni');

/** The reader's reviews. */
export const tellReviews = async ({ context, caller, t }: Request): Promise<Answer> => ({
  kind: 'tell',
  message: listMessage(await myReviews(context, caller), t),
});

/** `/pacesetter reviews`: one's own and those of whom one leads; `start` for admins and managers. */
export const reviewsTopic: Topic = {
  // `review` and `değerlendirme` alone are the look back at a quarter, of goals.
  words: [
    'reviews',
    'appraisals',
    'değerlendirmeler',
    'degerlendirmeler',
    'değerlendirmelerim',
    'performans',
  ],
  async run(request: CommandRequest): Promise<Answer> {
    const typed = foldAlias(unescapeText(request.text).trim().slice(0, 100));
    if (NEW.includes(typed)) return openCycleForm(request);
    if (typed !== '') throw new UserError((t) => t.reviews.unknownWord);
    return tellReviews(request);
  },
};

export const listButton = { id: ids.list, run: tellReviews };
