import type { Enrolment } from '@jamboree/event-domain';
import { useAsk, useSaveMutation, type Trouble } from '@jamboree/platform-web';
import { useRef, useState } from 'react';
import { EnrolmentPreviewDocument, EnrolPeopleDocument, type EnrolmentPartsFragment } from '../../gql/graphql.js';

export type JudgedRow = EnrolmentPartsFragment['rows'][number];

/** Rows that are sent at once: as many as the server takes. */
const PORTION = 100;

export interface Portions {
  /** Rows that are answered. */
  readonly done: number;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  readonly check: (people: readonly Enrolment[]) => Promise<readonly JudgedRow[] | null>;
  readonly store: (people: readonly Enrolment[]) => Promise<readonly JudgedRow[] | null>;
}

type Answer = { readonly kind: 'done'; readonly data: EnrolmentPartsFragment } | Trouble;
type Send = (people: Enrolment[], admitted: EnrolmentPartsFragment['admitted'], place: number) => Promise<Answer>;

/**
 * Sends a long list in portions. Where one fails the work stops and may be begun anew: whoever is in the event already stays as they are, and a portion
 * that was answered is not sent again under the same list.
 */
export function usePortions(eventId: string): Portions {
  const preview = useAsk(EnrolmentPreviewDocument);
  const enrol = useSaveMutation(EnrolPeopleDocument);
  const [state, setState] = useState<{ done: number; busy: boolean; trouble: Trouble | null }>({ done: 0, busy: false, trouble: null });
  const running = useRef(false);
  const run = async (people: readonly Enrolment[], send: Send) => {
    if (running.current) return null;
    running.current = true;
    const rows: JudgedRow[] = [];
    let admitted: EnrolmentPartsFragment['admitted'] = [];
    let trouble: Trouble | null = null;
    setState({ done: 0, busy: true, trouble: null });
    for (let start = 0; start < people.length && trouble === null; start += PORTION) {
      const answer = await send(people.slice(start, start + PORTION), admitted, start);
      if (answer.kind === 'done') {
        rows.push(...answer.data.rows);
        admitted = answer.data.admitted;
        setState({ done: rows.length, busy: true, trouble: null });
      } else trouble = answer;
    }
    running.current = false;
    setState({ done: rows.length, busy: false, trouble });
    return trouble === null ? rows : null;
  };
  return {
    ...state,
    check: (people) =>
      run(people, async (portion, admitted) => {
        const asked = await preview({
          eventId,
          people: portion.map(inputOf),
          admitted: admitted.map(({ city, sector, count }) => ({ city, sector, count })),
        });
        if (asked.kind === 'failed') return asked;
        const { enrolmentPreview } = asked.data;
        return enrolmentPreview === null
          ? { kind: 'failed', failure: { offline: false, referenceId: null, forbidden: 'ROLE' } }
          : { kind: 'done', data: enrolmentPreview };
      }),
    store: (people) => run(people, (portion) => enrol({ eventId, people: portion.map(inputOf) }, crypto.randomUUID())),
  };
}

function inputOf({ skills, languages, answers, ...rest }: Enrolment) {
  return { ...rest, skills: [...skills], languages: [...languages], answers: answers.map(({ key, text }) => ({ key, text })) };
}
