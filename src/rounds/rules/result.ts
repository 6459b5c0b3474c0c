import { type Answer, paragraphsOf } from './answers.ts';
import {
  FEWEST,
  PARTS,
  type Part,
  STATEMENTS,
  type Statement,
  TEXTS,
  type TextQuestion,
} from './questions.ts';

/** A mean in tenths of a point, of how many; null where too few could say. */
export type Mean = { tenths: number; of: number } | null;

/** What is shown of a group. Of one with too few answers nothing is kept, not even how many there were. */
export type PartResult = { part: Part } & (
  | { isShown: false }
  | {
      isShown: true;
      asked: number;
      answered: number;
      means: Readonly<Record<Statement, Mean>>;
      /** Paragraphs, in the order in which they were shuffled. */
      texts: Readonly<Record<TextQuestion, readonly string[]>>;
    }
);

export type ShownPart = Extract<PartResult, { isShown: true }>;

/** What came of a round; the groups that were asked, each by itself: a mean of all of them would tell of a group that is hidden. */
export type RoundResult = { parts: readonly PartResult[] };

/** Puts a list into an order that tells nothing. */
export type Shuffle = <T>(items: readonly T[]) => T[];

/** What is shown of a round's answers. `asked`: how many were asked as what. */
export function resultOf(
  answers: readonly Answer[],
  asked: ReadonlyMap<Part, number>,
  shuffle: Shuffle,
): RoundResult {
  return {
    parts: PARTS.filter((part) => (asked.get(part) ?? 0) > 0).map((part): PartResult => {
      const valuesOf = (question: string) =>
        answers.flatMap((answer) =>
          answer.part === part && answer.question === question ? [answer.value] : [],
        );
      // Everybody leaves one answer to every question, be it empty.
      const answered = valuesOf(STATEMENTS[0]).length;
      if (answered < FEWEST[part]) return { part, isShown: false };
      const means = mapOf(STATEMENTS, (question) => meanOf(valuesOf(question), FEWEST[part]));
      const texts = mapOf(TEXTS, (question) =>
        shuffle(
          valuesOf(question).flatMap((value) => (typeof value === 'string' ? paragraphsOf(value) : [])),
        ),
      );
      return { part, isShown: true, asked: asked.get(part) ?? 0, answered, means, texts };
    }),
  };
}

/** In whole numbers, half of a tenth upwards: 10 · sum / of. */
function meanOf(values: readonly unknown[], fewest: number): Mean {
  const points = values.filter((value) => typeof value === 'number');
  const of = points.length;
  if (of < fewest) return null;
  const sum = points.reduce((all, value) => all + value, 0);
  return { tenths: Math.floor((20 * sum + of) / (2 * of)), of };
}

function mapOf<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}

/** A statement of which somebody thinks otherwise than their peers, by at least a whole point. */
export type Gap = { statement: Statement; self: number; peers: number };

const FEWEST_TENTHS = 10;
const MOST_GAPS = 3;

/** The biggest ones, in tenths; none where either is not shown. */
export function gapsOf({ parts }: RoundResult): Gap[] {
  const meansOf = (wanted: Part) => {
    const found = parts.find(({ part }) => part === wanted);
    return found?.isShown ? found.means : null;
  };
  const [self, peers] = [meansOf('self'), meansOf('peers')];
  if (!self || !peers) return [];
  return STATEMENTS.flatMap((statement) => {
    const [own, theirs] = [self[statement]?.tenths, peers[statement]?.tenths];
    return own === undefined || theirs === undefined ? [] : [{ statement, self: own, peers: theirs }];
  })
    .filter((gap) => Math.abs(gap.self - gap.peers) >= FEWEST_TENTHS)
    .toSorted((a, b) => Math.abs(b.self - b.peers) - Math.abs(a.self - a.peers))
    .slice(0, MOST_GAPS);
}
