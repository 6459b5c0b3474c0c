import type { z } from 'zod';

/** Says in Slack's words, with a JSON pointer, what is wrong: `must be less than 76 characters [json-pointer:/blocks/0/…]`. */
export function describeProblems(error: z.ZodError, input: unknown, root: string): string[] {
  return error.issues.map((issue) => {
    const missing = issue.code === 'invalid_type' && valueAt(input, issue.path) === undefined;
    const path = missing ? issue.path.slice(0, -1) : issue.path;
    const sentence = missing
      ? `missing required field: ${String(issue.path.at(-1))}`
      : describe(issue, input);
    return problem(sentence, `${root}${path.map((step) => `/${String(step)}`).join('')}`);
  });
}

/** One problem at a JSON pointer. */
export function problem(sentence: string, pointer: string): string {
  return `${sentence} [json-pointer:${pointer}]`;
}

function describe(issue: z.core.$ZodIssue, input: unknown): string {
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'array') return `no more than ${issue.maximum} items allowed`;
      if (issue.origin === 'string') return `must be less than ${Number(issue.maximum) + 1} characters`;
      return `must be ${issue.maximum} or less`;
    case 'too_small':
      if (issue.origin === 'array') return `no fewer than ${issue.minimum} items allowed`;
      if (issue.origin === 'string') return `must be more than ${Number(issue.minimum) - 1} characters`;
      return `must be ${issue.minimum} or more`;
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return `must provide ${issue.expected === 'array' || issue.expected === 'object' ? 'an' : 'a'} ${issue.expected}`;
    case 'invalid_union':
      return `unsupported type: ${String(valueAt(input, issue.path))}`;
    default:
      return issue.message;
  }
}

function valueAt(input: unknown, path: PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
