import type { Words } from '../../../../retention/words';
import type { CustomerName } from '../../../../sim/contract/decisions';
import type { PresumedAndTrue } from '../../../../sim/view/presumed-and-true';
import { useSpeech } from '../../../language';
import { SomeCustomers } from './some-customers';

interface Cell {
  readonly title: Words;
  readonly says: Words;
  readonly of: (found: PresumedAndTrue) => readonly CustomerName[];
}

const cells: readonly Cell[] = [
  {
    title: { en: 'Presumed lost, and gone', zh: '推定流失，确已离开' },
    says: { en: 'the silence told the truth', zh: '沉默说的是实话' },
    of: ({ beyond }) => beyond.gone,
  },
  {
    title: { en: 'Presumed lost, yet still yours', zh: '推定流失，其实还在' },
    says: { en: 'written off, or chased with offers, for nothing', zh: '被白白放弃，或被白白催促' },
    of: ({ beyond }) => beyond.here,
  },
  {
    title: { en: 'Counted as yours, yet gone', zh: '算作在册，其实已走' },
    says: { en: 'the rule has not noticed yet', zh: '规则尚未察觉' },
    of: ({ within }) => within.gone,
  },
  {
    title: { en: 'Counted as yours, and here', zh: '算作在册，确实还在' },
    says: { en: 'within their own rhythm', zh: '仍在其正常节奏之内' },
    of: ({ within }) => within.here,
  },
];

/** Everybody who has stayed, by what the rule presumes and what is true. */
export function PresumedCells(props: {
  found: PresumedAndTrue;
  onCustomer: (customer: CustomerName) => void;
}) {
  const say = useSpeech();
  const { found, onCustomer } = props;
  const { gone, here } = found.unknown;
  return (
    <>
      <div class="facts">
        {cells.map(({ title, says, of }) => (
          <SomeCustomers
            key={title.en}
            title={title}
            says={says}
            customers={of(found)}
            onCustomer={onCustomer}
          />
        ))}
      </div>
      {gone.length + here.length > 0 && (
        <p class="small soft">
          {say({
            en: `Of ${gone.length + here.length} more the rule can say nothing, since they stayed too seldom to have a rhythm: ${gone.length} are gone, ${here.length} still here. Unknown is not safe.`,
            zh: `另有${gone.length + here.length}位消费次数太少、没有节奏可言，规则无法判断：其中${gone.length}位已离开，${here.length}位还在。未知不等于安全。`,
          })}
        </p>
      )}
    </>
  );
}
