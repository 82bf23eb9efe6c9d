import { useMemo } from 'preact/hooks';
import { type Assignment, assignmentOf } from '../../../sim/grade/assignment';
import type { HandIn } from '../../../sim/grade/hand-in';
import { useSpeech } from '../../language';

/** Which scenario the class was given; runs of any other are marked so and not scored. */
export function WhatWasSet(props: {
  handIns: readonly HandIn[];
  assignment: Assignment | 'any' | undefined;
  set: Assignment | undefined;
  onSet: (assignment: Assignment | 'any') => void;
}) {
  const say = useSpeech();
  const { handIns, assignment, set, onSet } = props;
  const choices = useMemo(() => {
    const found = new Map<string, Assignment>();
    if (set) found.set(set.scenarioKey, set);
    for (const { keys, scenario } of handIns)
      if (!found.has(keys.scenario)) found.set(keys.scenario, assignmentOf(scenario));
    return [...found.values()];
  }, [handIns, set]);
  const told = assignment !== undefined && assignment !== 'any' && assignment.seed !== undefined;
  return (
    <div class="what-was-set">
      <label class="field">
        <span class="field__label">{say({ en: 'Set for the class', zh: '布置给班级的情景' })}</span>
        <select
          class="input"
          value={set?.scenarioKey ?? 'any'}
          onChange={({ currentTarget: { value } }) => {
            const chosen = choices.find(({ scenarioKey }) => scenarioKey === value);
            onSet(chosen ?? 'any');
          }}
        >
          {choices.map(({ scenario, scenarioKey, seed }) => (
            <option key={scenarioKey} value={scenarioKey}>
              {say(scenario.title)}
              {seed !== undefined && say({ en: `, seed ${seed}`, zh: `，种子 ${seed}` })}
              {seed === undefined &&
                ` (${say.count(
                  handIns.filter(({ keys }) => keys.scenario === scenarioKey).length,
                  { en: '# run', zh: '#局' },
                  { en: '# runs', zh: '#局' },
                )})`}
            </option>
          ))}
          <option value="any">{say({ en: 'Any scenario will do', zh: '任何情景都可以' })}</option>
        </select>
      </label>
      <p class="small soft">
        {told
          ? say({
              en: 'From the code or file you gave: that seed, and those dealt from it to sections and students.',
              zh: '来自您放入的代码或文件：该种子，以及由它分配给各班、各学生的种子。',
            })
          : say({
              en: 'Taken to be what most runs play, on any seed. Paste or drop the code you gave the class to be exact.',
              zh: '默认取多数记录所用的情景，种子不限。粘贴或拖入发给班级的代码可精确限定。',
            })}
      </p>
    </div>
  );
}
