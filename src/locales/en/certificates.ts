type Dated = { date: string };
type Named = { name: string };

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);
const months = (n: number) => (n === 1 ? '1 month' : `${n} months`);

/** Certificates that courses ask for: the score, its attempts, and when it expires. */
export const certificates = {
  field: 'Does it ask for a certificate?',
  fieldHint: 'With one it is done once whoever leads the person entered a score that is high enough.',
  none: 'No, their own word is enough',
  asked: 'Yes, with a score',
  fieldPass: 'Certificate: passed from how many percent on?',
  passHint: 'Only counts with a certificate.',
  fieldMonths: 'Certificate: valid for how many months?',
  monthsHint: 'When they are over, the course is given again. I remind 30 days before.',

  asks: (p: { passMark: number; months: number }) =>
    `*Certificate:* passed from ${p.passMark}% on, valid for ${months(p.months)}. Whoever leads the person enters the score.`,
  waits: (p: Dated) => `waits for the score since ${p.date}`,
  passedOn: (p: Dated & { expires: string }) => `passed ${p.date}, expires ${p.expires}`,
  expired: (p: Dated) => `expired ${p.date}`,
  attempt: (p: Dated & { nth: number; score: number; passMark: number; passed: boolean; text: string }) =>
    `${p.passed ? ':white_check_mark:' : ':heavy_minus_sign:'} Attempt ${p.nth} on ${p.date}: ${p.score}%${p.passed ? '' : `, ${p.passMark}% needed`} · ${p.text}`,

  ready: 'I took the test',
  readyTitle: 'Test taken',
  fieldReady: 'What shows it?',
  readyHint: 'A link, or how it went. Those who lead you read it, and one of them enters your score.',

  score: 'Enter score',
  scoreTitle: 'Score',
  fieldScore: 'Score in percent',
  scoreHint: (p: { passMark: number; months: number }) =>
    `Passed from ${p.passMark} on, then valid for ${months(p.months)}.`,
  fieldEvidence: 'What does it rest on?',
  evidenceHint: 'For example the test’s result, or what you saw.',
  attemptNext: (p: { nth: number }) => `This is attempt ${p.nth}.`,
  visible: (p: Named) =>
    `${p.name} hears of the score at once. Only they and those who lead them see it and this text.`,

  needs: (p: { course: string; name: string } & Dated) =>
    `*Certificate: ${p.course}* · ${p.name} took the test on ${p.date}`,
  passed: (p: { by: string; name: string; score: number } & Dated) =>
    `*${p.by}* entered ${p.score}% for ${p.name}: passed. The certificate is valid until ${p.date}.`,
  failed: (p: { by: string; name: string; score: number; passMark: number; nth: number }) =>
    `*${p.by}* entered ${p.score}% for ${p.name}, attempt ${p.nth}. ${p.passMark}% are needed, so you can take it again.`,
  renewed: (p: Named & Dated) =>
    `Your certificate for ${p.name} has expired, so you have the course again. It is due ${p.date}.`,

  badPassMark: 'Please write whole percent from 1 to 100, for example 80.',
  badMonths: 'Please write whole months from 1 to 120, for example 12.',
  badScore: 'Please write whole percent from 0 to 100, for example 85.',
  noScoreNow: 'There is no score to enter for this course now. Please open the list again.',

  nudgeName: 'certificates that expire',
  nudgeWhy: (p: Dated & { days: number }) =>
    `A certificate of yours expires on ${p.date}, in ${days(p.days)}.`,
  nudgeNext:
    'Take the test again and ask whoever leads you to enter the score. Otherwise you get the course again on that day.',
  nudgeNumber: (p: Dated) => `Expires ${p.date}`,
  nudgeRule: 'I say so from 30 days before that day on, and at most once in three weeks.',
};
