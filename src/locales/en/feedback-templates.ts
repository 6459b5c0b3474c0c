type Named = { name: string };

/** The other templates of the form, what stands beside them, and what is suggested before it goes. */
export const feedbackTemplates = {
  /** The fields of the other templates. */
  fieldOf: {
    coin: {
      situation: {
        label: 'Context',
        hint: 'When and where. One moment, not a habit.',
        example: 'Yesterday’s call with Delta Freight, about the renewal',
      },
      behaviour: {
        label: 'Observation',
        hint: 'What you saw or heard, without guessing why.',
        example: 'You named the discount before they asked for one',
      },
      impact: {
        label: 'Impact',
        hint: 'What it led to, for the customer, the team or you.',
        example: 'They took it as the starting point, and we ended at 15 %',
      },
      nextStep: {
        label: 'Next step',
        hint: 'One thing to do next, and when.',
        example: 'On Thursday, ask for their budget before any number of ours',
      },
    },
    forward: {
      situation: {
        label: 'Coming up',
        hint: 'The occasion for which it will be of use.',
        example: 'The pitch at Harbor & Sons next Tuesday',
      },
      nextStep: {
        label: 'What to try',
        hint: 'One thing they could do there.',
        example: 'Open with their three goals, and show the product only after that',
      },
      impact: {
        label: 'What it is good for',
        hint: 'What you expect it to change.',
        example: 'They will tell you which of the three matters, so the demo can be short',
      },
    },
    free: {
      behaviour: {
        label: 'What do you want to say?',
        hint: 'Best with one moment, what you saw, and what it led to.',
        example:
          'On Monday’s call you asked twice what happens if they do nothing. Because of that we know the deadline.',
      },
    },
  },
  fieldTemplate: 'How do you want to write it?',
  template: {
    sbi: 'Situation, behaviour, impact (SBI)',
    coin: 'Context, observation, impact, next step (COIN)',
    forward: 'Feed-forward: something to try next',
    free: 'In my own words',
  },
  forwardKind: 'Feed-forward',
  formLink: 'The message comes along as a link.',
  formUpward: (p: Named) => `${p.name} is above you in the reporting line: this is upward feedback.`,
  formAsked: (p: { name: string; topic: string | null }) =>
    p.topic ? `*${p.name}* asked you for feedback about: ${p.topic}` : `*${p.name}* asked you for feedback.`,
  formAskedAbout: (p: { name: string; about: string; topic: string | null }) =>
    `*${p.name}* asked you for feedback on *${p.about}*${p.topic ? ` about: ${p.topic}` : ''}. Both will read it.`,
  suggestionTitle: 'One thing before it goes',
  suggestion: {
    tone: 'Some of it may sound harsh, and then the rest is not heard. How would you say it to their face, on a good day?',
    observable:
      'This sounds like a judgement of the person. What did you see or hear? “You were ten minutes late” helps more than “you are careless”.',
    specific:
      'Which moment was it? A day, a call or a customer helps them to remember: “On Tuesday, in the Harbor demo …”',
    impact: 'What did it lead to? For example: “… so they named a date for the next meeting.”',
    actionable: 'What could they do next? For example: “On Thursday, ask for the budget first.”',
  },
  suggestionNote: 'Change it if you like. *Send* sends it now, changed or not.',
};
