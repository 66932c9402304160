import { useOwnKey } from '@jamboree/identity-web';
import { useFieldErrors, useKeptForm, useMutationWithId } from '@jamboree/platform-web';
import { NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { writtenOnly, type LocalizedDraft } from '../../../components/localized-draft.js';
import { LocalizedField } from '../../../components/localized-field.js';
import { SavePrizeDocument } from '../../../gql/graphql.js';
import { useSiteText } from '../../../site-texts.js';
import type { Prize } from '../site-items.js';
import { draftOf, ItemForm, whichOf } from './item-form.js';

interface PrizeFormProps {
  readonly eventId: string;
  readonly prize: Prize | null;
  readonly onClose: () => void;
}

/** Figures as they are typed. */
interface PrizeDraft {
  readonly title: LocalizedDraft;
  readonly quantity: number | string;
  readonly amount: number | string;
  readonly currency: string;
}

export function PrizeForm({ eventId, prize, onClose }: PrizeFormProps) {
  const t = useSiteText();
  const save = useMutationWithId(SavePrizeDocument);
  const errorOf = useFieldErrors(save.trouble);
  const [opened] = useState(prize);
  const form = useKeptForm(
    useOwnKey(`${eventId}:prize:${prize?.id ?? 'new'}`),
    (): PrizeDraft => ({
      title: draftOf(prize?.title),
      quantity: prize?.quantity ?? 1,
      amount: prize?.amount ?? '',
      currency: prize?.currency ?? '',
    }),
    prize?.version,
  );
  const { change } = form;
  const { title, quantity, amount, currency } = form.value;
  return (
    <ItemForm
      kept={form}
      busy={save.busy}
      trouble={save.trouble}
      fields={['title', 'quantity', 'amount', 'currency']}
      onClose={onClose}
      save={() =>
        save.run({
          eventId,
          ...whichOf(opened),
          title: writtenOnly(title),
          quantity: Number(quantity),
          amount: amount === '' ? null : Number(amount),
          currency,
        })
      }
    >
      <LocalizedField
        name="title"
        label={t('field.title')}
        value={title}
        onChange={(words) => change({ title: words })}
        errorOf={errorOf}
      />
      <NumberInput
        label={t('field.quantity')}
        value={quantity}
        onChange={(figure) => change({ quantity: figure })}
        min={1}
        allowDecimal={false}
        error={errorOf('quantity')}
      />
      <NumberInput
        label={t('field.amount')}
        value={amount}
        onChange={(figure) => change({ amount: figure })}
        min={0}
        error={errorOf('amount')}
      />
      {amount !== '' && (
        <TextInput
          label={t('field.currency')}
          value={currency}
          maxLength={3}
          onChange={(typed) => change({ currency: typed.currentTarget.value.toUpperCase() })}
          error={errorOf('currency')}
        />
      )}
    </ItemForm>
  );
}
