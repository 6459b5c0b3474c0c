type Named = { name: string; title: string };

/** Role-plays. */
export const roleplays = {
  title: 'Role-play',
  notYours: 'There is no such role-play of yours. One is between who sells in it and who plays the buyer.',
  notYourself: 'It takes two: please pick somebody else.',
  manyOpen: (p: { most: number }) => `${p.most} of your role-plays are open already. Play one of them first.`,
  invitedAlready: 'This invitation is sent already.',
  cancelled: 'This invitation was taken back.',
  expired: 'This invitation is over. Whoever sent it can send another one.',
  tooLate: 'This role-play is over, or not there yet: see `/pacesetter roleplay`.',
  scoredAlready: 'The points were given already.',
  notScored: 'There are no points yet. Whoever plays the buyer gives them after the talk.',
  pointsMissing: 'Please give this skill a number from 1 to 5.',
  lineMissing: 'Please say in a line what you saw. For example: asked twice what it costs them.',
  nobodyToShareWith: 'You report to nobody here, so there is nobody to share this with.',

  fieldScenario: 'What do you practise?',
  fieldPartner: 'Who plays the buyer?',
  invite: 'Invite',
  visible:
    'Only you and whoever plays the buyer see how it went, until you share it. If you invite your manager, they know it anyway. Points count into your skills only once you share them.',
  inviteSent: (p: { name: string }) =>
    `I ask *${p.name}* within their working hours, and tell you what they say. You sell; they get the buyer’s sheet.`,

  mood: 'How they are',
  caresAbout: 'What they care about',
  known: 'What you know',
  goal: 'What you are after',
  success: 'It is won when',
  timeBox: (p: { play: number; debrief: number }) =>
    `${p.play} minutes to play, ${p.debrief} to talk about it. Set a timer: stopping in time is part of it.`,
  scored: (p: { names: string }) => `Scored: ${p.names}.`,
  sellerTitle: 'Your sheet',
  buyerTitle: 'The buyer’s sheet',
  youAre: (p: { buyer: string; name: string }) =>
    `You are *${p.buyer}*. ${p.name} sells their own product to you.`,
  sellerReads: (p: { name: string }) => `What ${p.name} reads`,
  secret: (p: { name: string }) => `${p.name} does not see what follows`,
  objection: 'What really stands in the way',
  facts: 'What you know, and tell only when asked well',
  play: 'How to play it',
  sellerGoal: 'They win when',
  score: 'Give points',

  scoreTitle: 'Points',
  scoreIntro: (p: Named) =>
    `*${p.title}*\nTell *${p.name}* first, then write it down. 2 and 4 stand between what you read below.`,
  lineLabel: (p: { skill: string }) => `${p.skill}: what did you see or hear?`,
  lineExample: 'Asked twice what it costs them, then fell silent',
  scoreVisible: (p: { name: string }) =>
    `Only you and ${p.name} read this. ${p.name} may share it with whoever they report to. You can correct it for a day, as long as it is not shared.`,
  send: 'Send',
  gave: (p: { name: string }) => `You gave *${p.name}* points. They read them now.`,
  scoreSoon: 'Two minutes, as long as you remember it.',

  correct: 'Correct the points',
  correctUntil:
    'You can correct them for a day, as long as they are neither shared nor put forward for a gate.',
  correctIntro: (p: Named) => `*${p.title}*\nWhat you gave *${p.name}*. Change what was wrong.`,
  correctVisible: (p: { name: string }) =>
    `${p.name} is told that the points have changed. Only you two read them.`,
  correctSaid: (p: { name: string }) =>
    `Corrected. *${p.name}* is told, and reads the points as they are now.`,
  tooLateToCorrect:
    'These points are fixed: a day is over, or the attempt was shared or put forward for a gate. Play it once more?',
  corrected: 'The points were corrected after they were given.',
  notToPutForward: 'Only a passed attempt can be put forward, the best of your last three, and once.',
  readersForward: (p: { name: string }) =>
    `Only you and ${p.name} can read it. In your gate those who lead you see that it is passed, and nothing else.`,

  resultTitle: 'Role-play',
  playedBy: (p: { rep: string; partner: string; reader: 'rep' | 'partner' | 'manager' }) =>
    ({
      rep: `*${p.partner}* played the buyer`,
      partner: `*${p.rep}* sold, you played the buyer`,
      manager: `*${p.rep}* sold, *${p.partner}* played the buyer`,
    })[p.reader],
  points: (p: { points: number; outOf: number; percent: string }) =>
    `${p.points} of ${p.outOf} points (${p.percent})`,
  passed: '✓ Passed: 70% or more, and no skill at 1.',
  notPassed: 'Not passed yet: it takes 70%, and no skill at 1. The best of your last three attempts counts.',
  ofFive: (p: { points: number }) => `${p.points} of 5`,
  followAsk: 'Does it help? Pick a number of yours: in two and four weeks I compare it.',
  followPlaceholder: 'Pick a number',
  followed: (p: { kpi: string }) =>
    `I follow your *${p.kpi}*: in two and in four weeks I say whether it moved more than your teammates’.`,
  share: 'Share with my manager',
  shareConfirm: (p: { name: string; wasPartner: boolean }) => ({
    title: 'Share this attempt?',
    question: p.wasPartner
      ? `${p.name} played the buyer and knows it already. Shared, its points count into your skills. You cannot take that back.`
      : `${p.name} will be able to read this one attempt, and its points count into your skills. You cannot take that back.`,
    yes: 'Share',
    no: 'Keep it private',
  }),
  readers: (p: { name: string }) => `Only you and ${p.name} can read it.`,
  readersShared: 'Shared: whoever the seller reports to reads it, too, and its points count into the skills.',

  listAsked: 'You were asked',
  listRunning: 'Yours that run',
  listScenarios: 'What you can practise',
  listPast: 'What came of it',
  listShared: 'Shared with you',
  listNote:
    'Attempts are private to you and who plays the buyer. The best of your last three at a scenario counts.',
  practise: 'Practise',
  scenarioLine: (p: {
    title: string;
    goal: string;
    best: string | null;
    isPassed: boolean;
    attempts: number;
  }) =>
    `*${p.title}*\n${p.goal}${p.best === null ? '' : `\n${p.isPassed ? '✓ passed' : 'not passed yet'} · ${p.attempts === 1 ? 'one attempt' : `best of the last ${Math.min(p.attempts, 3)}`}: ${p.best}`}`,
  askedToPlay: (p: Named) => `*${p.name}* asks you to play the buyer: ${p.title}`,
  askedToScore: (p: Named) => `*${p.name}* and you have played “${p.title}”: your points are missing.`,
  youPlay: (p: Named) =>
    `You play the buyer for *${p.name}*: ${p.title}. Find a quarter of an hour together.`,
  playBuyer: 'Play the buyer',
  buyerSheet: 'Buyer’s sheet',
  mySheet: 'My sheet',
  notNow: 'Not now',
  done: 'Done: we played',
  cancel: 'Take back',
  read: 'Read',
  running: {
    invited: (p: Named) => `*${p.title}* with ${p.name}: waits for an answer`,
    accepted: (p: Named) => `*${p.title}* with ${p.name}: find a quarter of an hour`,
    to_score: (p: Named) => `*${p.title}* with ${p.name}: waits for the points`,
  },
  pastLine: (p: {
    title: string;
    date: string;
    name: string;
    result: string | null;
    isPassed: boolean;
    isShared: boolean;
    state: 'declined' | 'expired';
  }) =>
    p.result === null
      ? `${p.title}, ${p.date} · ${p.name} · ${p.state === 'declined' ? 'not now' : 'nobody took it up in time'}`
      : `${p.title}, ${p.date} · ${p.name}\n${p.result} · ${p.isPassed ? '✓ passed' : 'not passed yet'}${p.isShared ? ' · shared' : ''}`,

  dmInvitedNote: (p: Named & { play: number; debrief: number }) =>
    `${p.play} + ${p.debrief} minutes. You get the buyer’s sheet, and give points afterwards; only ${p.name} and you see them, unless ${p.name} shares them. ${p.name} sees whether you accept.`,
  declined: (p: Named) => `You said not now to *${p.name}*’s role-play: ${p.title}. They are told.`,
  dmAccepted: (p: Named) => `*${p.name}* plays the buyer: ${p.title}. Find a quarter of an hour together.`,
  dmDeclined: (p: Named) => `*${p.name}* cannot play “${p.title}” now. Ask somebody else?`,
  dmScored: (p: Named) => `*${p.name}* gave you points for your role-play: ${p.title}.`,
  dmCorrected: (p: Named) => `*${p.name}* corrected the points of your role-play: ${p.title}.`,
  dmShared: (p: Named) => `*${p.name}* shared a role-play with you: ${p.title}.`,
  doneSaid: (p: { name: string }) => `Well played. I ask *${p.name}* for the points.`,
};
