import type { reviewCycles as english } from '../en/reviews-cycles.ts';

export const reviewCycles: typeof english = {
  quarterName: (p) => `${p.year} ${p.quarter}. çeyrek`,
  halfName: (p) => `${p.year} ${p.half}. yarı`,
  cycleTitle: 'Değerlendirmeler',
  formIntro: 'İçindeki herkes kendisi hakkında, yöneticisi de onun hakkında yazar.',
  formIntroManager: 'Sana bağlı olanlar kendileri hakkında, sen de onlar hakkında yazarsın.',
  formPeriod: 'Hangi dönem?',
  formName: 'Adı ne olsun?',
  formWhom: 'Kimler için?',
  formWhomHint: 'Hiçbiri seçilmezse: herkes.',
  everybody: 'Herkes',
  myReports: 'Bana bağlı olanlar',
  formSelfDue: 'İnsanlar ne zamana kadar yazsın?',
  formManagerDue: 'Yöneticiler ne zamana kadar yazsın?',
  formPeers: 'İş arkadaşları da yazsın mı?',
  formPeersHint: 'Kişi önerir, yöneticisi ister, onlar hayır diyebilir. Adlarıyla yazarlar.',
  peersOption: (p) => (p.n === 0 ? 'Hayır' : `Her biri için en çok ${p.n} kişi`),
  formOverall: 'Yöneticiler dört basamaktan biriyle özetleyebilsin mi?',
  formOverallHint: '“Anlaşılanın altında”dan “anlaşılanın ötesinde”ye.',
  overallNo: 'Hayır, yalnızca sözle',
  overallYes: 'Evet, isterlerse',
  formNote: 'Sonraki adımda kimlerin olduğunu görürsün. Ondan önce hiçbir şey başlamaz.',
  lookAtIt: 'Önce bak',
  start: 'Başlat',
  started: (p) => `Başladı: ${p.n} kişi ve yöneticileri şimdi haber alıyor.`,
  previewCount: (p) => `*${p.people} kişi*, *${p.managers} yönetici* ile değerlendirmede:`,
  previewDates: (p) => `Son gün: kişiler için *${p.self}*, yöneticiler için *${p.manager}*.`,
  previewPeers: (p) =>
    p.n === 0 ? 'İş arkadaşları yazmıyor.' : `Her biri hakkında en çok ${p.n} iş arkadaşı adıyla yazıyor.`,
  previewOverall: 'Yöneticiler dört basamaktan biriyle özetleyebilir.',
  leftOutTitle: 'İçinde olmayanlar',
  leftOut: {
    no_account: (p) => `Slack hesabı yok: ${p.names}`,
    no_manager: (p) => `Burada yöneticisi yok: ${p.names}`,
    already: (p) => `Bu günler için zaten değerlendirmesi var: ${p.names}`,
    too_late: (p) => `Bu dönemde 30 günden az buradaydı: ${p.names}`,
    away: (p) => `Yazma süresi boyunca izinli: ${p.names}`,
  },
  starterSees:
    'Herkesin ne kadar ilerlediğini görürsün; kendi değerlendirmen olmadıkça kimsenin ne yazdığını görmezsin.',
  progressTitle: 'Ne durumda?',
  startedBy: (p) => `Başlatan: ${p.name}, ${p.date}`,
  cycleEnded: 'iptal edildi',
  progressCounts: (p) =>
    `Toplam ${p.n}: yazılmamış ${p.notBegun}, birinin yazdığı ${p.written}, paylaşılmış ${p.shared}, konuşulmuş ${p.acknowledged}${p.ended > 0 ? `, sona ermiş ${p.ended}` : ''}`,
  stage: {
    not_begun: 'kimse bitirmedi',
    written: 'biri yazdı',
    shared: 'paylaşıldı, henüz konuşulmadı',
    acknowledged: 'okundu ve konuşuldu',
    ended: 'sona erdi',
  },
  progressLine: (p) => {
    const by = p.written
      ? ` (${[p.written.self ? p.person : '', p.written.manager ? p.manager : '', p.written.peers > 0 ? `${p.written.peers} iş arkadaşı` : ''].filter(Boolean).join(', ')})`
      : '';
    return `*${p.person}*, ${p.manager} ile: ${p.stage}${by}`;
  },
  andMore: (p) => `ve ${p.n} kişi daha`,
  endCycle: 'İptal et',
  endTitle: 'İptal edilsin mi?',
  endQuestion:
    'Hâlâ yazılanlar sona erer. Yazılan, yazanda kalır; paylaşılmamış hiçbir şey paylaşılmaz. Paylaşılmış değerlendirmeler sürer.',
  progressVisible:
    'Yalnızca ne kadar ilerlendiğini görürsün. Yazılanları her ikilinin yalnızca kendisi okur.',
};
