import { z } from 'zod';
import { type Json, parseJson } from '../json.ts';
import { describeProblems } from '../limits/problems.ts';
import type { Sandbox } from '../sandbox.ts';
import { refuseBecause, SlackError } from '../slack-error.ts';

/** One method of the Web API. */
export type Method = {
  /** The scope it needs whatever its arguments. */
  scope?: string;
  /** Which token it takes; the bot's when absent. */
  token?: 'app' | 'any';
  /** Answers without `ok`; throws a SlackError to refuse. */
  run(sandbox: Sandbox, args: Json): Json;
};

export type Methods = Record<string, Method>;

/** A method whose arguments are read by `schema`; wrong ones are refused as `invalid_arguments`. */
export function method<T extends z.ZodType>(
  schema: T,
  run: (sandbox: Sandbox, args: z.infer<T>) => Json,
  needs: { scope?: string; token?: 'app' | 'any' } = {},
): Method {
  return {
    ...needs,
    run(sandbox, args) {
      const parsed = schema.safeParse(args);
      if (!parsed.success) throw refuseBecause('invalid_arguments', describeProblems(parsed.error, args, ''));
      return run(sandbox, parsed.data);
    },
  };
}

/** Refuses with `missing_scope` unless the manifest grants `scope`. */
export function requireScope({ manifest }: Sandbox, scope: string): void {
  if (manifest.scopes.includes(scope)) return;
  throw new SlackError('missing_scope', { needed: scope, provided: manifest.scopes.join(',') });
}

/** `true`, `1` and their text forms. */
export const flag = z.preprocess(
  (value) => value === true || value === 'true' || value === 1 || value === '1',
  z.boolean(),
);

/** A page size; Slack allows 999 in some places and 1000 in others. */
export const limit = (usual: number) =>
  z.coerce
    .number()
    .int()
    .min(0)
    .max(1000)
    .optional()
    .transform((value) => value || usual);

/** A value that a form carries as JSON text. */
export const json = z.preprocess(
  (value) => (typeof value === 'string' ? (parseJson(value) ?? value) : value),
  z.unknown().optional(),
);
