import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { menuField, option, peopleField, textField } from '../../slack/inputs.ts';
import type { ReviewView } from '../actions/load-review.ts';
import { PEERS_FIELD } from '../actions/peers.ts';
import { COMMENT_FIELD, NOTE_FIELD, VERDICT_FIELD } from '../actions/talk.ts';
import { LONGEST_COMMENT, LONGEST_NOTE, type Note, VERDICTS } from '../rules/review.ts';
import { ids } from './ids.ts';

/** Who writes as a peer: a wish of the person's, or the manager's choice. */
export function peersForm({ review, cycle, role, person, manager, peers }: ReviewView, t: Translations) {
  const isManager = role === 'manager';
  const names = { person: escapeMrkdwn(person.name), manager: escapeMrkdwn(manager.name) };
  const chosen = peers.flatMap((peer) => (peer.state === 'declined' ? [] : (peer.person.slackUserId ?? [])));
  return form(
    {
      id: ids.peersForm,
      metadata: review.id,
      title: t.reviews.peersTitle,
      submit: isManager ? t.reviews.askThem : t.reviews.suggest,
    },
    [
      section(
        isManager
          ? t.reviews.peersIntroManager({ ...names, most: cycle.peers })
          : t.reviews.peersIntro({ ...names, most: cycle.peers }),
      ),
      peopleField(PEERS_FIELD, t.reviews.peersLabel, {
        ...{ chosen: chosen.slice(0, cycle.peers), most: cycle.peers, optional: true },
      }),
      context(t.reviews.peersNote),
    ],
    t,
  );
}

/** Something of the talk, or an addition to one's own part. */
export function noteForm(
  { review, role, person, manager }: ReviewView,
  { id, kind }: { id: string; kind: Note['kind'] },
  t: Translations,
): ModalViewDraft {
  const words = t.reviews.noteForm[kind];
  const name = escapeMrkdwn(role === 'person' ? manager.name : person.name);
  return form(
    { id: ids.noteForm, metadata: `${id} ${review.id} ${kind}`, title: words.title, submit: t.reviews.save },
    [
      textField(NOTE_FIELD, words.label, { longest: LONGEST_NOTE, isLong: true, hint: words.hint }),
      context(t.reviews.noteVisible({ name })),
    ],
    t,
  );
}

/** "I have read it and we talked". */
export function closeForm({ review, manager }: ReviewView, t: Translations): ModalViewDraft {
  const verdicts = VERDICTS.map((verdict) => option(verdict, t.reviews.verdict[verdict]));
  return form(
    { id: ids.closeForm, metadata: review.id, title: t.reviews.title, submit: t.reviews.closeIt },
    [
      section(t.reviews.closeIntro),
      menuField(VERDICT_FIELD, t.reviews.verdictLabel, verdicts, { optional: true }),
      textField(COMMENT_FIELD, t.reviews.commentLabel, {
        ...{ longest: LONGEST_COMMENT, isLong: true, optional: true },
      }),
      context(t.reviews.noteVisible({ name: escapeMrkdwn(manager.name) })),
    ],
    t,
  );
}

function form(
  { id, metadata, title, submit }: { id: string; metadata: string; title: string; submit: string },
  blocks: ModalViewDraft['blocks'],
  t: Translations,
): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: id,
    private_metadata: metadata,
    title: plain(title),
    submit: plain(submit),
    close: plain(t.common.cancel),
    blocks,
  };
}
