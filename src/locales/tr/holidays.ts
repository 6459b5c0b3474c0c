import type { Translations } from '../index.ts';

/** Endings never hang on a name or a date, whose vowels are not known. */
export const holidays: Translations['holidays'] = {
  title: (p) => `Resmî tatiller · ${p.region}`,
  line: (p) => `${p.date} ${p.weekday}${p.half ? `, ${p.half}` : ''} · ${p.name}`,
  worked: (p) => `${p.date} ${p.weekday} · ${p.name ? `${p.name}: ` : ''}burada çalışılıyor`,
  own: (p) => `${p.line} (burada eklendi)`,
  unnamed: 'herkes izinli',
  half: { 1: 'öğleden önce', 2: 'öğleden sonra', 3: null },
  none: 'Önümüzdeki on iki ayda resmî tatil yok.',
  noRegion: (p) =>
    `Burada resmî tatilin yok: takımın için tatil seçilmemiş ya da saat dilimin (${p.zone}) bildiğim bir ülkeye ait değil. Bir Pacesetter yöneticisi takımın formunda seçebilir.`,
  note: 'Hedefler bu günler olmadan hesaplanır. Bir takımın kimin tatillerini kullandığı formunda seçilir.',
  noteAdmin: (p) =>
    `Hedefler bu günler olmadan hesaplanır. Burada değiştirdiğin, şu tatilleri kullanan herkes için geçerlidir: ${p.region}. Bir takımın kimin tatillerini kullandığı formunda seçilir.`,
  buttonWork: 'Çalışıyoruz',
  buttonBack: 'Geri al',
  buttonAdd: 'Gün ekle',

  formTitle: 'Gün ekle',
  fieldDate: 'Gün',
  fieldPart: 'Ne kadarı?',
  partWhole: 'Bütün gün',
  partMorning: 'Öğleden önce',
  partAfternoon: 'Öğleden sonra',
  fieldName: 'Adı ne?',
  formVisible: (p) =>
    `Şu tatilleri kullanan herkes bu gün izinli sayılır, hedefleri bu gün olmadan hesaplanır: ${p.region}.`,
  added: (p) => `Eklendi: ${p.line}.`,
  farAway: 'Lütfen bugünden başlayarak iki yıl içinde bir gün seç.',

  fieldRegion: 'Resmî tatiller',
  fieldRegionHint:
    'Başka bir ülkenin bir bölgesini seçmek için önce ülkeyi seçip kaydet, sonra formu yeniden aç.',
  auto: 'Herkesin kendi ülkesi, saat dilimine göre',
  autoOf: (p) => `Herkesin kendi ülkesi, saat dilimine göre (burada: ${p.region})`,
  nobody: 'Yok',
  usual: 'Olağan',
  wholeCountry: (p) => `${p.country}, tamamı`,
  otherCountries: (p) => `Diğer ülkeler, ${p.letters}`,
  regionUnknown: (p) => `“${p.region}” için resmî tatil bilmiyorum.`,
};
