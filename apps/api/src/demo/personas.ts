import { parseMailAddress, type MailAddress } from '@jamboree/identity-domain';
import type { DemoPersona } from '@jamboree/identity-server';
import { expectOk } from '@jamboree/kernel';
import { PEOPLE, type PersonKey } from './world/people.js';

export function demoAddress(key: PersonKey): MailAddress {
  return expectOk(parseMailAddress(`${key}@example.org`));
}

type Button = Pick<DemoPersona, 'key' | 'role' | 'description' | 'startPath'>;

/** Whom a visitor of the demo can become by one press, and where that person's day begins. */
export const DEMO_PERSONAS: readonly DemoPersona[] = [
  persona('putri', {
    key: 'participant',
    role: 'PARTICIPANT',
    description: {
      en: 'Leads the team Arus Balik, whose draft on flood-aware buses lacks one answer; four days are left.',
      de: 'Leitet das Team Arus Balik, dessen Entwurf zu hochwassersicheren Bussen noch eine Antwort fehlt; vier Tage bleiben.',
      id: 'Memimpin tim Arus Balik; draf tentang bus yang menghindari banjir kurang satu jawaban, tersisa empat hari.',
    },
    startPath: '/e/heat-and-rain/submission',
  }),
  persona('sekar', {
    key: 'juror',
    role: 'JUROR',
    description: {
      en: 'Has scored some entries of Open Counter, begun one, and has others before her.',
      de: 'Hat beim Offenen Schalter einige Einreichungen bewertet, eine begonnen und andere noch vor sich.',
      id: 'Sudah menilai beberapa gagasan Loket Terbuka, memulai satu, dan masih memiliki sisanya.',
    },
    startPath: '/jury',
  }),
  persona('maya', {
    key: 'organiser',
    role: 'ORGANISER',
    description: {
      en: 'Runs every event here: one being built, one before its jury, one decided, and a draft.',
      de: 'Leitet alle Veranstaltungen: eine in der Umsetzung, eine vor der Jury, eine entschieden, dazu ein Entwurf.',
      id: 'Mengelola semua acara: satu sedang dikerjakan, satu dinilai juri, satu sudah diputuskan, dan satu draf.',
    },
    startPath: '/manage/open-counter/overview',
  }),
  persona('ratna', {
    key: 'official',
    role: 'OFFICIAL',
    description: {
      en: 'Works for the city; reads the released shortlist of Moving Together and exports it.',
      de: 'Arbeitet für die Stadt; liest die veröffentlichte Auswahl von Gemeinsam unterwegs und exportiert sie.',
      id: 'Pegawai kota; membaca daftar terpilih Bergerak Bersama yang sudah diumumkan dan mengekspornya.',
    },
    startPath: '/city/shortlist',
  }),
  persona('admin', {
    key: 'administrator',
    role: 'ADMINISTRATOR',
    description: {
      en: 'Runs the instance and may create events; sees no event’s secrets by that alone.',
      de: 'Betreibt die Instanz und darf Veranstaltungen anlegen; sieht allein dadurch keine Geheimnisse einer Veranstaltung.',
      id: 'Mengelola instansi dan boleh membuat acara; tidak otomatis melihat rahasia acara mana pun.',
    },
    startPath: '/me',
  }),
];

function persona(person: PersonKey, button: Button): DemoPersona {
  return { ...button, email: demoAddress(person), displayName: PEOPLE[person].displayName };
}
