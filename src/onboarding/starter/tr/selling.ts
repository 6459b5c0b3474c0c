import type { SellingKey, Words } from '../steps.ts';

export const selling: Readonly<Record<SellingKey, Words>> = {
  crm_tour: [
    'CRM’de bir fırsatı ilk temastan imzaya kadar birlikte inceleyin',
    'Gerçek bir fırsat, aşamaları kılavuzdan iyi anlatır',
    'Başka bir fırsatın sahibini, aşamasını, sonraki adımını ve tutarını kendi başına buldu',
  ],
  first_log: [
    'Bugün ne yaptıysan kaydet',
    'İlk haftadan kaydedersen sekizinci haftada neyin değiştiğini görürsün',
    'Bu haftanın üç gününde kayıt var',
  ],
  listen_calls: [
    'Arkadaşlarının beş görüşmesini not alarak dinle',
    'Yapmadan önce burada nasıl yapıldığını duymak gerekir',
    'Her görüşme için açılışı, en iyi soruyu ve alınan sonraki adımı yazdın',
  ],
  objections: [
    'En sık gelen beş itiraza verdiğimiz yanıtları öğren',
    'İlk görüşmende karşına çıkacaklar',
    'Yol arkadaşın itirazları sıraladı, hepsini bakmadan yanıtladın',
  ],
  first_goals: [
    'İlk hedeflerde anlaşın; hedef ay ay artsın',
    'İlk aydan tam hedef verilirse kimse inanmaz',
    'Hedefler ve alışma dönemi girildi, kendisi de kabul etti',
  ],
  playbook_entry: [
    'Satış rehberine bir yazı ekle',
    'Senin arayıp bulduğunu senden sonra gelen hazır bulsun',
    'Ne zaman kullanılacağı ve bir örnekle birlikte önerildi',
  ],
  full_goals: [
    'Alışma döneminden sonrasının hedeflerinde anlaşın',
    'Dördüncü aydan itibaren hedefin tamamı sayılır; bunu o gün duymasın',
    'Gelecek çeyreğin hedefleri girildi ve kabul edildi',
  ],
};
