import { anyOf } from './match.ts';
import type { CheckWords } from './words.ts';

const MONTHS = 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık';

/** Words that end like a past tense. */
const NOT_PAST = '(?!(?:şimdi|kendi|yedi|hadi|haydi|belli|ciddi|adı|tadı)(?!\\p{L}))';

export const turkishWords: CheckWords = {
  moment: anyOf([
    ...[
      'pazartesi*',
      'salı',
      'salıdaki',
      'çarşamba*',
      'perşembe*',
      'cuma*',
      'pazar',
      'dün',
      'dünkü',
      'bugün*',
    ],
    ...['bu (?:sabah|akşam|hafta|ay|çeyrek)\\p{L}*', 'geçen (?:hafta|ay|çeyrek|yıl|cuma|gün)\\p{L}*'],
    `\\d{1,2} (?:${MONTHS})*`,
    '\\d{1,2}[./]\\d{1,2}',
  ]),
  judging: [
    anyOf([
      ...[
        'tembel*',
        'dikkatsiz*',
        'gayriciddi*',
        'saygısız*',
        'sorumsuz*',
        'kibirli*',
        'kabasın',
        'beceriksiz*',
      ],
      ...[
        'bencil*',
        'özensiz*',
        'laubali*',
        'disiplinsiz*',
        'inatçı*',
        'güvenilmez*',
        'dağınıksın',
        'ukala*',
      ],
      ...['tavrın', 'tavrınız', 'tavırların', 'karakterin', 'kişiliğin', 'profesyonel değil*', 'şımarık*'],
    ]),
    /(?<!\p{L})(?:hep|asla|sürekli|daima|hiçbir zaman|her zaman)(?!\p{L})[^.!?]*(?:yorsun|[ae]rsın|[ae]rsin|mazsın|mezsin)(?!\p{L})/u,
    anyOf(['herkes (?:böyle |bunu |aynı şeyi )*(?:söylüyor|düşünüyor|biliyor|şikâyetçi|şikayetçi)']),
    anyOf([
      ...[
        'umurunda değil*',
        'umursam[aı]\\p{L}*',
        'istemiyorsun',
        'önemsemiyorsun',
        'belli ki',
        'işine gelmiyor',
      ],
      ...['sanıyorsun', 'zannediyorsun'],
    ]),
  ],
  harsh: anyOf([
    ...[
      'aptal*',
      'salak*',
      'rezalet*',
      'rezil*',
      'felaket*',
      'utanç*',
      'saçma*',
      'berbat*',
      'iğrenç*',
      'kepaze*',
    ],
    ...[
      'gerizekâlı*',
      'gerizekalı*',
      'geri zek\\p{L}*',
      'adam gibi',
      'başka (?:bir )?iş bul',
      'kovul*',
      'lanet*',
    ],
    ...['yüz karası', 'bıktım', 'yeter artık', 'zırva*', 'işe yaramaz*', 'dalga mı geçiyorsun'],
  ]),
  impact: [
    anyOf([
      ...[
        'böylece',
        'bu sayede',
        'bu yüzden',
        'o yüzden',
        'dolayısıyla',
        'sonuç*',
        'sonunda',
        'çünkü',
        'bu nedenle',
      ],
      ...['sayesinde', 'yüzünden', 'mal oldu', 'yol açtı', 'zorunda'],
    ]),
    // Somebody else did something, or we did: -dı, -dılar, -dık, -dım; -dın is what the receiver did.
    new RegExp(`(?<!\\p{L})${NOT_PAST}\\p{L}+[dt][ıiuü](?:lar|ler|k|m)?(?!\\p{L})`, 'u'),
  ],
  nextStep: [
    anyOf([
      ...['bir dahaki*', 'bir sonraki*', 'sonraki (?:görüşme|toplantı|demo|sunum|teklif|ziyaret)\\p{L}*'],
      ...[
        '(?:gelecek|önümüzdeki) (?:sefer|hafta|ay|çeyrek|görüşme|toplantı)\\p{L}*',
        'bundan sonra',
        'bundan böyle',
      ],
      ...[
        'lütfen',
        'öneririm',
        'önerim',
        '\\p{L}+[ae]r m[iı]sın',
        '\\p{L}+[ae]r misin',
        '\\p{L}+(?:alım|elim)',
      ],
      ...['\\p{L}+m[ae]y[ae] çalış', '\\p{L}+m[ae]lısın', '\\p{L}+m[ae]lisin'],
    ]),
    /(?<!\p{L})(?:sor|koy|gönder|ara|yaz|ekle|başla|dur|dene|planla|hazırla|bekle|danış|göster|oku|bırak|anlat|dinle|söyle|paylaş|et|ver|gel|kal|bak|aç|prova et|kontrol et|haber ver)(?=[.!,]|$| ve | ya da )/u,
  ],
};
