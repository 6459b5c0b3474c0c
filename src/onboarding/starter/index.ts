import type { Locale } from '../../locales/locale.ts';
import type { Proof } from '../rules/proofs.ts';
import { inOrder, type Step, type Task } from '../rules/task.ts';
import { words as en } from './en/index.ts';
import { REVIEW_PROOFS, steps, type Words } from './steps.ts';
import { words as tr } from './tr/index.ts';

/** Ours to start from. */
export const STARTERS = ['seller', 'sdr', 'manager'] as const;
export type Starter = (typeof STARTERS)[number];

export const isStarter = (text: string): text is Starter => (STARTERS as readonly string[]).includes(text);

/** What each is made of. */
const PARTS: Readonly<Record<Starter, readonly (keyof typeof steps)[]>> = {
  seller: ['common', 'selling', 'seller'],
  sdr: ['common', 'selling', 'sdr'],
  manager: ['common', 'manager'],
};

/** The tasks of one of ours in a language, in the order of their days. */
export function starterTasks(starter: Starter, locale: Locale): Task[] {
  const words = locale === 'tr' ? tr : en;
  const tasks = PARTS[starter].flatMap((part) => {
    const said: Readonly<Record<string, Words>> = words[part];
    return steps[part].map((step: Step) =>
      taskOf({ ...step, ...proofsOf(starter, part, step) }, said[step.key]),
    );
  });
  return inOrder(tasks);
}

function proofsOf(starter: Starter, part: keyof typeof steps, { key }: Step): Pick<Step, 'proofs'> {
  const asked: Readonly<Record<string, readonly Proof[]>> = REVIEW_PROOFS[starter];
  const proofs = part === 'common' ? asked[key] : undefined;
  return proofs ? { proofs } : {};
}

function taskOf({ key, day, role, isGate = false, link, proofs = [] }: Step, words: Words | undefined): Task {
  const [title = '', why = '', doneWhen = ''] = words ?? [];
  return { key, day, role, isGate, proofs, link: link ?? null, title, why, doneWhen };
}
