import type { DemoIdea } from './idea.js';

/** Joint concepts of the jam Moving Together, decided: the second half. */
export const MOVING_TOGETHER_IDEAS_2: readonly DemoIdea[] = [
  {
    team: 'Meja 7: Trotoar',
    pitch: 'Pedagang kaki lima dan pejalan kaki di meja yang sama.',
    members: ['siti', 'helga', 'gilang'],
    track: 'mobility',
    answersChallenge: false,
    title: 'Trotoar Bergiliran: pagi untuk berjalan, malam untuk berdagang',
    summary:
      'Pedagang diusir, lalu kembali. Kami membagi trotoar menurut jam dengan garis yang terlihat, gerobak yang bisa dilipat, dan perjanjian yang ditandatangani kedua pihak.',
    answers: {
      problem:
        'Di satu ruas Jalan Sabang lebar yang tersisa untuk berjalan adalah 90 sentimeter pada malam hari; pada pagi hari trotoar selebar empat meter kosong. Penertiban tahun lalu menelan 14 operasi tanpa perubahan. Di Berlin, meja kafe dan sepeda sewa menimbulkan sengketa yang serupa.',
      users: 'Pejalan kaki, pedagang, pengguna kursi roda, penghuni; pemilik kafe di Berlin.',
      solution:
        'Zona dengan tiga warna dan jam, digambar bersama selama satu akhir pekan. Gerobak lipat disimpan di gudang kelurahan. Setiap ruas punya satu pengurus dari pedagang dan satu dari warga, yang menyelesaikan keluhan sebelum satpol dipanggil.',
      cities: 'Jakarta membawa pengalaman paguyuban pedagang; Berlin membawa rancangan zona dan pencetakan cat yang bisa dihapus.',
      costBand: 'Rp 240 juta untuk tiga ruas',
      legal: 'Izin pemakaian trotoar per jam sebagai percobaan enam bulan.',
      kpis: 'Lebar bebas minimal 1,8 meter pada jam berjalan; pendapatan pedagang tidak turun lebih dari 5 persen.',
      first90Days: 'Tiga ruas dipilih bersama, akhir pekan menggambar, gudang dan gerobak siap, hari pertama bergilir.',
      risks: 'Pedagang baru datang dari luar: jumlah tempat ditetapkan dan diumumkan.',
      owners: 'Pemerintah kecamatan; Straßen- und Grünflächenamt',
    },
    links: [],
    builtWith: ['cat jalan', 'gerobak lipat'],
    stage: 'SUBMITTED',
    merit: 4.0,
  },
  {
    team: 'Table 8: Repair Atlas',
    pitch: 'Repair cafés of both cities.',
    members: ['amara', 'hafiz', 'rosa'],
    track: 'actors',
    answersChallenge: true,
    title: 'Repair Atlas: who in the other city can mend this?',
    summary:
      'Jakarta has thousands of people who can mend a phone board, Berlin has repair cafés with empty evenings. Live video sessions let a master in one city guide hands in the other, and both are paid.',
    answers: {
      problem:
        'Berlin’s 60 repair cafés turn away four of ten electronic devices because nobody can work on boards. In Glodok and Roxy masters do just that, for customers who pay less every year. Meanwhile spare parts are thrown away in one city and hunted for in the other.',
      users: 'Visitors of repair cafés, independent repairers, apprentices.',
      solution:
        'A table with a microscope camera and a headset. The café photographs the fault; a matching master accepts, guides for twenty minutes, and is paid per session from a membership fee. Parts lists are shared, so that a batch can be ordered together. After twenty sessions an apprentice gets a certificate both chambers of crafts recognise.',
      cities: 'Jakarta: masters, training in board repair; Berlin: cafés, certification and the microscope tables.',
      data: 'Fault types and repair results, without owners.',
      partners: 'Chambers of crafts, repair associations, two vocational schools.',
      costBand: '€70,000 for a year with eight tables',
      kpis: '600 devices repaired in a year; masters earn at least Rp 90,000 per session; half of the members renew.',
      first90Days: 'Four tables in each city, twelve masters, the first 50 sessions, a price list everybody accepts.',
      risks: 'Makers withhold diagrams; we publish our own measurements.',
      owners: 'Economic development units of both cities',
    },
    links: ['https://repair-atlas.example'],
    builtWith: ['USB microscope', 'WebRTC'],
    stage: 'SUBMITTED',
    merit: 4.3,
  },
  {
    team: 'Meja 9: Lansia',
    pitch: 'Kader lansia dan Seniorenvertretung.',
    members: ['bambang', 'johanna', 'laras'],
    track: 'mobility',
    answersChallenge: false,
    title: 'Bangku Setiap 200 Meter',
    summary:
      'Orang tua berhenti berjalan ketika tidak yakin bisa duduk. Kedua kota menanam bangku setiap 200 meter pada rute puskesmas, pasar, dan rumah ibadah, dipilih oleh lansia yang berjalan sendiri dengan tongkat.',
    answers: {
      problem:
        'Dari 85 lansia yang kami tanyai, 52 tidak lagi pergi ke pasar sendiri; jarak rata-rata yang mereka sanggupi adalah 220 meter. Pada rute puskesmas Tebet ada satu bangku dalam 1,4 kilometer. Di Reinickendorf dua.',
      users: 'Lansia, orang dalam pemulihan, ibu hamil, siapa pun yang membawa belanjaan.',
      solution:
        'Jalan uji bersama: dua puluh lansia menempelkan stiker di tempat mereka ingin duduk. Perencana memeriksa lebar dan drainase. Bangku bersandaran dan berlengan, bukan balok beton; satu dari tiga diberi peneduh. Nama penyumbang boleh, iklan tidak.',
      cities: 'Berlin membawa daftar ukuran bangku yang ramah lansia, Jakarta bengkel kayu kota dan pengalaman musyawarah RW.',
      costBand: 'Rp 3,4 juta / €420 per bangku',
      kpis: 'Jarak antarbangku maksimal 200 meter pada sepuluh rute; lansia yang pergi sendiri ke pasar naik sepertiga.',
      first90Days: 'Sepuluh rute, dua jalan uji, tiga contoh bangku diduduki sebulan, pesanan pertama.',
      risks: 'Bangku dipakai berjualan: disepakati dengan paguyuban lewat konsep Trotoar Bergiliran.',
      owners: 'Dinas bina marga Jakarta; Bezirksamt Reinickendorf',
    },
    links: [],
    builtWith: ['stiker', 'kayu'],
    stage: 'SUBMITTED',
    merit: 4.6,
  },
  {
    team: 'Tisch 10: Ampeldaten',
    pitch: 'Verkehrsingenieurin, Rettungssanitäter, Radaktivist.',
    members: ['deniz', 'kevin', 'hanna'],
    track: 'data',
    answersChallenge: false,
    title: 'Offene Ampeln: was die Kreuzung gerade weiß',
    summary:
      'Ampeln wissen, wann sie schalten, wie lang die Schlange ist und ob ein Rettungswagen kommt. Würden beide Städte das in Echtzeit veröffentlichen, könnten Blindenhilfen, Busse und Radfahrende es nutzen.',
    answers: {
      problem:
        'Berlin hat 2.100 Ampeln, Jakarta über 600 gesteuerte Kreuzungen. Die Daten liegen in Zentralen, die nur der Hersteller lesen kann. Eine blinde Testerin wartete an neun von zwölf Kreuzungen ohne Ton zwei Umläufe, weil sie unsicher war.',
      users: 'Blinde und sehbehinderte Menschen, Busbetriebe, Rettungsdienste, Radfahrende.',
      solution:
        'Ein Lesezugang, der nichts steuern kann: Zustand und Restzeit je Signalgruppe, Warteschlange, Störung. Zuerst 20 Kreuzungen je Stadt, ausgewählt von Blindenverbänden und Busbetrieben. Eine Referenz-App spricht die Restzeit.',
      cities: 'Berlin bringt die Normen und ein Testfeld, Jakarta die Kreuzungszentrale mit den Kameras zur Gegenprobe.',
      costBand: '€400.000–550.000',
      legal: 'Trennung von Steuerung und Auskunft muss der Hersteller bescheinigen; in neuen Verträgen vorschreiben.',
      kpis: 'Verfügbarkeit 99 Prozent, Fehler der Restzeit unter einer Sekunde, 500 regelmäßige Nutzende nach sechs Monaten.',
      first90Days: 'Zwei Hersteller an den Tisch, vier Kreuzungen lesen, Sicherheitsprüfung, Versuch mit zehn Testenden.',
      risks: 'Hersteller verlangen Lizenzgebühren; dann nur Kreuzungen mit auslaufendem Vertrag.',
      owners: 'Verkehrslenkung beider Städte',
    },
    links: ['https://offene-ampeln.example'],
    builtWith: ['MAPEM/SPATEM', 'MQTT'],
    stage: 'SUBMITTED',
    merit: 3.6,
  },
  {
    team: 'Meja 11: Dua Kampus',
    pitch: 'Two universities, one semester.',
    members: ['vania', 'lukas', 'citra', 'samuel'],
    track: 'actors',
    answersChallenge: false,
    title: 'Thesis Exchange: questions of the city for students of the other',
    summary:
      'City offices have questions they never find time for, students need thesis topics somebody cares about. Each semester twenty questions of one city are worked on by students of the other, with a named person in the office.',
    answers: {
      problem:
        'Of 120 theses about both cities in a university’s catalogue two were known to the office they were about. Offices in turn bought three studies last year that a master’s student could have written.',
      users: 'Students and their supervisors, staff of small units without research budgets.',
      solution:
        'Offices describe a question on one page with the data they can give. Supervisors choose, students meet their office twice online, and every thesis ends with a two-page answer in plain language, translated. A jury of staff names three answers to be tried.',
      cities: 'Both give questions, data and one hour of staff time a month; universities give supervision and the translation course.',
      costBand: '€25,000 a semester',
      kpis: '20 questions, 15 answers, 3 tried; satisfaction of offices above 4 of 5.',
      first90Days: 'Collect thirty questions, sign one agreement, match before the semester begins.',
      risks: 'Sensitive data; only what the open data officer has cleared.',
      owners: 'Research coordination units of both cities',
    },
    links: [],
    builtWith: ['one page', 'semester calendar'],
    stage: 'SUBMITTED',
    merit: 3.5,
  },
  {
    team: 'Meja 12: Perahu',
    pitch: 'Nelayan Kepulauan Seribu und Spreeschiffer.',
    members: ['surya', 'anselm', 'tika'],
    track: 'mobility',
    answersChallenge: false,
    title: 'Perahu Kota: angkutan air listrik untuk pegawai dan pasar',
    summary:
      'Kali dan kanal dipandang sebagai saluran air saja. Kami mengusulkan dua rute perahu listrik percobaan, satu di Kanal Banjir Barat dan satu di Spree, untuk pekerja pagi dan barang pasar.',
    answers: {
      problem:
        'Perjalanan 7 kilometer dari Pluit ke Karet memakan 55 menit pada pukul tujuh pagi; di air jaraknya 6 kilometer tanpa lampu merah. Di Berlin, jembatan yang direnovasi memutus tiga rute bus selama dua tahun.',
      users: 'Pekerja kantor dan pedagang pagi; warga di sekitar jembatan yang ditutup.',
      solution:
        'Perahu datar 24 kursi dengan baterai tukar, dermaga apung modular yang naik turun mengikuti air, jadwal setiap 20 menit pada jam sibuk. Musim banjir: operasi berhenti otomatis menurut tinggi air dari Hujan Terbuka.',
      cities: 'Jakarta membawa pembuat kapal dan pengetahuan arus; Berlin baterai tukar dan aturan keselamatan.',
      costBand: 'Rp 9–12 miliar',
      kpis: '900 penumpang per hari setelah enam bulan; tepat waktu 90 persen.',
      first90Days: 'Pengukuran kedalaman, satu dermaga contoh, uji perahu pinjaman selama dua minggu.',
      risks: 'Sampah di kanal merusak baling-baling: sekat sampah di hulu menjadi bagian proyek.',
      owners: 'Dinas perhubungan Jakarta; Wasserstraßenamt Berlin',
    },
    links: [],
    builtWith: ['baterai tukar', 'dermaga apung'],
    stage: 'SUBMITTED',
    merit: 3.2,
  },
];
