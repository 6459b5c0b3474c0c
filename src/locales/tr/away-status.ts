import type { Translations } from '../index.ts';
import { workingDays } from './time-off.ts';

export const awayStatus: Translations['awayStatus'] = {
  names: { vacation: 'İzinde', sick: 'Hasta' },
  asked: (p) =>
    `Slack durumunda *${p.status}* yazıyor (son gün ${p.date}). ${p.days} (${workingDays(p.count)}) tempo hesabına katılmasın mı?`,
  askedOpen: (p) =>
    `Slack durumunda *${p.status}* yazıyor, bitiş tarihi yok. ${p.days} tempo hesabına katılmasın mı, yoksa günleri sen mi seçersin?`,
  yes: 'Evet, hesaba katma',
  yesOne: 'Evet, hesaba katma',
  onlyToday: 'Yalnızca bugün',
  onlyOn: (p) => `Yalnızca ${p.day}`,
  choose: 'Günleri seç',
  no: 'Hayır',
  promise:
    'Bunu yalnızca sen görürsün; sen onaylamadan bir şey kaydetmem. Başkaları izin günlerini görür, nedenini görmez.',
  kept: 'Peki, bu günler iş günü sayılıyor. Değişirse: `/away`.',
};
