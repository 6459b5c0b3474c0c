import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { dayField, peopleField } from '../../slack/inputs.ts';
import type { RoundDraft } from '../actions/draft.ts';
import { FIELDS, ids } from './ids.ts';

/** The form for a round: who is asked, and until when. Before Send it says who is told. */
export function roundForm(
  { subject, manager, reports, endsOn }: RoundDraft,
  { id, readerId }: { id: string; readerId: string },
  t: Translations,
): ModalViewDraft {
  const say = t.rounds;
  const isOwn = subject.id === readerId;
  const named = { name: escapeMrkdwn(subject.name), manager: manager && escapeMrkdwn(manager.name) };
  const accounts = reports.flatMap(({ slackUserId }) => (slackUserId ? [slackUserId] : []));
  return {
    type: 'modal',
    callback_id: ids.form,
    private_metadata: `${id} ${subject.id}`,
    title: plain(say.formTitle),
    submit: plain(say.next),
    close: plain(t.common.cancel),
    blocks: [
      section(isOwn ? say.formAboutYou : say.formAbout(named)),
      peopleField(FIELDS.peers, say.fieldPeers, { placeholder: say.choose, hint: say.peersHint }),
      ...(accounts.length > 0
        ? [
            peopleField(FIELDS.reports, say.fieldReports, {
              ...{ chosen: accounts, hint: say.reportsHint, optional: true },
            }),
          ]
        : []),
      dayField(FIELDS.end, say.fieldEnd, endsOn, { hint: say.endHint }),
      context(
        [
          isOwn ? say.formNamed(named) : say.formNamedOf(named),
          ...(isOwn ? [] : [say.formAgrees(named)]),
        ].join(' '),
      ),
    ],
  };
}
