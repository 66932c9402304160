import type { DemoIdea } from './idea.js';

/** Heat & Rain, still being built: the first half of its teams. */
export const HEAT_AND_RAIN_IDEAS_1: readonly DemoIdea[] = [
  {
    team: 'Arus Balik',
    pitch: 'Kami naik TransJakarta setiap hari dan hafal halte mana yang lebih dulu tergenang.',
    members: ['putri', 'dimas', 'jonas'],
    track: 'water',
    answersChallenge: true,
    title: 'Rute Kering: bus yang tahu jalan mana yang banjir',
    summary:
      'Saat hujan deras, penumpang tidak tahu bus mana yang masih jalan. Rute Kering memperkirakan genangan 30 menit ke depan per ruas jalan dan menawarkan perjalanan pengganti yang tetap kering.',
    answers: {
      problem:
        'Pada 14 hari hujan lebat tahun lalu, rata-rata sembilan koridor bus dialihkan, tetapi pengumumannya baru muncul ketika bus sudah terjebak. Kami mewawancarai 43 penumpang di halte Grogol dan Kampung Melayu: 31 orang pernah menunggu lebih dari satu jam untuk bus yang ternyata tidak datang. Yang paling dirugikan adalah pekerja sif pagi dan orang tua yang menjemput anak.',
      solution:
        'Kami menggabungkan tinggi muka air dari pintu air, radar hujan, dan laporan warga menjadi peluang genangan untuk setiap ruas jalan sepanjang 200 meter. Bila peluangnya melewati ambang, sistem mengusulkan pengalihan kepada petugas pengendali; petugas menyetujui dengan satu ketukan, dan papan halte, WhatsApp, serta aplikasi menampilkan alasan dan jalur pengganti yang sama. Penumpang tanpa ponsel pintar cukup membaca papan halte.\n\nKuncinya adalah manusia tetap memutuskan: mesin hanya mengusulkan dan menunjukkan buktinya.',
      prototype:
        'Model untuk koridor 3 dan 9 sudah dilatih dengan data dua musim hujan; dari 22 genangan, 18 dikenali paling lambat 25 menit sebelumnya, dengan enam alarm palsu. Papan halte dapat dicoba di laptop dengan data yang diputar ulang.',
    },
    links: ['https://rute-kering.example/coba', 'https://git.example.org/arus-balik/rute-kering'],
    builtWith: ['GTFS', 'PostGIS', 'radar hujan', 'TypeScript'],
    stage: 'DRAFT',
    merit: 4.5,
  },
  {
    team: 'Schwammstadt Wedding',
    pitch: 'Drei Nachbarinnen und ein Tiefbauer, die ihren Hinterhof schon entsiegelt haben.',
    members: ['friederike', 'leyla', 'mateusz', 'bambang'],
    track: 'water',
    answersChallenge: false,
    title: 'Hofwasser: was ein Hinterhof zurückhalten kann',
    summary:
      'Ein Rechner für Hausgemeinschaften: Foto vom Hof hochladen, Flächen antippen, und man sieht, wie viel Regen der Hof bei Starkregen behält, was Entsiegeln kostet und welche Förderung es gibt.',
    answers: {
      problem:
        'Bei Starkregen läuft in den Altbauquartieren das Mischwasser in die Keller und danach in die Spree. Zwei Drittel der versiegelten Fläche liegen in privaten Höfen, die keine Behörde umbauen darf. Die Eigentümergemeinschaften wollen oft, wissen aber nicht, womit anfangen: In unserer Straße gab es in vier Jahren drei Beschlüsse und keinen einzigen Spatenstich.',
      solution:
        'Hofwasser erkennt auf einem Foto Pflaster, Beet, Dach und Fallrohr, die Bewohner korrigieren mit dem Finger. Daraus entsteht ein Wasserplan in drei Stufen: ein Wochenende mit dem Spaten, eine Firma für eine Woche, ein Umbau mit Antrag. Jede Stufe nennt Liter bei einem 30-jährlichen Regen, Kosten und den passenden Fördertopf mit vorausgefülltem Antrag. Wer mitmacht, erscheint auf Wunsch auf einer Karte des Kiezes, damit der Nachbarhof sieht, dass es geht.',
      prototype:
        'Die Flächenerkennung läuft im Browser, ohne dass das Foto das Gerät verlässt. Getestet an 26 Höfen: Die versiegelte Fläche wich im Median um 7 Prozent vom Aufmaß ab. Antragsvordrucke sind für zwei Bezirke hinterlegt.',
      adoption:
        'Die Wasserbetriebe könnten den Rechner neben ihre Gebührenauskunft stellen, denn wer abkoppelt, zahlt weniger Niederschlagswasserentgelt. Nötig sind zwei Schnittstellen und eine halbe Stelle Beratung; wir rechnen mit 45.000 Euro im ersten Jahr. In Jakarta ließe sich derselbe Plan mit Sickerschächten statt Beeten rechnen.',
      openness: 'Quelltext unter EUPL, die korrigierten Flächenumrisse als offene Daten ohne Adresse, nur je Block.',
    },
    firstSubmitted: {
      prototype:
        'Die Flächenerkennung läuft im Browser, ohne dass das Foto das Gerät verlässt. Getestet an 11 Höfen: Die versiegelte Fläche wich im Median um 12 Prozent vom Aufmaß ab.',
    },
    links: ['https://hofwasser.example'],
    builtWith: ['ONNX', 'Svelte', 'Niederschlagsatlas'],
    stage: 'SUBMITTED',
    merit: 4.1,
  },
  {
    team: 'Payung Teduh',
    pitch: 'Mahasiswa arsitektur dan dua ibu penjual sarapan.',
    members: ['nabila', 'hendra', 'wulan'],
    track: 'heat',
    answersChallenge: true,
    title: 'Peta Teduh: jalan kaki lewat sisi yang rindang',
    summary:
      'Navigasi pejalan kaki yang memilih sisi jalan paling teduh menurut jam, berdasarkan bayangan bangunan dan pohon. Warga menandai titik air minum, bangku, dan trotoar yang terputus.',
    answers: {
      problem:
        'Pada pukul 11 sampai 14, suhu permukaan trotoar tanpa naungan di Tanah Abang kami ukur 52 sampai 58 derajat. Penjual keliling, kurir, dan lansia tetap harus berjalan. Aplikasi peta hanya mengenal jarak terpendek, padahal lima menit lebih lama di tempat teduh sering lebih aman.',
      solution:
        'Kami menghitung bayangan setiap 15 menit dari tinggi bangunan dan tajuk pohon, lalu memberi setiap ruas trotoar nilai kenyamanan. Rute ditawarkan dalam tiga kata: cepat, teduh, atau seimbang. Warga memperbaiki peta lewat foto; laporan trotoar terputus diteruskan sebagai daftar kerja bulanan bagi kelurahan. Peta kertas per RW dicetak dua kali setahun untuk warga tanpa ponsel.',
      prototype:
        'Kelurahan Kebon Melati dan Petamburan sudah lengkap: 41 km trotoar, 1.900 pohon. Dua puluh pedagang mencoba selama seminggu; enam belas mengubah rute siang mereka.',
      adoption:
        'Dinas yang mengurus pertamanan dapat memakai peta ini untuk memilih lokasi tanam: setiap pohon baru ditampilkan dengan jumlah langkah orang yang akan terlindungi. Biaya server sekitar Rp 2.500.000 per bulan, ditambah satu petugas data paruh waktu.',
      openness: 'Data pohon dan bayangan memakai lisensi ODbL; aplikasi berlisensi MIT.',
    },
    links: ['https://petateduh.example'],
    builtWith: ['OpenStreetMap', 'QGIS', 'LiDAR', 'Flutter'],
    stage: 'SUBMITTED',
    merit: 4.4,
  },
  {
    team: 'Kühlraum',
    pitch: 'Pflegekräfte aus Neukölln und ein Bibliothekar.',
    members: ['selin', 'tobias', 'aisyah'],
    track: 'heat',
    answersChallenge: true,
    title: 'Kühle Orte, die wirklich offen sind',
    summary:
      'Ein Verzeichnis kühler Räume, das nicht die Öffnungszeit vom Schild zeigt, sondern ob gerade jemand da ist, ob es Wasser gibt und ob man mit Rollator hineinkommt. Gepflegt von denen, die den Schlüssel haben.',
    answers: {
      problem:
        'Im Hitzesommer standen auf der Liste der Stadt 84 kühle Orte. Wir haben an einem Sonntag 30 davon besucht: 19 waren geschlossen, 6 hatten keine Sitzplätze. Gerade sonntags und abends sind alte Menschen allein in Dachwohnungen. Eine falsche Liste ist schlimmer als keine, denn der Weg dorthin kostet Kraft.',
      solution:
        'Jeder Ort bekommt ein Schild mit QR-Code und Kurzwahl. Wer aufschließt, scannt oder ruft an: Der Ort ist offen. Ohne Meldung nach drei Stunden gilt er als ungewiss. Ein Telefonband liest die drei nächsten offenen Orte vor, mit Weg ohne Stufen. Nachbarn können sich als Begleitung eintragen; Pflegedienste sehen, wen sie anrufen sollten, wenn es über 32 Grad werden soll.',
      prototype:
        'Elf Orte in Neukölln machen seit drei Wochen mit, darunter zwei Kirchen, eine Moschee und ein Supermarkt. 212 Öffnungen wurden gemeldet, vier Fehlmeldungen kamen vor. Das Telefonband läuft auf Deutsch, Türkisch und Arabisch.',
      adoption:
        'Die Gesundheitsämter führen ohnehin Hitzeaktionspläne; sie bräuchten eine Person für zwei Tage im Monat und etwa 9 Cent je Anruf. Vorgeschlagen ist ein Sommer in zwei Bezirken.',
    },
    links: ['https://kuehlraum.example', 'https://kuehlraum.example/telefon'],
    builtWith: ['Asterisk', 'PostgreSQL', 'Django'],
    stage: 'DRAFT',
    lateRequest:
      'Vier unserer elf Orte sind bis Freitag wegen eines Wasserschadens geschlossen. Mit zwei Tagen mehr könnten wir die Meldungen dort noch erproben; ohne sie fehlt uns der Nachweis.',
    merit: 4.2,
  },
  {
    team: 'Angin Segar',
    pitch: 'Guru, orang tua murid, dan seorang teknisi sensor.',
    members: ['rizky', 'melati', 'kevin'],
    track: 'air',
    answersChallenge: true,
    title: 'Napas Sekolah: kapan anak-anak boleh berlari',
    summary:
      'Sensor murah di halaman sekolah memberi guru olahraga satu warna, bukan sebelas angka: boleh berlari, main ringan, atau di dalam saja. Data terbuka menunjukkan gerbang mana yang paling berasap pada jam antar jemput.',
    answers: {
      problem:
        'Alat ukur resmi terdekat dari sekolah kami berjarak enam kilometer. Pada jam antar jemput, antrean kendaraan yang mesinnya menyala membuat PM2.5 di gerbang dua sampai empat kali lebih tinggi daripada angka kota. Guru olahraga memutuskan dengan menengok langit.',
      solution:
        'Dua sensor per sekolah, satu di gerbang dan satu di lapangan, dikalibrasi setiap bulan terhadap stasiun acuan. Papan lampu di ruang guru menampilkan tiga warna dengan aturan yang ditulis bersama puskesmas. Setiap Jumat sekolah menerima satu kalimat: gerbang mana dan jam berapa yang terburuk, dan apa yang terjadi ketika mesin dimatikan. Kelas lima mengolah data itu sebagai pelajaran.',
      prototype:
        'Empat SD di Jakarta Timur sejak Agustus. Setelah spanduk "matikan mesin" dipasang, puncak pagi di gerbang SDN Cipinang turun 28 persen dalam tiga minggu.',
      adoption:
        'Satu sekolah membutuhkan Rp 1.900.000 untuk alat dan Rp 40.000 per bulan untuk data. Dinas pendidikan dapat memasukkannya ke anggaran kebersihan sekolah; kami menyiapkan pedoman pengadaan dua halaman.',
      openness: 'Rancangan alat (CERN-OHL), kode, dan seluruh data per menit terbuka.',
    },
    links: ['https://napas-sekolah.example', 'https://git.example.org/angin-segar'],
    builtWith: ['ESP32', 'SPS30', 'InfluxDB', 'Grafana'],
    stage: 'SUBMITTED',
    merit: 4.6,
  },
  {
    team: 'Second Shade',
    pitch: 'A tailor, a structural engineer and two people who like bus stops.',
    members: ['amara', 'omar', 'citra', 'lukas'],
    track: 'heat',
    answersChallenge: false,
    title: 'Second Shade: bus shelters from retired billboards',
    summary:
      'Advertising tarpaulins last twenty years and are thrown away after three weeks. We turn them into clip-on shade sails for bus stops that have none, sewn by a neighbourhood workshop.',
    answers: {
      problem:
        'Of the 120 stops we counted in Marzahn and Cakung, 71 have no roof at all. A permanent shelter costs between 9,000 and 15,000 euros and takes two years of permits, so stops with few passengers never get one, although it is exactly there that people wait longest.',
      solution:
        'A sail of 2 by 3 metres, tensioned between the existing stop pole and a removable foot, taken down in winter or before storms. Cutting plans make twelve sails from one billboard. Each sail carries a small pocket with the timetable in large print and a number to report damage. Wind tears it at a seam that is meant to fail, so nothing flies.\n\nThe sails are sewn by workshops that already do repairs; our cost sheet pays the sewing at the local living wage.',
      prototype:
        'Three sails have been standing in Cakung for six weeks, through two storms. Temperature under them is 6 to 9 degrees lower at noon.',
      adoption:
        'Stop owners need a type approval once, then a one-page notice per stop. A sail costs 38 euros in Jakarta and 85 euros in Berlin. Outdoor advertisers are glad to give the tarpaulins: they pay for disposal today.',
      openness: 'Cutting plans, load tests and the notice template are CC BY 4.0.',
    },
    links: ['https://second-shade.example/plans'],
    builtWith: ['PVC tarpaulin', 'FreeCAD', 'sewing machines'],
    stage: 'SUBMITTED',
    mergedInto: {
      team: 'Payung Teduh',
      reason: 'You both want shade on the way to the bus, on the same streets. We read it as one idea, with both teams as its authors.',
    },
    merit: 3.9,
  },
  {
    team: 'Pintu Air',
    pitch: 'Warga tiga RT di tepi Kali Krukut.',
    members: ['agus', 'indah', 'fajar'],
    track: 'water',
    answersChallenge: false,
    title: 'Kentongan Digital: peringatan banjir yang terdengar sampai gang',
    summary:
      'Peringatan banjir sering berhenti di grup WhatsApp pengurus RW. Kentongan Digital membunyikan pengeras suara musala dan lampu gang dari pengukur tinggi air setempat, juga ketika internet mati.',
    answers: {
      problem:
        'Januari lalu air naik pukul 02.40. Pesan resmi terkirim pukul 02.55, dibaca pengurus pukul 03.20, dan warga gang belakang bangun karena kasur basah. Tiga belas lansia harus digendong. Kami sudah punya kentongan, tetapi tidak ada yang berjaga setiap malam.',
      solution:
        'Pengukur ultrasonik di dua jembatan mengirim tinggi air lewat radio LoRa ke pengeras suara di musala, gereja, dan pos ronda. Tiga bunyi berbeda untuk waspada, siaga, dan naik ke lantai dua; bunyinya kami pilih bersama warga, termasuk lampu berkedip untuk warga tuli. Setiap Sabtu sore bunyi uji singkat dinyalakan supaya alat yang rusak ketahuan.',
    },
    links: [],
    builtWith: ['LoRa', 'panel surya', 'MaxBotix'],
    stage: 'DRAFT',
    merit: 4.0,
  },
];
