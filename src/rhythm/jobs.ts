import type { Job } from '../capability.ts';
import { nextQuestions, planQuestions } from './actions/plan-questions.ts';

/** On the last afternoon of people's week, on their own clocks: asks whoever something is missing of. */
export const questionJob: Job = { name: 'rhythm.week', nextDue: nextQuestions, run: planQuestions };
