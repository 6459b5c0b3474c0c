import type { ActionsBlock, KnownBlock } from '@slack/types';
import type { Message } from '../../../capability.ts';
import { shorten } from '../../../kernel/shorten.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { ProposalSheet } from '../../actions/contract/sheet.ts';
import { isOpen, mayCounter } from '../../rules/contract.ts';
import { isSameAim } from '../../rules/targets/types.ts';
import type { Proposal } from '../../store/proposals.ts';
import { stepLine } from '../steps/blocks.ts';
import { targetNumber } from '../target-numbers.ts';
import {
  ACCEPT_BUTTON,
  ANSWER_BUTTON,
  ASK_BUTTON,
  BELIEF_BUTTONS,
  COUNTER_BUTTON,
  KEEP_BUTTON,
} from './ids.ts';
import { firstShareWords, perDayWords, usualWords } from './numbers.ts';
import { bareNumber, firstName, numberWords, whenWords } from './words.ts';

const LONGEST_REASON = 500;

/** A suggested number as it stands now for somebody who may see it: to be answered, or what became of it. */
export function proposalMessage(sheet: ProposalSheet, readerId: string, t: Translations): Message {
  if (!isOpen(sheet.proposal.state)) return closedMessage(sheet, readerId, t);
  const text = isFor(sheet.proposal, readerId) ? askingText(sheet, t) : waitingText(sheet, readerId, t);
  // What is agreed to are the steps themselves.
  const steps = sheet.steps.map((step) => stepLine({ ...step, doneOn: null }, { today: '' }, t));
  const why = [...steps, ...reasonWords(sheet.proposal.reason, t)];
  const about = notes(sheet, readerId, t);
  return {
    text: [text, ...why].join('\n'),
    blocks: [
      section([text, ...why].join('\n')),
      ...(about.length > 0 ? [context(...about)] : []),
      ...(isFor(sheet.proposal, readerId) ? [answers(sheet.proposal, t)] : []),
    ],
  };
}

/** Whether it waits for this reader: for the person, or for whoever leads them. */
export function isFor({ state, askedId, personId }: Proposal, readerId: string): boolean {
  if (!isOpen(state)) return false;
  return askedId === readerId || (askedId !== personId && readerId !== personId);
}

/** The ways to answer a proposal: staying with one's number only where it was countered. */
export function answers({ id, kind, type }: Proposal, t: Translations): ActionsBlock {
  const isCounter = kind === 'counter';
  return actions(
    button({ id: ACCEPT_BUTTON, text: t.contract.accept, value: id, style: 'primary' }),
    ...(mayCounter({ type }) ? [button({ id: COUNTER_BUTTON, text: t.contract.counter, value: id })] : []),
    isCounter
      ? button({ id: KEEP_BUTTON, text: t.contract.keep, value: id })
      : button({ id: ASK_BUTTON, text: t.contract.ask, value: id }),
  );
}

function askingText({ proposal, kpi, person, proposer, asked }: ProposalSheet, t: Translations): string {
  const { kind, target, otherTarget, otherUpper, currency } = proposal;
  const about = {
    to: escapeMrkdwn(firstName(asked.name)),
    from: escapeMrkdwn(proposer.name),
    number: numberWords(kpi, proposal, t),
    when: whenWords(proposal, t),
  };
  const isOwn = proposer.id === person.id;
  const other = { ...proposal, target: otherTarget ?? 0, upper: otherUpper };
  if (otherTarget === null || isSameAim(other, proposal)) {
    return isOwn ? t.contract.wished(about) : t.contract.suggested(about);
  }
  const change = {
    ...about,
    other:
      proposal.type === 'range' ? bareNumber(kpi, other, t) : targetNumber(kpi, proposal, otherTarget, t),
    // Of levels it says little: five points are no five percent, and a range has two ends.
    difference:
      proposal.type === 'cumulative' ? targetNumber(kpi, proposal, Math.abs(target - otherTarget), t) : null,
    isMore: target > otherTarget,
    isMoney: currency !== null,
  };
  if (kind !== 'set') return kind === 'counter' ? t.contract.countered(change) : t.contract.kept(change);
  return isOwn ? t.contract.wishedChange(change) : t.contract.suggestedChange(change);
}

function waitingText(sheet: ProposalSheet, readerId: string, t: Translations): string {
  const { proposal, proposer, asked } = sheet;
  const about = {
    name: escapeMrkdwn(asked.name),
    number: numberWords(sheet.kpi, proposal, t),
    when: whenWords(proposal, t),
  };
  if (proposer.id === readerId) return t.contract.youWait(about);
  return t.contract.theyWait({ ...about, from: escapeMrkdwn(proposer.name) });
}

/** What is usual, what it asks of a day, what counts meanwhile, and whether a question is out. */
function notes(sheet: ProposalSheet, readerId: string, t: Translations): string[] {
  const { proposal, person, proposer, now } = sheet;
  const isOwn = person.id === readerId;
  const counts =
    proposal.version !== null
      ? isOwn && proposal.askedId === readerId
        ? t.contract.countsOwn
        : t.contract.countsOf
      : now.goal && t.contract.countsMeanwhile({ number: bareNumber(sheet.kpi, now.goal, t) });
  const numbers = [...usualWords(sheet, isOwn, t), ...firstShareWords(sheet, t), ...perDayWords(sheet, t)];
  const isAskedByReader = proposal.state === 'asked' && isFor(proposal, readerId);
  return [
    ...(numbers.length > 0 ? [numbers.join(' ')] : []),
    ...(counts ? [counts] : []),
    ...(isAskedByReader ? [t.contract.asked({ name: escapeMrkdwn(proposer.name) })] : []),
  ];
}

function closedMessage(sheet: ProposalSheet, readerId: string, t: Translations): Message {
  const { proposal, person, now } = sheet;
  const text = closedText(sheet, readerId, t);
  const isBelieving = proposal.state === 'accepted' && person.id === readerId && !isReplaced(sheet);
  const open = now.open && isFor(now.open, readerId) ? now.open : null;
  const blocks: KnownBlock[] = [section(text)];
  if (isBelieving) blocks.push(...beliefBlocks(proposal, t));
  if (open) {
    blocks.push(actions(button({ id: ANSWER_BUTTON, text: t.contract.showNow, value: open.id })));
  }
  return { text, blocks };
}

/** Agreed once, and another version counts since. */
function isReplaced({ proposal, now }: ProposalSheet): boolean {
  return now.goal === null || (proposal.version !== null && now.goal.version !== proposal.version);
}

function closedText(sheet: ProposalSheet, readerId: string, t: Translations): string {
  const { proposal, person, proposer, asked } = sheet;
  const answeredBy = sheet.answeredBy ?? asked;
  const number = bareNumber(sheet.kpi, proposal, t);
  const by = escapeMrkdwn(answeredBy.name);
  const isReader = answeredBy.id === readerId;
  const told = { number, name: escapeMrkdwn(proposer.name) };
  switch (proposal.state) {
    case 'countered':
      return isReader ? t.contract.youCountered(told) : t.contract.wasCountered({ by, number });
    case 'kept':
      return isReader ? t.contract.youKept(told) : t.contract.wasKept({ by, number });
    case 'accepted': {
      const other = person.id !== readerId ? person : proposal.askedId === readerId ? proposer : answeredBy;
      const agreed = t.contract.agreed({
        name: escapeMrkdwn(other.name),
        number: numberWords(sheet.kpi, proposal, t),
        when: whenWords(proposal, t),
      });
      return isReplaced(sheet) ? `${agreed} ${nowText(sheet, t)}` : agreed;
    }
    default:
      return `${t.contract.replaced({ number: numberWords(sheet.kpi, proposal, t) })} ${nowText(sheet, t)}`;
  }
}

function nowText({ kpi, now: { goal } }: ProposalSheet, t: Translations): string {
  return goal ? t.contract.nowHolds({ number: numberWords(kpi, goal, t) }) : t.contract.nowNothing;
}

function beliefBlocks({ id, belief }: Proposal, t: Translations): KnownBlock[] {
  return [
    context(belief === null ? t.contract.belief : t.contract.believed({ belief })),
    actions(
      ...BELIEF_BUTTONS.map((each) =>
        button({
          id: each.id,
          text: `${each.belief}`,
          value: id,
          ...(each.belief === belief ? { style: 'primary' as const } : {}),
        }),
      ),
    ),
  ];
}

/** The reason as it was written, in one line; nothing when none was given. */
export function reasonWords(reason: string, t: Translations): string[] {
  const line = shorten(reason.replace(/\s+/g, ' ').trim(), LONGEST_REASON);
  return line ? [t.contract.reason({ reason: escapeMrkdwn(line) })] : [];
}
