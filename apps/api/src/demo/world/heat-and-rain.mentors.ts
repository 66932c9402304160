import type { DemoMentor } from './demo-mentor.js';

export const HEAT_AND_RAIN_MENTORS: readonly DemoMentor[] = [
  {
    person: 'aditya',
    about: 'Ran the sensors of a river authority for ten years. Bring me your data, I will tell you what it hides.',
    topics: ['Open Data', 'Sensors', 'Flood models'],
    languages: ['en', 'id', 'jv'],
    place: 'https://meet.example.org/aditya',
    from: '14:00',
    until: '16:00',
    minutes: 30,
    breakMinutes: 0,
    days: [1, 2, 3],
    booked: { by: 'putri', about: 'Our forecast is right in the south and wrong in the north. Which gauges can we trust?' },
    desk: null,
  },
  {
    person: 'brigitte',
    about: 'Schreibt seit Jahren Ausschreibungen für eine Stadtverwaltung und weiß, woran gute Ideen dort scheitern.',
    topics: ['Procurement', 'Public health'],
    languages: ['de', 'en'],
    place: 'https://meet.example.org/brigitte',
    from: '09:00',
    until: '10:30',
    minutes: 20,
    breakMinutes: 10,
    days: [1, 3],
    booked: null,
    desk: { place: 'https://meet.example.org/brigitte-open', waiting: ['nele', 'selin'] },
  },
];
