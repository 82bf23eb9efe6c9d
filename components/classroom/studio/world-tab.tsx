import type { Words } from '../../../retention/words';
import type { ParameterPath } from '../../../sim/scenario/parameters';
import { useSpeech } from '../../language';
import { ChainFields } from './chain-fields';
import type { Editing } from './editing';
import { NumberField } from './number-field';
import { ParameterField } from './parameter-field';
import { lastRoundInUse, shortened } from './rounds';
import { SeasonFields } from './season-fields';

const rival: readonly { readonly path: ParameterPath; readonly label: Words }[] = [
  { path: 'rival.quality', label: { en: 'How good it seems', zh: '看上去有多好' } },
  { path: 'rival.price', label: { en: 'Its price against yours', zh: '价格与您之比' } },
  { path: 'rival.attention', label: { en: 'How many notice it a round', zh: '每轮注意到它的客户' } },
  { path: 'customers.noAlternative', label: { en: 'Guests with nowhere else to go', zh: '别无选择的客户' } },
];

/** How long, how many, which season, which rival: what most classes change. */
export function WorldTab(props: { edit: Editing }) {
  const say = useSpeech();
  const { edit } = props;
  const { scenario, typed } = edit.draft;
  const wanted = Number(typed.rounds);
  return (
    <>
      <div class="fields">
        <NumberField
          edit={edit}
          path="rounds"
          value={scenario.rounds}
          put={(rounds) => ({ ...scenario, rounds })}
          label={{ en: 'Rounds', zh: '轮数' }}
        >
          {Number.isInteger(wanted) && wanted >= 1 && wanted < lastRoundInUse(scenario) && (
            <button
              type="button"
              class="button button--small"
              onClick={() => edit.type('rounds', String(wanted), shortened(scenario, wanted))}
            >
              {say({
                en: `Bring what comes later, up to round ${lastRoundInUse(scenario)}, into round ${wanted}`,
                zh: `把之后（直到第${lastRoundInUse(scenario)}轮）的内容都移到第${wanted}轮`,
              })}
            </button>
          )}
        </NumberField>
        <NumberField
          edit={edit}
          path="roundDays"
          value={scenario.roundDays}
          put={(roundDays) => ({ ...scenario, roundDays })}
          label={{ en: 'Length of a round', zh: '每轮时长' }}
          unit={{ en: 'days', zh: '天' }}
        />
        <NumberField
          edit={edit}
          path="customers"
          value={scenario.customers}
          put={(customers) => ({ ...scenario, customers })}
          label={{ en: 'Customers at the start', zh: '开局客户数' }}
        />
      </div>
      <SeasonFields edit={edit} />
      <section class="studio__part">
        <h2>{say({ en: 'The rival', zh: '竞争对手' })}</h2>
        <div class="fields">
          {rival.map(({ path, label }) => (
            <ParameterField key={path} edit={edit} path={path} label={label} />
          ))}
        </div>
      </section>
      <ChainFields edit={edit} />
    </>
  );
}
