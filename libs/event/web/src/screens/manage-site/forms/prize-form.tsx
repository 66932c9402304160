import { useFieldErrors, useMutationWithId } from '@jamboree/platform-web';
import { NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { writtenOnly } from '../../../components/localized-draft.js';
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

export function PrizeForm({ eventId, prize, onClose }: PrizeFormProps) {
  const t = useSiteText();
  const save = useMutationWithId(SavePrizeDocument);
  const errorOf = useFieldErrors(save.trouble);
  const [opened] = useState(prize);
  const [title, setTitle] = useState(() => draftOf(prize?.title));
  const [quantity, setQuantity] = useState<number | string>(prize?.quantity ?? 1);
  const [amount, setAmount] = useState<number | string>(prize?.amount ?? '');
  const [currency, setCurrency] = useState(prize?.currency ?? '');
  return (
    <ItemForm
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
      <LocalizedField name="title" label={t('field.title')} value={title} onChange={setTitle} errorOf={errorOf} />
      <NumberInput
        label={t('field.quantity')}
        value={quantity}
        onChange={setQuantity}
        min={1}
        allowDecimal={false}
        error={errorOf('quantity')}
      />
      <NumberInput label={t('field.amount')} value={amount} onChange={setAmount} min={0} error={errorOf('amount')} />
      {amount !== '' && (
        <TextInput
          label={t('field.currency')}
          value={currency}
          maxLength={3}
          onChange={(change) => setCurrency(change.currentTarget.value.toUpperCase())}
          error={errorOf('currency')}
        />
      )}
    </ItemForm>
  );
}
