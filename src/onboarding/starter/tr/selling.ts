import type { SellingKey, Words } from '../steps.ts';

export const selling: Readonly<Record<SellingKey, Words>> = {
  crm_tour: [
    'CRM’de bir fırsatı ilk temastan imzaya kadar birlikte izleyin',
    'Gerçek bir fırsat, aşamaları kılavuzdan iyi anlatır',
    'Başka bir fırsatın sahibini, aşamasını, sonraki adımını ve tutarını kendi başına buldu',
  ],
  first_log: [
    'Bugün ne yaptıysan gir',
    'İlk haftadan giren kişinin kıyaslayacak bir geçmişi olur',
    'Bu haftanın üç gününde kayıt var',
  ],
  listen_calls: [
    'Arkadaşlarının beş görüşmesini not kâğıdıyla dinle',
    'Yapmadan önce burada nasıl yapıldığını duymak gerekir',
    'Her görüşme için açılışı, en iyi soruyu ve sonunda neye varıldığını yazdın',
  ],
  objections: [
    'En sık gelen beş itiraza verdiğimiz yanıtları öğren',
    'İlk görüşmende karşına çıkacaklar',
    'Yol arkadaşın itirazları sıraladı, hepsini bakmadan yanıtladın',
  ],
  first_goals: [
    'İlk hedeflerde, kademeli olarak anlaşın',
    'İlk ay tam hedefe kimse inanmaz',
    'Hedefler ve alışma dönemi girildi, yeni arkadaşın kabul etti',
  ],
  playbook_entry: [
    'Satış rehberine bir yazı ekle',
    'Senin bulmak zorunda kaldığını bir sonraki hazır bulsun',
    'Ne zaman kullanılacağı ve bir örnekle birlikte önerildi',
  ],
  full_goals: [
    'Alışma döneminden sonrasının hedeflerinde anlaşın',
    'Dördüncü aydan itibaren hedefin tamamı sayılır; bunu o gün öğrenmesin',
    'Gelecek çeyreğin hedefleri girildi ve kabul edildi',
  ],
};
