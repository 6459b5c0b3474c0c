import type { Proof } from '../rules/proofs.ts';
import type { Step } from '../rules/task.ts';

/** What a step says: its title, why in one line, and how one sees that it is done. */
export type Words = readonly [title: string, why: string, doneWhen: string];

const common = [
  { key: 'equipment', day: -5, role: 'manager' },
  { key: 'accounts', day: -3, role: 'manager' },
  { key: 'announce', day: -3, role: 'manager' },
  { key: 'buddy_prepares', day: -2, role: 'buddy' },
  { key: 'welcome', day: 1, role: 'manager' },
  { key: 'lunch', day: 1, role: 'buddy' },
  { key: 'tools', day: 2, role: 'newcomer' },
  { key: 'week_one', day: 5, role: 'manager' },
  { key: 'buddy_two_weeks', day: 10, role: 'buddy' },
  { key: 'review_30', day: 21, role: 'manager', isGate: true },
  { key: 'review_60', day: 42, role: 'manager', isGate: true },
  { key: 'look_back', day: 62, role: 'newcomer' },
  { key: 'review_90', day: 64, role: 'manager', isGate: true },
] as const satisfies readonly Step[];

const selling = [
  { key: 'crm_tour', day: 3, role: 'buddy' },
  { key: 'first_log', day: 4, role: 'newcomer', link: 'log' },
  { key: 'listen_calls', day: 7, role: 'newcomer' },
  { key: 'objections', day: 11, role: 'newcomer', link: 'playbook' },
  { key: 'first_goals', day: 15, role: 'manager', link: 'set_goal' },
  { key: 'playbook_entry', day: 56, role: 'newcomer', link: 'playbook' },
  { key: 'full_goals', day: 61, role: 'manager', link: 'set_goal' },
] as const satisfies readonly Step[];

const seller = [
  { key: 'product_story', day: 3, role: 'newcomer', link: 'playbook' },
  { key: 'customer_stories', day: 5, role: 'newcomer' },
  { key: 'ideal_customer', day: 6, role: 'newcomer', link: 'profile' },
  { key: 'process', day: 9, role: 'newcomer', link: 'playbook' },
  { key: 'pitch', day: 14, role: 'newcomer', isGate: true },
  { key: 'account_list', day: 16, role: 'newcomer' },
  {
    ...{ key: 'discovery_role_play', day: 19, role: 'newcomer', isGate: true, link: 'roleplay' },
    proofs: [{ kind: 'role_play', scenario: 'vague-cfo' }],
  },
  { key: 'first_outreach', day: 22, role: 'newcomer', link: 'log' },
  { key: 'joint_meeting', day: 26, role: 'newcomer', link: 'log' },
  { key: 'meeting_feedback', day: 27, role: 'buddy', link: 'feedback' },
  {
    ...{ key: 'demo_role_play', day: 29, role: 'newcomer', isGate: true, link: 'roleplay' },
    proofs: [{ kind: 'role_play', scenario: 'sceptical-it' }],
  },
  { key: 'call_review', day: 33, role: 'newcomer', link: 'review_call' },
  { key: 'pipeline', day: 40, role: 'newcomer', link: 'goals' },
  { key: 'proposal', day: 46, role: 'newcomer', link: 'log' },
  { key: 'forecast', day: 49, role: 'newcomer', link: 'goals' },
  { key: 'second_review', day: 52, role: 'newcomer', link: 'review_call' },
  { key: 'first_deal', day: 60, role: 'newcomer', link: 'goals' },
] as const satisfies readonly Step[];

const sdr = [
  { key: 'one_minute', day: 3, role: 'newcomer', link: 'playbook' },
  { key: 'ideal_customer', day: 4, role: 'newcomer', link: 'profile' },
  { key: 'profile_check', day: 6, role: 'newcomer', link: 'customer' },
  { key: 'people_there', day: 8, role: 'newcomer' },
  { key: 'data_rules', day: 9, role: 'newcomer' },
  { key: 'research', day: 10, role: 'newcomer' },
  { key: 'call_opening', day: 12, role: 'newcomer', link: 'playbook' },
  { key: 'first_messages', day: 13, role: 'newcomer' },
  { key: 'message_review', day: 14, role: 'buddy', link: 'feedback' },
  {
    ...{ key: 'opening_role_play', day: 16, role: 'newcomer', isGate: true, link: 'roleplay' },
    proofs: [{ kind: 'role_play', scenario: 'gatekeeper' }],
  },
  { key: 'call_list', day: 17, role: 'newcomer' },
  { key: 'first_calls', day: 18, role: 'buddy', link: 'feedback' },
  { key: 'daily_rhythm', day: 24, role: 'newcomer', link: 'log' },
  { key: 'first_meeting', day: 27, role: 'newcomer', link: 'log' },
  { key: 'call_review', day: 29, role: 'newcomer', link: 'review_call' },
  {
    ...{ key: 'objection_role_play', day: 32, role: 'newcomer', isGate: true, link: 'roleplay' },
    proofs: [{ kind: 'role_play', scenario: 'incumbent' }],
  },
  { key: 'handover', day: 35, role: 'newcomer' },
  { key: 'second_review', day: 39, role: 'newcomer', link: 'review_call' },
  { key: 'profile_share', day: 45, role: 'newcomer', link: 'ideal' },
  { key: 'third_review', day: 50, role: 'newcomer', link: 'review_call' },
  { key: 'message_test', day: 54, role: 'newcomer' },
  { key: 'held_meetings', day: 60, role: 'newcomer', link: 'goals' },
] as const satisfies readonly Step[];

const manager = [
  { key: 'people_told', day: 2, role: 'manager' },
  { key: 'first_talks', day: 7, role: 'newcomer' },
  { key: 'numbers_tour', day: 4, role: 'newcomer', link: 'scorecard' },
  { key: 'first_meeting', day: 8, role: 'newcomer' },
  { key: 'deals_read', day: 9, role: 'newcomer' },
  { key: 'calls_heard', day: 12, role: 'newcomer', link: 'review_call' },
  { key: 'pay_rules', day: 13, role: 'newcomer' },
  { key: 'one_on_ones', day: 11, role: 'newcomer', link: 'one_on_one' },
  { key: 'goals_check', day: 15, role: 'newcomer', link: 'set_goal' },
  { key: 'feedback_role_play', day: 17, role: 'newcomer', isGate: true },
  { key: 'customers_met', day: 19, role: 'newcomer' },
  { key: 'first_picture', day: 20, role: 'newcomer', isGate: true },
  { key: 'first_feedback', day: 23, role: 'newcomer', link: 'feedback' },
  { key: 'praise_given', day: 25, role: 'newcomer', link: 'praise' },
  { key: 'talks_held', day: 28, role: 'newcomer', link: 'one_on_one' },
  { key: 'pipeline_review', day: 31, role: 'newcomer', isGate: true },
  { key: 'own_card', day: 34, role: 'newcomer', link: 'scorecard' },
  { key: 'coaching_seen', day: 37, role: 'manager', link: 'feedback' },
  { key: 'hard_talk', day: 40, role: 'newcomer' },
  { key: 'forecast', day: 46, role: 'newcomer', link: 'goals' },
  { key: 'growth_plan', day: 50, role: 'newcomer', link: 'skills' },
  { key: 'process_fix', day: 55, role: 'newcomer' },
  { key: 'next_quarter', day: 60, role: 'newcomer', link: 'set_goal' },
] as const satisfies readonly Step[];

/** The steps of ours to start from, by the files of words they have in each language. */
export const steps = { common, selling, seller, sdr, manager };

const skill = (key: string): Proof => ({ kind: 'skill', skill: key });

/**
 * What the reviews that all have in common ask to be seen, by who is reviewed: each dimension of their work at three or more,
 * measured (domain.md §9). Whoever leads is measured by the calls of others that they reviewed.
 */
export const REVIEW_PROOFS: Readonly<
  Record<'seller' | 'sdr' | 'manager', Partial<Record<CommonKey, readonly Proof[]>>>
> = {
  seller: {
    review_60: [skill('discovery'), skill('product'), { kind: 'calls_reviewed', count: 1 }],
    review_90: [
      skill('discovery'),
      skill('objections'),
      skill('closing'),
      { kind: 'role_play', scenario: 'too-expensive' },
      { kind: 'calls_reviewed', count: 2 },
    ],
  },
  sdr: {
    review_60: [skill('objections'), skill('closing'), { kind: 'calls_reviewed', count: 2 }],
    review_90: [
      skill('qualification'),
      skill('objections'),
      skill('closing'),
      { kind: 'calls_reviewed', count: 4 },
    ],
  },
  manager: {
    review_30: [{ kind: 'reviews_given', count: 2 }],
    review_60: [
      { kind: 'role_play', scenario: 'procurement' },
      { kind: 'reviews_given', count: 4 },
    ],
    review_90: [{ kind: 'reviews_given', count: 8 }],
  },
};

export type CommonKey = (typeof common)[number]['key'];
export type SellingKey = (typeof selling)[number]['key'];
export type SellerKey = (typeof seller)[number]['key'];
export type SdrKey = (typeof sdr)[number]['key'];
export type ManagerKey = (typeof manager)[number]['key'];
