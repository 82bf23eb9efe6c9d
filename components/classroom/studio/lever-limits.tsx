import type { Words } from '../../../retention/words';
import type { Lever } from '../../../sim/scenario/levers';
import type { Scenario, ScenarioLever } from '../../../sim/scenario/scenario';
import { toField, unitOf } from '../play/lever-units';
import type { Editing } from './editing';
import { NumberField } from './number-field';

type Limit = 'min' | 'max' | 'default' | 'costTimes';

const limits: readonly { readonly id: Limit; readonly label: Words }[] = [
  { id: 'min', label: { en: 'Lowest', zh: '最低' } },
  { id: 'max', label: { en: 'Highest', zh: '最高' } },
  { id: 'default', label: { en: 'At the start', zh: '开局' } },
  { id: 'costTimes', label: { en: 'Cost, times the usual', zh: '成本倍数' } },
];

/** Where this scenario differs from the catalogue: how far a lever goes, where it stands, what it costs. */
export function LeverLimits(props: { edit: Editing; lever: Lever; own: ScenarioLever; place: number }) {
  const { edit, lever, own, place } = props;
  const { scenario } = edit.draft;
  const put = (limit: Limit, value: number): Scenario => {
    const usual = limit === 'costTimes' ? 1 : lever[limit];
    const { [limit]: _, ...others } = own;
    const next = value === usual ? others : { ...own, [limit]: value };
    return { ...scenario, levers: scenario.levers.with(place, next) };
  };
  return (
    <div class="fields">
      {limits.map(({ id, label }) => (
        <NumberField
          key={id}
          edit={edit}
          path={`levers.${place}.${id}`}
          value={own[id] ?? (id === 'costTimes' ? 1 : lever[id])}
          times={id === 'costTimes' ? 1 : toField(lever.unit, 1)}
          unit={id === 'costTimes' ? undefined : unitOf(lever.unit)}
          put={(value) => put(id, value)}
          label={label}
        />
      ))}
    </div>
  );
}
