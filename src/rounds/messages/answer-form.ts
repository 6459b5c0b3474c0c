import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { menuField, option, textField } from '../../slack/inputs.ts';
import type { Answering } from '../actions/answer.ts';
import { CANNOT_SAY } from '../rules/answers.ts';
import { LONGEST_TEXT, POINTS, STATEMENTS, TEXTS } from '../rules/questions.ts';
import { ids } from './ids.ts';
import { readersWords, resultDay } from './words.ts';

/** Eight statements and two texts, and before *Send* what becomes of them. */
export function answerForm(answering: Answering, t: Translations): ModalViewDraft {
  const { round, subject, part, askedLikewise } = answering;
  const say = t.rounds;
  const options = [
    ...POINTS.toReversed().map((point) => option(String(point), `${point} · ${say.points[point]}`)),
    option(CANNOT_SAY, say.cannotSay),
  ];
  const readers = readersWords(answering, t);
  const isNameless = part === 'peers' || part === 'reports';
  const note = isNameless ? say.namelessNote({ n: askedLikewise, readers }) : say.namedNote({ readers });
  return {
    type: 'modal',
    callback_id: ids.answerForm,
    private_metadata: round.id,
    title: plain(say.answerTitle),
    submit: plain(say.send),
    close: plain(t.common.cancel),
    blocks: [
      section(part === 'self' ? say.answerSelf : say.answerAbout({ name: escapeMrkdwn(subject.name) })),
      context(note),
      ...STATEMENTS.map((statement) =>
        menuField(statement, say.statements[statement], options, { placeholder: say.choose }),
      ),
      ...TEXTS.map((text) =>
        textField(text, say.texts[text], {
          ...{ longest: LONGEST_TEXT, isLong: true, optional: true, hint: say.textHints[text] },
        }),
      ),
      context(say.once),
    ],
  };
}

/** What becomes of the answers now. */
export const thanksText = (answering: Answering, t: Translations) =>
  t.rounds.thanks({ date: resultDay(answering, t) });
