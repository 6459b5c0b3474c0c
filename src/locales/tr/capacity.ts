import type { Translations } from '../index.ts';

export const capacity: Translations['capacity'] = {
  button: 'Başlangıç ve alışma',
  formTitle: 'Başlangıç ve alışma',
  fieldStarted: 'İlk iş günü',
  fieldStartedHint: 'Dönemin ortasında başlayan için hedefin bir bölümü geçerli olur.',
  fieldLast: 'Son iş günü',
  fieldFte: 'Çalışma oranı (tam zaman: 100)',
  fieldFteFrom: 'Bu oranın başladığı gün',
  fieldRamp: 'Alışma dönemi: ay ay, hedefin yüzdesi',
  fieldRampHint: 'Örneğin 25, 50, 75; son aydan sonra hedefin tamamı geçerli olur.',
  fieldRampFrom: 'Alışma döneminin ilk günü',
  fteUnknown: 'Lütfen 1 ile 100 arasında bir tam sayı yaz.',
  rampUnknown: 'Lütfen 25, 50, 75 gibi yüzdeler yaz; en çok 24 ay.',
  rampWithoutStart: 'alışma dönemi için ilk iş günü (started_on) gerekli',
  lastBeforeFirst: 'Son gün ilk günden önce.',
  saved: (p) => `*${p.name}* için kaydedildi. Hedefler ve tempo bundan sonra buna göre hesaplanır.`,
};
