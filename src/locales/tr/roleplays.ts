import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

export const roleplays: Translations['roleplays'] = {
  title: 'Canlandırma',
  notYours: 'Sana ait böyle bir canlandırma yok. Canlandırma, satan ile müşteriyi oynayan arasında kalır.',
  notYourself: 'Bu iş iki kişilik: lütfen başka birini seç.',
  manyOpen: (p) => `Zaten ${p.most} canlandırman açık. Önce birini oyna.`,
  invitedAlready: 'Bu davet zaten gönderildi.',
  cancelled: 'Bu davet geri alındı.',
  expired: 'Bu davetin süresi doldu. Gönderen yenisini gönderebilir.',
  tooLate: 'Bu canlandırma bitti ya da henüz başlamadı: bak `/pacesetter canlandırma`.',
  scoredAlready: 'Puanlar zaten verildi.',
  notScored: 'Henüz puan yok. Müşteriyi oynayan, görüşmeden sonra verir.',
  pointsMissing: 'Lütfen bu beceriye 1 ile 5 arasında bir puan ver.',
  lineMissing: 'Lütfen ne gördüğünü bir satırla yaz. Örneğin: kaça mal olduğunu iki kez sordu.',
  nobodyToShareWith: 'Burada bağlı olduğun biri yok, o yüzden paylaşacak kimse de yok.',

  fieldScenario: 'Neyi çalışıyorsun?',
  fieldPartner: 'Müşteriyi kim oynasın?',
  invite: 'Davet et',
  visible:
    'Nasıl geçtiğini, sen paylaşana kadar yalnızca sen ve müşteriyi oynayan görürsünüz. Yöneticini davet edersen o zaten bilir. Puanlar becerilerine ancak paylaşırsan sayılır.',
  inviteSent: (p) =>
    `*${withEnding(p.name, 'dative')}* çalışma saatlerinde sorarım, yanıtını sana söylerim. Sen satıyorsun; müşterinin kâğıdı onda.`,

  mood: 'Hâli tavrı',
  caresAbout: 'Neyi önemser',
  known: 'Bildiklerin',
  goal: 'Amacın',
  success: 'Ne olursa kazanırsın',
  timeBox: (p) =>
    `${p.play} dakika oyun, ${p.debrief} dakika üzerine konuşma. Saati kurun: vaktinde bitirmek de işin parçası.`,
  scored: (p) => `Puanlanan: ${p.names}.`,
  sellerTitle: 'Senin kâğıdın',
  buyerTitle: 'Müşterinin kâğıdı',
  youAre: (p) => `*${p.buyer}* sensin. ${p.name} sana kendi ürününüzü satıyor.`,
  sellerReads: (p) => `${withEnding(p.name, 'genitive')} okuduğu`,
  secret: (p) => `Bundan sonrasını ${p.name} görmüyor`,
  objection: 'Asıl engel',
  facts: 'Bildiklerin; yalnızca iyi sorulursa söyle',
  play: 'Nasıl oynanır',
  sellerGoal: 'Ne olursa kazanır',
  score: 'Puan ver',

  scoreTitle: 'Puanlar',
  scoreIntro: (p) =>
    `*${p.title}*\nÖnce *${withEnding(p.name, 'dative')}* yüz yüze söyle, sonra yaz. 2 ile 4, aşağıda okuduklarının arasıdır.`,
  lineLabel: (p) => `${p.skill}: ne gördün, ne duydun?`,
  lineExample: 'Kaça mal olduğunu iki kez sordu, sonra sustu',
  scoreVisible: (p) =>
    `Bunu yalnızca sen ve ${p.name} okursunuz. ${p.name} isterse bağlı olduğu kişiyle paylaşabilir. Paylaşılmadıkça bir gün boyunca düzeltebilirsin.`,
  send: 'Gönder',
  gave: (p) => `*${withEnding(p.name, 'dative')}* puan verdin. Artık okuyabilir.`,
  scoreSoon: 'İki dakikanı alır; aklındayken yaz.',

  correct: 'Puanları düzelt',
  correctUntil: 'Paylaşılmadığı ve bir eşiğe sayılmadığı sürece bir gün boyunca düzeltebilirsin.',
  correctIntro: (p) =>
    `*${p.title}*\n*${withEnding(p.name, 'dative')}* verdiğin puanlar. Yanlış olanı değiştir.`,
  correctVisible: (p) =>
    `Puanların değiştiğini ${withEnding(p.name, 'dative')} söylerim. Yalnızca ikiniz okursunuz.`,
  correctSaid: (p) =>
    `Düzeltildi. *${withEnding(p.name, 'dative')}* haber veriyorum; artık yeni puanları okur.`,
  tooLateToCorrect:
    'Bu puanlar artık kesin: üzerinden bir gün geçti ya da deneme paylaşıldı veya bir eşiğe sayıldı. Bir kez daha oynamaya ne dersiniz?',
  corrected: 'Puanlar verildikten sonra düzeltildi.',
  notToPutForward: 'Eşiğe yalnızca geçen bir deneme sayılabilir: son üç denemenin en iyisi, o da bir kez.',
  readersForward: (p) =>
    `Bunu yalnızca sen ve ${p.name} okuyabilirsiniz. Yöneticilerin eşiğinde yalnızca geçtiğini görür, başka bir şey görmez.`,

  resultTitle: 'Canlandırma',
  playedBy: (p) =>
    ({
      rep: `Müşteriyi oynayan: *${p.partner}*`,
      partner: `Satan: *${p.rep}*; müşteri sendin`,
      manager: `Satan: *${p.rep}*; müşteriyi oynayan: *${p.partner}*`,
    })[p.reader],
  points: (p) => `${p.outOf} puandan ${p.points} (${p.percent})`,
  passed: '✓ Geçti: en az %70, 1 alan beceri yok.',
  notPassed: 'Henüz geçmedi: en az %70 olmalı, 1 alan beceri olmamalı. Son üç denemenin en iyisi sayılır.',
  ofFive: (p) => `${p.points}/5`,
  followAsk: 'İşe yarıyor mu? Bir sayını seç: iki ve dört hafta sonra karşılaştırayım.',
  followPlaceholder: 'Bir sayı seç',
  followed: (p) =>
    `Takip ettiğim sayı: *${p.kpi}*. İki ve dört hafta sonra, takım arkadaşlarınınkinden çok değişip değişmediğini söylerim.`,
  share: 'Yöneticimle paylaş',
  shareConfirm: (p) => ({
    title: 'Bu denemeyi paylaş',
    question: p.wasPartner
      ? `${p.name} müşteriyi oynadı, zaten biliyor. Paylaşırsan puanlar becerilerine sayılır; geri alamazsın.`
      : `${p.name} bu tek denemeyi okuyabilecek, puanlar becerilerine sayılacak. Geri alamazsın.`,
    yes: 'Paylaş',
    no: 'Bende kalsın',
  }),
  readers: (p) => `Bunu yalnızca sen ve ${p.name} okuyabilirsiniz.`,
  readersShared: 'Paylaşıldı: satanın bağlı olduğu kişi de okur, puanlar becerilere sayılır.',

  listAsked: 'Senden istenenler',
  listRunning: 'Süren canlandırmaların',
  listScenarios: 'Çalışabileceklerin',
  listPast: 'Sonuçlar',
  listShared: 'Seninle paylaşılanlar',
  listNote:
    'Denemeler seninle müşteriyi oynayan arasında kalır. Bir konudaki son üç denemenin en iyisi sayılır.',
  practise: 'Çalış',
  scenarioLine: (p) =>
    `*${p.title}*\n${p.goal}${p.best === null ? '' : `\n${p.isPassed ? '✓ geçti' : 'henüz geçmedi'} · ${p.attempts === 1 ? 'tek deneme' : `son ${Math.min(p.attempts, 3)} denemenin en iyisi`}: ${p.best}`}`,
  askedToPlay: (p) => `*${p.name}* senden müşteriyi oynamanı istiyor: ${p.title}`,
  askedToScore: (p) => `*${p.name}* ile “${p.title}” oynandı: sıra senin puanlarında.`,
  youPlay: (p) => `*${p.name}* için müşteriyi oynuyorsun: ${p.title}. Birlikte bir çeyrek saat bulun.`,
  playBuyer: 'Müşteriyi oyna',
  buyerSheet: 'Müşterinin kâğıdı',
  mySheet: 'Benim kâğıdım',
  notNow: 'Şimdi olmaz',
  done: 'Bitti: oynadık',
  cancel: 'Geri al',
  read: 'Oku',
  running: {
    invited: (p) => `*${p.title}*, ${p.name} ile: yanıt bekliyor`,
    accepted: (p) => `*${p.title}*, ${p.name} ile: bir çeyrek saat bulun`,
    to_score: (p) => `*${p.title}*, ${p.name} ile: puanları bekliyor`,
  },
  pastLine: (p) =>
    p.result === null
      ? `${p.title}, ${p.date} · ${p.name} · ${p.state === 'declined' ? 'şimdi olmaz' : 'zamanında kabul edilmedi'}`
      : `${p.title}, ${p.date} · ${p.name}\n${p.result} · ${p.isPassed ? '✓ geçti' : 'henüz geçmedi'}${p.isShared ? ' · paylaşıldı' : ''}`,

  dmInvitedNote: (p) =>
    `${p.play} + ${p.debrief} dakika. Müşterinin kâğıdını alır, sonunda puan verirsin; ${p.name} paylaşmazsa puanları yalnızca ikiniz görürsünüz. Kabul edip etmediğini ${p.name} görür.`,
  declined: (p) =>
    `*${withEnding(p.name, 'genitive')}* canlandırmasına “şimdi olmaz” dedin: ${p.title}. Kendisine haber veririm.`,
  dmAccepted: (p) => `Müşteriyi *${p.name}* oynuyor: ${p.title}. Birlikte bir çeyrek saat bulun.`,
  dmDeclined: (p) => `*${p.name}* “${p.title}” için şimdi uygun değil. Başkasına sormak ister misin?`,
  dmScored: (p) => `*${p.name}* canlandırman için puan verdi: ${p.title}.`,
  dmCorrected: (p) => `*${p.name}* canlandırmanın puanlarını düzeltti: ${p.title}.`,
  dmShared: (p) => `*${p.name}* seninle bir canlandırma paylaştı: ${p.title}.`,
  doneSaid: (p) => `Eline sağlık. Puanları *${withEnding(p.name, 'dative')}* sorarım.`,
};
