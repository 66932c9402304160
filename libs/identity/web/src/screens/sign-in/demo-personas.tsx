import { TroubleNotice, useLocalized, useMutationWithId } from '@jamboree/platform-web';
import { ChevronRight } from 'lucide-react';
import { DemoSignInDocument, type SignInPageQuery } from '../../gql/graphql.js';
import { useEntered } from '../../session/use-entered.js';
import { useText } from '../../texts.js';
import styles from './demo-personas.module.css';

type Persona = SignInPageQuery['instance']['demoPersonas'][number];

/** One button per role of the demo world: who it is, what they can do, and straight to where their work lies. */
export function DemoPersonas({ personas, next }: { readonly personas: readonly Persona[]; readonly next: string | null }) {
  const t = useText();
  const localized = useLocalized();
  const entered = useEntered();
  const signIn = useMutationWithId(DemoSignInDocument);
  const enter = async (persona: Persona) => {
    const outcome = await signIn.run({ personaKey: persona.key });
    if (outcome.kind === 'done') await entered(outcome.data.me, next ?? persona.startPath);
  };
  return (
    <section className={styles['root']} aria-labelledby="personas">
      <h2 id="personas" className={styles['title']}>
        {t('demo.title')}
      </h2>
      <p className="dimmed">{t('demo.text')}</p>
      <TroubleNotice trouble={signIn.trouble} />
      <ul className={styles['list']}>
        {personas.map((persona) => (
          <li key={persona.key}>
            <button type="button" className={styles['persona']} disabled={signIn.busy} onClick={() => void enter(persona)}>
              <span className={styles['words']}>
                <strong>{persona.displayName}</strong>
                <span>{localized(persona.description)}</span>
              </span>
              <ChevronRight aria-hidden size={20} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
