import type { KnownBlock, SectionBlock } from '@slack/types';
import { shownBeside } from '../../kernel/shown-beside.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { roleplayIds, scenarioOf } from '../../roleplays/index.ts';
import { type RubricSkill, skillWords } from '../../skills/index.ts';
import { button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Look } from '../actions/look-at-gate.ts';
import type { Readiness } from '../actions/readiness.ts';
import type { Sheet } from '../actions/sheet.ts';
import { ENOUGH, type ProofState } from '../rules/proofs.ts';
import { ids } from './ids.ts';
import { nameLabel } from './labels.ts';

const STEP = 0.1;

/** For whom a gate is shown: the newcomer gets the ways to what is missing, whoever leads them what *Passed* takes. */
export type Reader = { isNewcomer: boolean; mayDecide: boolean };

/** What a gate asks for, a line each with what is there; and how it opens. `value` is `id key`. */
export function readinessBlocks(
  look: Look,
  sheet: Sheet,
  value: string,
  reader: Reader,
  t: Translations,
): KnownBlock[] {
  const words = t.onboarding.proofs;
  const missing = look.states.filter(({ state }) => state !== 'there').length;
  const sum = { missing, all: look.states.length };
  const hint = reader.isNewcomer ? words.hintOwn : reader.mayDecide ? words.hintLead : null;
  return [
    section(`*${words.title}*\n${missing === 0 ? words.allThere : words.missing(sum)}`),
    ...look.states.map((state) => stateBlock(state, look, sheet, value, reader, t)),
    ...(hint && missing > 0 ? [context(hint)] : []),
  ];
}

function stateBlock(
  state: ProofState,
  look: Look,
  sheet: Sheet,
  value: string,
  { isNewcomer }: Reader,
  t: Translations,
): SectionBlock {
  const { proof } = state;
  const offer = proof.kind === 'role_play' ? look.offers.get(proof.scenario) : undefined;
  const text = stateText(state, look.skills, sheet, offer !== undefined, t);
  if (!isNewcomer || proof.kind !== 'role_play' || state.state === 'there') return section(text);
  if (!offer) {
    const practise = { id: roleplayIds.practise, text: t.roleplays.practise, value: proof.scenario };
    return section(text, button(practise));
  }
  const { forward, forwardConfirm } = t.onboarding.proofs;
  const confirm = forwardConfirm;
  return section(
    text,
    button({ id: ids.forward, text: forward, value: `${value} ${offer}`, style: 'primary', confirm }),
  );
}

/** The same as lines, in a message. */
export function readinessText({ states, skills }: Readiness, sheet: Sheet, t: Translations): string {
  return states.map((state) => stateText(state, skills, sheet, false, t)).join('\n');
}

function stateText(
  { proof, state, level, count }: ProofState,
  skills: readonly RubricSkill[],
  { newcomer }: Sheet,
  isMine: boolean,
  t: Translations,
): string {
  const words = t.onboarding.proofs;
  const mark = state === 'there' ? '✓' : '○';
  switch (proof.kind) {
    case 'role_play': {
      const title = quoted(escapeMrkdwn(scenarioOf(proof.scenario, t.locale)?.title ?? proof.scenario));
      const of = state === 'there' ? 'passed' : isMine ? 'mine' : 'missing';
      return `${mark} ${words.rolePlay({ title, state: of })}`;
    }
    case 'skill': {
      const skill = skills.find(({ key }) => key === proof.skill);
      const name = skill ? escapeMrkdwn(skillWords(skill, t).name) : proof.skill;
      if (state === 'hidden')
        return `○ ${words.skillHidden({ skill: name, name: nameLabel(newcomer.name) })}`;
      const mean = level && formatNumber(shownBeside(level.sum / level.weight, ENOUGH, STEP), t.locale, 1);
      return `${mark} ${words.skill({ skill: name, enough: ENOUGH, level: mean })}`;
    }
    case 'calls_reviewed':
      return `${mark} ${words.callsReviewed({ count: count ?? 0, of: proof.count })}`;
    case 'reviews_given':
      return `${mark} ${words.reviewsGiven({ count: count ?? 0, of: proof.count })}`;
  }
}

/** Some titles are something that is said, and have their quotes already. */
const quoted = (title: string) => (title.startsWith('“') ? title : `“${title}”`);
