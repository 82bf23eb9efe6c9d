import type { Words } from '../../../retention/words';
import { type ParameterPath, parameters } from '../../../sim/scenario/parameters';
import type { Scenario } from '../../../sim/scenario/scenario';
import type { Editing } from './editing';
import { NumberField } from './number-field';
import { unitTimes, unitWords } from './parameter-units';

/** One number of the world, wherever it is shown. */
export function ParameterField(props: {
  edit: Editing;
  path: ParameterPath;
  label: Words;
  labelHidden?: boolean;
}) {
  const { edit, path, label, labelHidden = false } = props;
  const { scenario } = edit.draft;
  const { unit, default: standing } = parameters[path];
  return (
    <NumberField
      edit={edit}
      path={`parameters.${path}`}
      value={scenario.parameters[path] ?? standing}
      times={unitTimes(unit)}
      unit={unitWords(unit)}
      put={(value) => withParameter(scenario, path, value)}
      label={label}
      labelHidden={labelHidden}
    />
  );
}

/** A scenario names only what differs from the default. */
export function withParameter(scenario: Scenario, path: ParameterPath, value: number): Scenario {
  const { [path]: _, ...others } = scenario.parameters;
  return {
    ...scenario,
    parameters: value === parameters[path].default ? others : { ...scenario.parameters, [path]: value },
  };
}
