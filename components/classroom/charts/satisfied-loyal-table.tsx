import type { Words } from '../../../retention/words';
import type { CustomerName } from '../../../sim/contract/decisions';
import { Figure } from '../../charts/figure';
import { useSpeech } from '../../language';
import './charts.css';

const cells = ['satisfiedLoyal', 'dissatisfiedLoyal', 'satisfiedNotLoyal', 'dissatisfiedNotLoyal'] as const;
export type SatisfiedLoyalCell = (typeof cells)[number];

const names: Record<SatisfiedLoyalCell, Words> = {
  satisfiedLoyal: { en: 'Satisfied, buy again', zh: '满意，且重复购买' },
  dissatisfiedLoyal: { en: 'Dissatisfied, buy again', zh: '不满意，仍重复购买' },
  satisfiedNotLoyal: { en: 'Satisfied, not yet loyal', zh: '满意，尚未忠诚' },
  dissatisfiedNotLoyal: { en: 'Dissatisfied, not loyal', zh: '不满意，不忠诚' },
};

interface Props {
  readonly customers: Record<SatisfiedLoyalCell, readonly CustomerName[]>;
  /** Customers nobody asked; 0 in the debrief, which knows. */
  readonly unknown: number;
  readonly nameOf: (customer: CustomerName) => string;
  readonly onPick: (cell: SatisfiedLoyalCell, title: Words) => void;
}

/** Satisfied × loyal, with a customer or two as examples: a satisfied one need not be loyal, nor the reverse. */
export function SatisfiedLoyalTable({ customers, unknown, nameOf, onPick }: Props) {
  const say = useSpeech();
  const asked = cells.reduce((sum, cell) => sum + customers[cell].length, 0);
  const held = customers.dissatisfiedLoyal.length;
  const title = say(
    asked === 0
      ? { en: 'Nobody was asked: satisfaction is unknown', zh: '没有调查过任何人：满意度未知' }
      : {
          en: `${held} of ${asked} asked buy again without being satisfied`,
          zh: `受访${asked}人中，${held}人不满意却仍在购买`,
        },
  );
  return (
    <Figure
      title={title}
      note={say({
        en: `${unknown} customers were never asked: unknown.`,
        zh: `另有${unknown}位客户从未被调查：未知。`,
      })}
      table={{
        columns: [say({ en: 'Group', zh: '组别' }), say({ en: 'Customers', zh: '人数' })],
        rows: cells.map((cell) => [say(names[cell]), customers[cell].length]),
      }}
    >
      <ul class="satisfied-loyal">
        {cells.map((cell) => (
          <li key={cell} class="satisfied-loyal__cell" data-cell={cell}>
            <span class="small">{say(names[cell])}</span>
            <span class="satisfied-loyal__count number">{say.number(customers[cell].length)}</span>
            {customers[cell].length > 0 && (
              <span>
                <button type="button" class="button button--small" onClick={() => onPick(cell, names[cell])}>
                  {say({ en: 'e.g.', zh: '如' })} {customers[cell].slice(0, 1).map(nameOf).join('')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Figure>
  );
}
