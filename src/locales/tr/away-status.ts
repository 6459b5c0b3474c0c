import type { Translations } from '../index.ts';
import { workingDays } from './time-off.ts';

export const awayStatus: Translations['awayStatus'] = {
  names: { vacation: 'İzinde', sick: 'Hasta' },
  asked: (p) =>
    `Slack durumunda *${p.status}* yazıyor (son gün ${p.date}). ${p.days} (${workingDays(p.count)}) tempo hesabına katılmasın mı?`,
  askedOpen: (p) =>
    `Slack durumunda *${p.status}* yazıyor, bitiş tarihi yok. Hangi günler tempo hesabına katılmasın?`,
  yes: 'Evet, hesaba katma',
  yesOne: 'Evet, hesaba katma',
  onlyToday: 'Yalnızca bugün',
  onlyAfternoon: 'Yalnızca bugün öğleden sonra',
  onlyOn: (p) => `Yalnızca ${p.day}`,
  choose: 'Günleri seç',
  no: 'Hayır',
  promise:
    'Bunu yalnızca sen görürsün; sen onaylamadan bir şey kaydetmem. Başkaları izin günlerini görür, nedenini görmez.',
  kept: 'Peki, bu günler iş günü sayılıyor. Değişirse: `/away`.',
};
