import type { DemoIdea } from './idea.js';

/** Heat & Rain, still being built: the second half of its teams. */
export const HEAT_AND_RAIN_IDEAS_2: readonly DemoIdea[] = [
  {
    team: 'Bank Sampah Ceria',
    pitch: 'Pengurus bank sampah dari Rawa Badak dengan satu adik yang bisa memprogram.',
    members: ['siti', 'teguh', 'ilham'],
    track: 'air',
    answersChallenge: false,
    title: 'Timbang: buku tabungan bank sampah tanpa salah hitung',
    summary:
      'Timbangan bluetooth dan ponsel bekas menggantikan buku tulis bank sampah. Nasabah melihat saldo lewat pesan singkat, dan kelurahan melihat berapa ton yang tidak jadi dibakar.',
    answers: {
      problem:
        'Ada lebih dari dua ribu bank sampah, sebagian besar mencatat di buku. Di tempat kami selisih kas rata-rata Rp 180.000 per bulan karena salah tulis, dan pengurus menutupnya dari kantong sendiri. Ketika pengurus lelah, bank sampah berhenti dan sampah kembali dibakar di lahan kosong.',
      solution:
        'Pengurus memilih foto jenis sampah, meletakkan karung di timbangan, dan menekan satu tombol. Harga hari itu terisi sendiri. Semua tersimpan di ponsel dan terkirim ketika ada sinyal; dua ponsel yang mencatat bersamaan tidak saling menimpa. Nasabah menerima pesan singkat berisi saldo. Laporan bulanan ke kelurahan dibuat otomatis tanpa nama nasabah.',
      prototype: 'Tiga bank sampah memakai sejak Juni, 412 nasabah, 9,3 ton tercatat. Selisih kas bulan terakhir: nol.',
      adoption:
        'Suku dinas lingkungan hidup dapat membagikan paket timbangan seharga Rp 850.000. Pelatihan setengah hari, dilakukan sesama pengurus, bukan oleh kami.',
      openness: 'Kode GPL-3.0. Data jenis dan berat per kelurahan terbuka setiap bulan.',
    },
    links: ['https://timbang.example'],
    builtWith: ['Android', 'SQLite', 'BLE'],
    stage: 'SUBMITTED',
    merit: 4.3,
  },
  {
    team: 'Tropfen für Tropfen',
    pitch: 'Zwei Schülerinnen, eine Baumpflegerin, ein Gießkannenfreund.',
    members: ['nele', 'helga', 'minh'],
    track: 'heat',
    answersChallenge: false,
    title: 'Gießpate: welcher Baum heute Wasser braucht',
    summary:
      'Nicht jeder Straßenbaum braucht bei Hitze Wasser, aber junge sterben nach drei Wochen. Gießpate sagt, welche drei Bäume im Umkreis heute dran sind, und teilt sie so auf, dass niemand doppelt gießt.',
    answers: {
      problem:
        'Berlin pflanzt jedes Jahr tausende Straßenbäume, und in trockenen Sommern geht ein Fünftel der jungen ein. Viele Menschen gießen schon, aber meist den Baum vor der eigenen Tür, und der ist oft siebzig Jahre alt und braucht nichts. Auf unserer Straße bekamen vier Altbäume zusammen 900 Liter und sechs Jungbäume 40.',
      solution:
        'Aus Pflanzjahr, Baumart, Bodenart und Regen der letzten 30 Tage rechnet Gießpate einen Durstwert. Wer losgeht, bekommt drei Bäume und die Pumpe, die funktioniert. Nach dem Gießen genügt ein Foto des leeren Eimers oder ein Tippen. Schulklassen können eine Straße als Patin übernehmen, mit Urlaubsvertretung.',
      prototype: 'Durstwerte für 18.000 Bäume in Pankow, berechnet aus offenen Daten; 130 Leute haben im August 5.400 Eimer gemeldet.',
    },
    links: ['https://giesspate.example'],
    builtWith: ['Baumkataster', 'Python', 'MapLibre'],
    stage: 'DRAFT',
    merit: 3.7,
  },
  {
    team: 'Clean Wok',
    pitch: 'Street food people and one chemist.',
    members: ['grace', 'yusuf', 'paula'],
    track: 'air',
    answersChallenge: false,
    title: 'Clean Wok: a grease filter a street kitchen can wash itself',
    summary:
      'A washable steel filter and a chimney of standard pipe cut the smoke of a satay or kebab stall to a quarter, for the price of two days’ takings. Cooks helped design it, so it does not slow them down.',
    answers: {
      problem:
        'Grilling over charcoal puts more fine dust into a lane than its traffic does between six and ten in the evening. In two streets we measured 310 µg/m³ next to the stall, where the cook stands for five hours. Filters on the market cost more than the cart and need electricity.',
      solution:
        'Air is drawn through a labyrinth of perforated steel by the heat of the fire itself; grease drips into a tin that is sold to soap makers. The filter lifts out with one hand and goes into hot water at closing time. The pipe ends above head height, so customers stop coughing. We publish drawings for three cart sizes and teach welders, who sell the finished filter.',
      prototype:
        'Nine stalls in Sabang and two kebab shops in Wedding, six weeks. Fine dust at the cook’s breathing height fell by 71 to 78 percent.',
      adoption:
        'Markets can lend the filter against a deposit and make it a condition for evening permits after a year. Material is Rp 420,000 or 39 euros; a welder earns Rp 150,000 per piece.',
    },
    links: ['https://clean-wok.example/drawings'],
    builtWith: ['stainless steel', 'OpenSCAD'],
    stage: 'DRAFT',
    merit: 4.0,
  },
  {
    team: 'Gully Watch',
    pitch: 'Cyclists who stop at every blocked drain.',
    members: ['samuel', 'priya', 'surya'],
    track: 'water',
    answersChallenge: false,
    title: 'Gully Watch: which drain to clean before the rain',
    summary:
      'Crews clean street drains by calendar, so half of them are clean already and the blocked ones flood. Gully Watch ranks drains by the water they should swallow and how blocked they looked last time somebody cycled past.',
    answers: {
      problem:
        'A district with 14,000 gullies can clean each about once a year. Leaves, sand and plastic do not follow the calendar: after one storm we photographed 200 gullies, 63 were blocked and 48 of those had been cleaned within four months. Residents report floods, not gullies, and by then it is too late.',
      solution:
        'A phone on the handlebar photographs kerbs; a small model on the phone keeps only pictures of gullies, blurs everything else and grades them open, half or blocked. The ranking multiplies that grade with the catchment behind each gully and the forecast of the next three days. Crews get the fifty gullies worth driving to, in the order of the route, and their own photo closes the ticket.',
      prototype: 'Grading agrees with two crew members in 91 of 100 photographs. Two volunteers covered 60 km of kerb in four evenings.',
      adoption:
        'Fits into the existing maintenance software by CSV, twice a week. It costs no new vehicle, only another order of stops. A paired trial over one rainy season would show whether flooded cellars become fewer.',
      openness: 'Model weights and graded photographs (without people and plates) are published under CC BY-SA.',
    },
    links: ['https://gully-watch.example'],
    builtWith: ['TensorFlow Lite', 'Kotlin', 'OSRM'],
    stage: 'SUBMITTED',
    merit: 4.2,
  },
  {
    team: 'Dapur Listrik',
    pitch: 'Ibu-ibu warung dan seorang montir motor listrik.',
    members: ['dewi', 'joko', 'karim'],
    track: 'air',
    answersChallenge: false,
    title: 'Warung Ngecas: titik isi daya motor listrik di warung',
    summary:
      'Pengemudi ojek daring ragu beralih ke motor listrik karena takut kehabisan daya. Warung Ngecas memberi warung tiga colokan terukur: pengemudi mengisi sambil makan, warung mendapat pelanggan dan bagi hasil.',
    answers: {
      problem:
        'Satu motor bensin yang bekerja dua belas jam menghabiskan empat liter sehari di gang sempit tempat orang tinggal. Stasiun pengisian resmi jaraknya jauh, sementara warung ada setiap lima puluh meter dan sudah menjadi tempat istirahat pengemudi. Listrik warung 1.300 VA tidak cukup untuk tiga motor sekaligus.',
      solution:
        'Kotak seukuran kardus sepatu membatasi daya, mengukur kWh per colokan, dan bergiliran bila kulkas warung sedang menyala. Pembayaran lewat QRIS; warung menerima 30 persen. Peta memperlihatkan colokan kosong dan menu hari itu. Pemilik warung menentukan jam buka sendiri.',
    },
    links: ['https://warung-ngecas.example'],
    builtWith: ['ESP32', 'QRIS', 'MQTT'],
    stage: 'DRAFT',
    merit: 4.4,
  },
  {
    team: 'Regenschreiber',
    pitch: 'Meteorologie-Studierende und eine Kita.',
    members: ['ida', 'anselm', 'arief'],
    track: 'water',
    answersChallenge: false,
    title: 'Regenschreiber: hundert Kitas messen den Regen',
    summary:
      'Starkregenzellen sind oft kleiner als der Abstand der amtlichen Messstellen. Kitas und Taman Kanak-kanak messen mit einem Becher und einer Kamera, und die Kinder lernen nebenbei, was zehn Millimeter sind.',
    answers: {
      problem:
        'Beim Unwetter im Juni fielen laut Messstelle 22 Millimeter, in unserer Kita stand das Wasser mit 61 Millimetern im Becher. Für die Kanalbemessung und die Frage, wer Hilfe bekommt, zählt nur die Messstelle. Berlin hat davon 18, Jakarta für zehn Millionen Menschen kaum mehr.',
      solution:
        'Ein genormter Becher mit schwarzer Skala, ein altes Telefon hinter Glas, alle fünf Minuten ein Foto: Der Wasserstand wird abgelesen, das Foto gelöscht. Ausreißer werden mit den Nachbarkitas verglichen. Morgens malen die Kinder den Stand in einen Kalender, das ist die Gegenprobe.',
      prototype: 'Sieben Kitas seit April, zwei in Jakarta. Abweichung zur geeichten Wippe: unter 6 Prozent.',
    },
    links: [],
    builtWith: ['OpenCV', 'alte Telefone'],
    stage: 'DRAFT',
    merit: 3.6,
  },
  {
    team: 'Roof Garden Guild',
    pitch: 'Roof owners, one bee keeper, one accountant.',
    members: ['michelle', 'novi', 'deniz'],
    track: 'heat',
    answersChallenge: false,
    title: 'Rent a Roof: white paint first, gardens later',
    summary:
      'A marketplace for the coolest square metres of a city: building owners offer roofs, groups paint, plant or harvest rain on them, and a standard contract settles who is liable when it leaks.',
    answers: {
      problem:
        'Flat roofs are a fifth of the area of both cities and reach 70 degrees in summer. Owners fear leaks and liability, groups with seedlings and paint find no roof. In eleven interviews every owner named the same obstacle: no contract that both sides understand.',
      solution:
        'A four-page contract in plain language, checked by two insurers, in three stages: white paint for a season, pots for a year, a garden with its own permit. Sensors under the ceiling tell the tenants below what it brought. Groups collect references, owners see them.',
    },
    links: ['https://rent-a-roof.example/contract'],
    builtWith: ['Next.js', 'lime paint'],
    stage: 'DRAFT',
    merit: 3.3,
  },
];
