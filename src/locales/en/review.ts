/** A card that is looked at before it is posted, sent to one's manager, or shared by the one whose week it is. */
export const review = {
  firstCard: (p: { team: string }) => `This is ${p.team}’s first card. Nobody else has seen it.`,
  thinCard: (p: { team: string; k: number; n: number; isThin: boolean }) =>
    `${p.team}’s card: ${p.isThin ? 'only ' : ''}${p.k} of ${p.n} ${p.n === 1 ? 'person' : 'people'} ${p.k === 1 ? 'has' : 'have'} data for the week.`,
  previewHow: (p: { channel: string }) =>
    `It goes to ${p.channel} when you press *Post*, with the figures of that moment. *Not yet* leaves it here.`,
  unasked: (p: { name: string; reason: string }) =>
    `${p.name} was to look at this card first, but Slack does not let me write to them (${p.reason}). Please decide in their place. So that the next one finds somebody, pick another manager with \`/pacesetter teams\`.`,
  post: 'Post',
  notYet: 'Not yet',
  itsChannel: 'its channel',
  moment: (p: { weekday: string; date: string; time: string }) => `${p.weekday}, ${p.date} at ${p.time}`,
  posted: (p: { team: string; week: string; name: string; when: string; channel: string }) =>
    `${p.team}’s card for ${p.week} goes to ${p.channel}. Posted by ${p.name}, ${p.when}.`,
  held: (p: { team: string; week: string; name: string; when: string; next: string | null }) =>
    `${p.team}’s card for ${p.week} is not posted (${p.name}, ${p.when}). ${
      p.next ? `You can still post it until the next one is due: ${p.next}.` : 'You can still post it.'
    }`,
  refusal: 'A card that is looked at first is posted by the team’s managers and by admins.',
  nothingToPost: 'There is no card waiting here any more.',
  paused: (p: { team: string }) =>
    `${p.team} is paused, so nothing is posted for it. An admin can let it go live again with \`/pacesetter setup\`.`,
  noChannel: (p: { team: string }) =>
    `${p.team} has no channel, so there is nowhere to post the card. An admin can pick one with \`/pacesetter teams\`.`,
  tooLate: (p: { team: string }) =>
    `It is too late for this card: ${p.team}’s next one has been due since. \`/scorecard team\` shows the running week.`,

  forwardButton: 'Send to my manager',
  forwardSent: (p: { name: string; team: string }) => `${p.name} gets ${p.team}’s week now.`,
  forwardLater: (p: { name: string; team: string; when: string }) =>
    `${p.name} gets ${p.team}’s week when their day begins: ${p.when}, on their clocks.`,
  forwardedBefore: (p: { name: string; team: string }) =>
    `You have sent ${p.team}’s week to ${p.name} already.`,
  forwardRefusal: 'A team’s week is sent on by those who lead the team.',
  forwardNobody: 'There is nobody to send it to: your manager is not known here, or is not in Slack.',
  forwarded: (p: { name: string; team: string }) => `${p.name} sends you ${p.team}’s week.`,

  shareButton: 'Share with my team',
  shareTitle: 'Share your week?',
  shareQuestion: (p: { team: string }) =>
    `Your week so far goes into the channel of team ${p.team}. Everyone there can read it.`,
  shareYes: 'Share it',
  shareNo: 'Keep it to myself',
  shareDone: (p: { channel: string }) => `Your week is on its way to ${p.channel}.`,
  shareBefore: (p: { channel: string }) => `You have shared this week in ${p.channel} already.`,
  shareNowhere: 'There is nowhere to share it: you are in no team that is live and has a channel.',
  shareExternal: 'Your team’s channel is shared with another company, so I keep your numbers out of it.',
  shareNotThere: 'I cannot post in your team’s channel. Someone there can type `/invite @Pacesetter`.',
  shared: (p: { name: string }) => `*${p.name}* shares their week.`,

  foreseenFirst: 'its first card, to look at before anybody else, with *Post* and *Not yet*',
  foreseenAfterFirst: (p: { names: string }) => `the weekly card, once ${p.names} pressed *Post*`,
  foreseenCard: (p: { names: string }) =>
    `the weekly card; if fewer than half of the team have data, ${p.names} looks at it first`,
  unpostedShared:
    'Its channel is shared with another company, so I did not post it there. Pick another channel with `/pacesetter teams`, then press *Try again*.',
};
