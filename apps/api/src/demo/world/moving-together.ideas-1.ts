import type { DemoIdea } from './idea.js';

/** Joint concepts of the jam Moving Together, decided: the first half. */
export const MOVING_TOGETHER_IDEAS_1: readonly DemoIdea[] = [
  {
    team: 'Meja 1: Halte Bersama',
    pitch: 'Jakarta and Berlin at one table about the first and the last mile.',
    members: ['putri', 'tobias', 'rangga', 'greta'],
    track: 'mobility',
    answersChallenge: false,
    title: 'One stop, two cities: a shared standard for a stop that works',
    summary:
      'A bus stop is good when a stranger in a wheelchair, at night, in the rain, knows what comes next. Both cities agree on twelve testable points, audit a hundred stops each, and rebuild ten by the same list.',
    answers: {
      problem:
        'Both cities rebuild stops one by one, by rules that describe kerb heights but not whether a person finds the way. A walk of our table along 14 stops in each city found 9 without any readable name after dark, and 17 where the step-free route ends at a parked motorbike.',
      users: 'People who travel rarely, with luggage, children or a disability, in both cities; staff who have to explain.',
      solution:
        'Twelve points that two residents can test in eight minutes with a sheet and a phone: name readable at 10 metres in the dark, next three departures, a seat, shade or roof, a way without steps to the kerb. A stop gets a public grade. Ten stops per city are rebuilt to grade A within a year, and the residents who audited them test them again.',
      cities:
        'Jakarta brings the audit crews and the experience with raised platforms; Berlin brings the tactile guidance standard and a design office for signs. Both publish the grades in the same format.',
      data: 'Stop lists (GTFS) of both operators, street lamp inventory, accident statistics.',
      partners: 'The transport operators, associations of blind and of wheelchair users, two schools of design.',
      costBand: '€180,000–260,000 once, €30,000 a year',
      kpis: 'Stops at grade A: 10 per city after a year; share of strangers who find the right bus in a blind test above 90 percent.',
      first90Days:
        'Agree on the twelve points (day 20), train forty auditors (day 45), grade a hundred stops (day 80), choose the ten (day 90).',
      risks:
        'Grades could be used to blame. Therefore every grade comes with what it would take to improve it, and operators see it two weeks before the public.',
      owners: 'Transport Agency of Jakarta; Mobility Department of Berlin',
    },
    firstSubmitted: {
      solution:
        'Ten points that two residents can test in eight minutes with a sheet and a phone: name readable at 10 metres in the dark, next departure, a seat, a way without steps to the kerb. A stop gets a public grade. Five stops per city are rebuilt to grade A within a year.',
      kpis: 'Stops at grade A: 5 per city after a year.',
    },
    links: ['https://one-stop.example/sheet'],
    builtWith: ['GTFS', 'paper'],
    stage: 'SUBMITTED',
    merit: 4.4,
  },
  {
    team: 'Meja 2: Jam Sekolah',
    pitch: 'Orang tua murid dari Cilandak dan Pankow.',
    members: ['melati', 'friederike', 'joko'],
    track: 'mobility',
    answersChallenge: false,
    title: 'Jalan Sekolah: dua puluh menit tanpa mobil di depan gerbang',
    summary:
      'Dua kali sehari jalan di depan sekolah ditutup bagi kendaraan selama dua puluh menit. Anak berjalan beriringan dari lima titik temu, dan warga menjaga palang yang sama di kedua kota.',
    answers: {
      problem:
        'Di Cilandak kami menghitung 312 kendaraan dalam 20 menit di depan satu gerbang; di Pankow 140, dengan satu kecelakaan ringan setiap bulan. Orang tua mengantar dengan mobil karena jalan berbahaya, dan jalan berbahaya karena orang tua mengantar dengan mobil.',
      users: 'Murid berumur 6 sampai 12 tahun, orang tua, guru, dan tetangga sekolah di kedua kota.',
      solution:
        'Palang ringan yang boleh digerakkan oleh warga terlatih, lima titik temu dalam jarak 600 meter, dan rombongan berjalan dengan rompi. Warga jalan itu tetap boleh masuk dengan kecepatan langkah. Sesudah delapan minggu anak-anak sendiri yang menghitung kendaraan dan memutuskan perubahan apa yang perlu.',
      cities:
        'Berlin membawa dasar hukum Schulstraße dan pengalaman enam sekolah; Jakarta membawa rombongan jalan kaki RW dan pengaturan titik temu ojek.',
      data: 'Hitungan lalu lintas, alamat murid yang sudah digeneralkan ke titik temu.',
      partners: 'Sekolah, kepolisian lalu lintas, karang taruna, asosiasi pejalan kaki.',
      costBand: 'Rp 85 juta / €12.000 per sekolah',
      legal: 'Penutupan sementara cukup dengan keputusan wali kota administrasi; di Berlin lewat perintah lalu lintas percobaan.',
      kpis: 'Kendaraan di gerbang turun 80 persen; anak yang berjalan kaki naik dari 18 menjadi 45 persen.',
      first90Days:
        'Pilih empat sekolah (hari 15), latih penjaga palang (hari 40), hari pertama (hari 55), hitung ulang oleh murid (hari 90).',
      risks: 'Kemacetan pindah ke jalan sebelah: diukur sejak awal, dan percobaan dihentikan bila naik lebih dari seperempat.',
      owners: 'Dinas pendidikan Jakarta; Schulamt des Bezirks in Berlin',
    },
    links: [],
    builtWith: ['palang', 'rompi'],
    stage: 'SUBMITTED',
    merit: 4.7,
  },
  {
    team: 'Tisch 3: Lastenrad',
    pitch: 'Kuriere aus beiden Städten, eine Marktfrau, ein Planer.',
    members: ['mateusz', 'dewi', 'leyla', 'yusuf'],
    track: 'mobility',
    answersChallenge: true,
    title: 'Mikrodepot am Markt: die letzten zwei Kilometer ohne Motor',
    summary:
      'Lieferwagen parken in zweiter Reihe, Becak und Lastenräder warten am Rand. Ein Depot in einem Marktstand bündelt die Pakete eines Viertels, und wer heute schon Waren fährt, fährt sie aus.',
    answers: {
      problem:
        'Auf 800 Metern Sonnenallee zählten wir an einem Vormittag 64 haltende Lieferwagen, in der Jalan Jatinegara 90. Die Fahrer sind allein unterwegs und zahlen Strafzettel selbst. Gleichzeitig verlieren Becakfahrer ihre Arbeit.',
      users: 'Anwohner, Händler, Kuriere und Becakfahrer; mittelbar alle, die mit Bus oder Rad an den Haltenden vorbeimüssen.',
      solution:
        'Ein Marktstand wird morgens zwei Stunden Umschlagplatz. Alle Paketdienste laden dort für das Viertel ab, die Zustellung übernimmt eine Genossenschaft aus Lastenrad- und Becakfahrern mit gemeinsamen Regeln für Lohn, Versicherung und Gewicht. Abends ist der Stand Abholstelle.',
      cities:
        'Berlin bringt Erfahrung mit Mikrodepots und Lastenrädern, Jakarta die Organisation der Becakfahrer und das Wissen, wie ein Markt um vier Uhr morgens funktioniert.',
      data: 'Sendungsmengen je Baublock, anonym, von den Paketdiensten; Halteverstöße des Ordnungsamts.',
      partners: 'Marktverwaltungen, Paketdienste, Genossenschaftsverband, Versicherer.',
      costBand: '€90.000–140.000 einmalig, danach selbsttragend',
      legal: 'Sondernutzung des Marktstands; eine Ausschreibung der Zustellung nur, wenn die Stadt zuzahlt.',
      kpis: 'Haltende Lieferwagen je Vormittag minus 60 Prozent; Stundenlohn der Fahrer über dem Mindestlohn; Zustellung am selben Tag 95 Prozent.',
      first90Days: 'Zwei Märkte festlegen, Vertrag mit einem Paketdienst, zwölf Fahrer anwerben, vier Wochen Probebetrieb.',
      risks: 'Die Paketdienste könnten das Depot umgehen; deshalb erst mit einem beginnen, der ohnehin Personal sucht.',
      owners: 'Bezirksamt (Wirtschaftsförderung) in Berlin; Marktbetriebe in Jakarta',
    },
    links: ['https://mikrodepot.example'],
    builtWith: ['Lastenrad', 'Becak'],
    stage: 'SUBMITTED',
    merit: 4.1,
  },
  {
    team: 'Meja 4: Kota Bicara',
    pitch: 'Matching actors of both cities.',
    members: ['michelle', 'viktor', 'arief'],
    track: 'actors',
    answersChallenge: false,
    title: 'Need and Offer: a weekly half hour in which two offices meet',
    summary:
      'Partnership programmes send delegations once a year. We match one concrete need of an office in one city with one person in the other who has solved it, for half an hour a week, with notes that stay.',
    answers: {
      problem:
        'After the last delegation visit 42 contacts were exchanged; a year later 3 were still in use. People did not lack goodwill but a first question small enough to be answered.',
      users: 'Staff of districts and agencies below the level that travels; later associations and start-ups.',
      solution:
        'A need is written in three lines (“we want to sort street market waste, who has tried?”). A matchmaker in each city knows whom to ask. The pair meets for thirty minutes in the hours both share, with an interpreter on call. Afterwards each writes one sentence: what I will try. The sentences are public inside both administrations.',
      cities:
        'Each city appoints one matchmaker for a day a week and opens its staff directory to the other; Jakarta hosts the notes, Berlin the interpreters.',
      data: 'Staff functions and projects, with consent; no personal files.',
      partners: 'The partnership offices, the two training academies.',
      costBand: '€48,000 a year',
      kpis: '40 half hours in the first half year; 10 things tried; 3 still running after a year.',
      first90Days: 'Appoint matchmakers, collect thirty needs, hold the first ten meetings, publish what was learned.',
      risks: 'Meetings become polite. The rule of three lines and one sentence keeps them short.',
      owners: 'International cooperation units of both city administrations',
    },
    links: [],
    builtWith: ['calendar', 'patience'],
    stage: 'SUBMITTED',
    merit: 4.2,
  },
  {
    team: 'Meja 5: Data Hujan',
    pitch: 'Meteorolog, petugas pintu air, dan perempuan perencana.',
    members: ['wulan', 'jonas', 'ilham'],
    track: 'data',
    answersChallenge: true,
    title: 'Hujan Terbuka: satu format untuk air dan cuaca dua kota',
    summary:
      'Pintu air, radar, dan laporan warga dipublikasikan dengan tujuh format. Kami menetapkan satu format bersama, dengan contoh kode dan penjaga mutu, supaya aplikasi banjir cukup dibuat sekali.',
    answers: {
      problem:
        'Empat tim hackathon tahun lalu masing-masing menghabiskan sepertiga waktunya untuk membaca data pintu air. Di Berlin data sumur resapan dan curah hujan berada di dua portal dengan zona waktu berbeda. Kesalahan satu jam pernah menggagalkan satu peringatan uji.',
      users: 'Pengembang, peneliti, dan petugas pengendali banjir di kedua kota; melalui mereka seluruh warga.',
      solution:
        'Satu profil sederhana: titik ukur, waktu dengan zona, nilai, satuan, tanda mutu. Konverter sumber terbuka untuk tujuh sumber pertama. Setiap sumber punya penjaga bernama yang menerima pesan bila data berhenti lebih dari 20 menit. Halaman publik memperlihatkan kesehatan data, bukan hanya datanya.',
      cities: 'Jakarta membuka 30 pintu air dan pengalaman siaga malam; Berlin membawa tim portal data dan pemeriksa mutu otomatis.',
      data: 'Tinggi muka air, curah hujan, debit pompa; semuanya sudah dimiliki dinas.',
      partners: 'Badan meteorologi, universitas, komunitas peta.',
      costBand: 'Rp 620 juta per tahun',
      kpis: 'Sumber dalam format bersama: 7 pada bulan ketiga, 40 pada bulan kesembilan; ketersediaan 99,5 persen.',
      first90Days: 'Profil disepakati (hari 20), tujuh konverter (hari 60), dua aplikasi lama dipindahkan sebagai bukti (hari 85).',
      risks: 'Alat ukur rusak tidak diperbaiki: halaman kesehatan data membuatnya terlihat oleh pimpinan.',
      owners: 'Dinas sumber daya air Jakarta; Senatsverwaltung für Umwelt, Berlin',
    },
    links: ['https://hujan-terbuka.example', 'https://git.example.org/hujan'],
    builtWith: ['WaterML', 'Parquet'],
    stage: 'SUBMITTED',
    merit: 4.5,
  },
  {
    team: 'Tisch 6: Nachtlinie',
    pitch: 'Schichtarbeiterinnen und Fahrplaner.',
    members: ['svenja', 'bayu', 'elif'],
    track: 'mobility',
    answersChallenge: false,
    title: 'Nachtlinie nach Bedarf: heim nach der Spätschicht',
    summary:
      'Pflegekräfte, Köche und Reinigungsleute enden um halb zwölf, der letzte Bus fährt um elf. Eine Nachtlinie ohne festen Fahrplan sammelt nach gemeldeten Schichtplänen, nicht nach spontaner Buchung.',
    answers: {
      problem:
        'Von 260 befragten Beschäftigten zweier Krankenhäuser in Berlin und Jakarta gaben 41 Prozent an, nachts mehr als eine Stunde zu warten oder ein Viertel des Tageslohns für die Heimfahrt auszugeben. Frauen nannten Angst als ersten Grund, Spätschichten abzulehnen.',
      users: 'Beschäftigte in Schichtarbeit, zunächst an vier Krankenhäusern und zwei Großmärkten.',
      solution:
        'Betriebe melden Schichtenden, nicht Personen. Daraus entstehen jede Woche neue Routen mit festen, beleuchteten Treffpunkten. Wer mitfährt, zahlt den normalen Fahrschein. Zwischen den Fahrten steht der Bus am Betriebshof, nicht im Leerlauf.',
      cities:
        'Jakarta bringt Erfahrung mit Angkot-Routen, die der Nachfrage folgen, Berlin die Software für Rufbusse und die Sicherheitsstandards der Treffpunkte.',
      costBand: '€310.000 für ein Jahr mit drei Bussen',
      kpis: 'Heimweg unter 50 Minuten für 80 Prozent; Kosten je Fahrt unter 4 Euro nach sechs Monaten.',
      first90Days: 'Vier Betriebe gewinnen, Schichtdaten von acht Wochen auswerten, Treffpunkte prüfen, erste Linie fahren.',
      risks: 'Zu wenige Mitfahrende an Wochenenden; dann wird mit den Großmärkten gebündelt.',
      owners: 'Verkehrsbetriebe beider Städte',
    },
    links: [],
    builtWith: ['Rufbus', 'Schichtpläne'],
    stage: 'SUBMITTED',
    merit: 3.8,
  },
];
