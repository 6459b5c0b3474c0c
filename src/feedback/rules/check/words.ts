/** By what a language says things; each reads a text in small letters with straight apostrophes. */
export type CheckWords = {
  /** A day or another moment. */
  moment: RegExp;
  /** What a person is, instead of what they did; that they are so always; what they must have thought. */
  judging: readonly RegExp[];
  /** What nobody wants to be told. */
  harsh: RegExp;
  /** What came of it: a word that leads to it, or somebody else who did something then. */
  impact: readonly RegExp[];
  /** What to do, or when to do it. */
  nextStep: readonly RegExp[];
};
