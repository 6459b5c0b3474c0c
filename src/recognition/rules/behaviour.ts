import { foldedWords } from './text-key.ts';

/** What can be said of anybody at any time, and the small words between, in both languages; folded. */
const SAYS_NOTHING = new Set(
  `a an the and or of for to in on at as is are was were be being been it its this that so very much really all always
  you your youre u she her he his they them their we our us me my i today just again with by
  thanks thank thx ty cheers kudos props congrats congratulations bravo well done great good nice awesome amazing
  excellent fantastic super brilliant best perfect wonderful outstanding stellar incredible job work effort stuff
  team player star rockstar hero legend everything
  ve ile icin bir bu su o da de cok pek daha en sen seni sana senin siz sizi size sizin biz bizi bize o onu ona ben
  her sey hersey gibi kadar bugun
  tesekkur tesekkurler tesekkurlerimle ederim ederiz sagol sagolun sagolasin eline ellerine emegine emeklerine saglik
  tebrik tebrikler helal olsun aferin harika guzel iyi super muhtesem mukemmel efsane sahane is isti isler iscilik
  calisma cikardin cikardiniz cikariyorsun yaptin yaptiniz kahraman yildiz`
    .split(/\s+/)
    .filter(Boolean),
);

/** With fewer words of its own a text hardly says what somebody did. */
const FEWEST_WORDS = 2;

/** Whether a text seems to say what somebody did (domain.md §6), rather than only that it was good. */
export function namesBehaviour(text: string): boolean {
  const own = foldedWords(text).filter((word) => !SAYS_NOTHING.has(word));
  return new Set(own).size >= FEWEST_WORDS;
}
