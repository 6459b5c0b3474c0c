/**
 * A talk to practise. Its key is the same in every language and never names another one: attempts are kept under it. Texts
 * are written per language by how people buy there, not translated; what is won is the same (domain.md §5.5).
 */
export type Scenario = {
  key: string;
  /** At most 60 characters: it stands in lists. */
  title: string;
  /** Keys of the rubric's skills that are scored, two to four. */
  skills: readonly string[];
  /** Whom one talks to, as both read it. */
  buyer: {
    name: string;
    /** Their work, and where. */
    job: string;
    mood: string;
    caresAbout: string;
  };
  /** How it comes to this talk. */
  situation: string;
  /** What the seller knows, a line each. */
  known: readonly string[];
  /** What the seller is after. */
  goal: string;
  /** When it is won. */
  success: string;
  /** For whoever plays the buyer alone. */
  secret: {
    /** What really stands in the way, and is not said by itself. */
    objection: string;
    /** What the buyer knows and tells only when asked well, a line each. */
    facts: readonly string[];
    /** How to play it, and what makes the buyer give way. */
    play: string;
  };
};

/** Ten minutes to play and five to talk about it (domain.md §5.5). */
export const PLAY_MINUTES = 10;
export const DEBRIEF_MINUTES = 5;
