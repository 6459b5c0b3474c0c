import { anyOf } from './match.ts';
import type { CheckWords } from './words.ts';

const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

const DID = `\\p{L}{2,}ed|had|has|have|was|were|is|are|came|went|left|said|told|asked|got|gave|took|lost|won|found|felt|began|became|knew|saw|made|put|rang|spoke|thought|kept|paid|bought|signed|needs?|expects?`;
const SOMEBODY =
  'they|he|she|we|nobody|both|two|three|four|five|one|it|that|this|customer|client|buyer|prospect|team|manager|director|ceo|cfo|coo|cto|engineers|colleagues|lead|engineering|legal|support|their \\p{L}+';

export const englishWords: CheckWords = {
  moment: anyOf([
    `(?:${DAYS})(?:'s)?`,
    ...[
      'today*',
      "yesterday(?:'s)?",
      'tonight',
      'last night',
      'this (?:morning|afternoon|week|month|quarter)*',
    ],
    `(?:last|past) (?:week|month|quarter|year|${DAYS})(?:'s)?`,
    `\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})`,
    `(?:${MONTHS}) \\d{1,2}`,
    '\\d{1,2}[./]\\d{1,2}',
  ]),
  judging: [
    anyOf([
      ...['lazy', 'careless', 'unprofessional', 'arrogant', 'rude', 'sloppy', 'incompetent', 'unreliable'],
      ...['selfish', 'immature', 'unmotivated', 'clueless', 'stubborn', 'disorgani[sz]ed', 'moody'],
      ...['disrespectful', 'ignorant', 'dishonest', 'attitude', 'personality', 'character'],
    ]),
    /you(?:'re| are| do| have)? (?:just )?(?:always|never|constantly)(?!\p{L})/u,
    anyOf(['(?:everyone|everybody) (?:says?|thinks?|knows?|complains?|agrees?)', 'all the time']),
    anyOf([
      "you (?:obviously |clearly |just |really )*(?:don't|do not) (?:care|want|respect|like|believe)",
      'you (?:obviously|clearly) (?:think|want|believe|feel)*',
    ]),
  ],
  harsh: anyOf([
    ...[
      'stupid*',
      'idiot*',
      'dumb',
      'disaster',
      'embarrassing',
      'pathetic',
      'ridiculous',
      'terrible',
      'awful',
    ],
    ...[
      'useless',
      'garbage',
      'rubbish',
      'disgrace*',
      'nonsense',
      'worthless',
      'hopeless',
      'horrible',
      'shameful',
    ],
    ...[
      'shut up',
      'find another job',
      'fired',
      'worst',
      'damn',
      'crap',
      'are you kidding',
      'fed up',
      'sick of',
    ],
  ]),
  impact: [
    anyOf([
      ...[
        'so',
        'because',
        'which',
        'as a result',
        'result*',
        'therefore',
        'meant',
        "that's why",
        'thanks to',
      ],
      ...[
        'cost',
        'costs',
        'saved',
        'led to',
        'helped',
        'instead of',
        'rather than',
        'made (?:it|me|us|them)',
      ],
    ]),
    new RegExp(
      `(?<!\\p{L})(?:${SOMEBODY})(?: people| of \\p{L}+)?(?: \\p{L}+ly| then| now| also| never| only)? (?:${DID})(?!\\p{L})`,
      'u',
    ),
  ],
  nextStep: [
    anyOf([
      ...['next time', 'next (?:call|meeting|demo|pitch|week|month|quarter|visit|proposal)', 'from now on'],
      ...['going forward', 'in future', 'in the future', 'please', 'try to', 'could you', 'can you', "let's"],
      ...[
        'would you',
        "(?:i|i'd|i would) (?:suggest|recommend|propose)",
        'plan to',
        'should',
        'for the next',
      ],
      `by (?:${DAYS}|tomorrow|the end|next)`,
    ]),
    /(?:^|[.!?,:] )(?:ask|call|check|put|send|show|open|add|rehearse|write|bring|let|stop|start|prepare|use|keep|hold|share|agree|say|tell|make|leave|wait|read|begin|hand|pass|come) /u,
  ],
};
