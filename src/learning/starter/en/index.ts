import type { StarterEntry } from '../starter-entry.ts';
import { objections } from './objections.ts';
import { process } from './process.ts';
import { product } from './product.ts';
import { targeting } from './targeting.ts';
import { techniques } from './techniques.ts';
import { values } from './values.ts';

export const playbook: readonly StarterEntry[] = [
  ...values,
  ...product,
  ...techniques,
  ...targeting,
  ...objections,
  ...process,
];
