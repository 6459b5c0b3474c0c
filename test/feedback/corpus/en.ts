import { type Corpus, improve, strength } from './text.ts';

/** Written by hand before the check was; the words were tuned on these. */
export const english: Corpus = {
  good: [
    strength(
      'In Tuesday’s demo at Harbor & Sons you asked what each week of delay costs them and let the silence work. They named the number themselves, and we left with a date for the next meeting.',
    ),
    strength(
      'On the call with Delta Freight this morning you repeated their three concerns back before you answered. The CFO relaxed and started asking about onboarding instead of price.',
    ),
    strength(
      'You sent the recap to Norwood within an hour of the meeting yesterday, with owners and dates. Their IT lead forwarded it to procurement, so we are a week ahead.',
    ),
    strength(
      'During the renewal meeting on Thursday you showed their own usage report rather than our slides. That turned a discount talk into a talk about adding twelve seats.',
    ),
    strength(
      'When Anna from Kestrel pushed back on the implementation fee, you explained what the two days include and stopped. She accepted it, which saved us four thousand.',
    ),
    strength(
      'I listened to your discovery call with Brightwell on Monday. You asked “what happens if you do nothing?” twice, and because of that we now know the real deadline is the audit in March.',
    ),
    strength(
      'At the pipeline review last week you took the Orion deal out of commit and said why. The forecast was right to within two percent as a result.',
    ),
    strength(
      'You brought Sam into the Lumen pitch on Wednesday and let him run the integration part. He told me afterwards it was the first time he felt trusted, and the customer asked for him by name.',
    ),
    strength(
      'Your voicemail to Patel Logistics named the warehouse move they announced on Friday. He called back in twenty minutes and booked a meeting for next week.',
    ),
    strength(
      'In the negotiation with Vantage you traded the longer payment term for a two-year contract instead of giving it away. It kept our margin at 31 %.',
    ),
    strength(
      'Yesterday you told the Greenfield team openly that the mobile app won’t be ready until May. Their buyer thanked you for it and moved the pilot rather than cancelling.',
    ),
    strength(
      'You noticed in the CRM that four trials had no owner and divided them up before Monday’s standup. Two of them have booked a demo since.',
    ),
    strength(
      'Great preparation for the Atlas meeting on 12 November: you had read their annual report and quoted their churn target. The COO stayed for the whole hour, although she had planned only fifteen minutes.',
    ),
    strength(
      'When the projector failed at Quantum’s office you drew the architecture on the whiteboard. The engineers came up and joined in, so we got three champions instead of one.',
    ),
    strength(
      'You called all six no-shows from the webinar on Friday afternoon. Four answered, and one became a qualified opportunity worth 18,000.',
    ),
    improve(
      'In the Meridian demo on Tuesday you went through all 24 slides before the first question. Two people had left by then. Next time open with their three goals and stop after ten minutes.',
    ),
    improve(
      'On yesterday’s call with Fox & Lane you answered the price question before we knew their budget, which meant we negotiated against ourselves. On Thursday’s call, ask for the budget first.',
    ),
    improve(
      'The Hudson proposal went out on Monday with last year’s price list. They noticed, and it took us three days to get it corrected. Please have a second person check the numbers before the next one goes out.',
    ),
    improve(
      'You interrupted Priya twice while she was explaining the security model at Nordbank last week. She stopped talking and we lost the technical thread. Next meeting, let’s agree on who takes which topic beforehand.',
    ),
    improve(
      'Your last three opportunities have no next step in the CRM since 5 November. I could not tell the board which of them will close. Could you add a date to each by Friday?',
    ),
    improve(
      'At the standup this morning you said the Cobalt deal was safe, but their champion had left on Wednesday. The team planned around it. Next time tell us as soon as a contact changes.',
    ),
    improve(
      'In Wednesday’s discovery call I counted three questions in forty minutes. We left without knowing who signs, so the next step is weak. Try to prepare five questions for the call with Ridge on Monday.',
    ),
    improve(
      'You arrived ten minutes late to the customer workshop at Solis on Thursday. Their director started without us and the agenda was gone. For the next one, plan to be there a quarter of an hour earlier.',
    ),
    improve(
      'When Mr. Cole asked about GDPR on Monday you promised a certificate we don’t have. Legal now has to explain it to him. Next time say you will check, and come to me the same day.',
    ),
    improve(
      'The follow-up mail to Parker after the 18 November meeting was two pages long. He only answered the first question. I suggest five lines with one question at the end for the one on Tuesday.',
    ),
    improve(
      'On the Tandem call you offered 15 % before they asked for it. That cost us about 6,000 and they now expect it every year. Before the renewal in January, let’s role-play how to hold the price.',
    ),
    improve(
      'You took over the demo from Leo at minute ten last Friday. The customer then only spoke to you and he lost the account’s trust. Next time pass me a note instead, and let him finish.',
    ),
    improve(
      'Five leads from the Berlin fair were called only after eight days. Two had signed with a competitor by then. Starting with the fair in March, please call within two days or hand them to Ida.',
    ),
    improve(
      'In the QBR with Stratos yesterday you skipped the open support tickets. Their operations manager brought them up at the end, and we ended on that note. Put them on slide one next quarter.',
    ),
    improve(
      'You agreed on a custom report with Willow Foods on Tuesday without asking product. Engineering needs three weeks for it, so onboarding moves to January. From now on ask Dana before you say yes.',
    ),
  ],
  bad: [
    strength('Great job!', 'specific'),
    strength('You are a real star, keep it up.', 'specific'),
    strength('Really good work lately, the team is happy with you.', 'specific'),
    strength('Nice attitude, thanks for everything you do.', 'specific'),
    strength('You’re awesome with customers. Keep going!!!', 'specific'),
    strength('Well done on the deal. I was impressed by how you handled it overall.', 'specific'),
    strength('You are such a natural talent and everyone loves working with you.', 'specific'),
    strength('Good communication skills and very professional.', 'specific'),
    strength('On Tuesday you presented our roadmap to Harbor & Sons and used the new slides.', 'impact'),
    strength('You made forty calls on Monday and wrote them all into the CRM.', 'impact'),
    strength('In yesterday’s meeting with Kestrel you explained the pricing model to their buyer.', 'impact'),
    improve('You need to improve your communication.', 'specific'),
    improve('Be more proactive please.', 'specific'),
    improve('Your calls could be better. I think there is still some room for improvement.', 'specific'),
    improve('Try to be more confident in front of customers and show more presence.', 'specific'),
    improve('Your pipeline is a mess and you should work on it.', 'specific'),
    improve('You are lazy with the CRM.', 'observable'),
    improve('You always come unprepared to meetings and you never listen to the customer.', 'observable'),
    improve(
      'In the demo on Tuesday you were careless and unprofessional, which made us look bad. Next time be better.',
      'observable',
    ),
    improve(
      'You obviously don’t care about this team. On Monday you left the standup early again, so others had to do your part. Next time stay.',
      'observable',
    ),
    improve('Your attitude is a problem. Everyone says so.', 'observable'),
    improve('You’re too arrogant with junior colleagues, they complain about it all the time.', 'observable'),
    improve(
      'You just don’t want to learn how to negotiate, that’s why we lost Vantage on Friday. Please read the playbook by Monday.',
      'observable',
    ),
    improve(
      'On Wednesday’s call with Ridge you gave a discount of 10 % before they asked. That cost us 5,000.',
      'actionable',
    ),
    improve(
      'The Hudson proposal had the wrong prices on Monday. The customer noticed it, so we lost three days.',
      'actionable',
    ),
    improve(
      'You interrupted the CFO three times in the Delta meeting on Thursday and she stopped talking, so we still don’t know the budget.',
      'actionable',
    ),
    improve('In Monday’s demo you skipped the security slides. Next time please show them.', 'impact'),
    improve('WHAT WAS THAT DEMO ON TUESDAY?! YOU LOST THE CUSTOMER IN FIVE MINUTES!!!', 'tone'),
    improve(
      'Your demo on Tuesday was a disaster and frankly embarrassing, so the customer left. Do it properly next time or find another job.',
      'tone',
    ),
    improve(
      'That was the most stupid mail I have read this year. It made Parker angry on Monday. Next time let me read it first.',
      'tone',
    ),
  ],
};
