import type { Day } from '../../retention/customer-history';
import { scenarioById } from '../../sim/scenarios/library';
import { ClassroomShell } from './classroom-shell';
import type { Compute, Host, PartProps, Shelf } from './contract';
import { Library } from './library/library';
import { parts } from './parts';
import { addressOf, useRoute } from './route';
import { RunView } from './run-view';
import { RunsPage } from './runs/runs-page';
import { usePresenting } from './use-presenting';

/** The classroom, wherever it stands: shows the section the address names and hands it what it needs. */
export function Classroom(props: { compute: Compute; shelf: Shelf; today: Day; host: Host }) {
  const [route, go] = useRoute();
  const [presenting, present] = usePresenting();
  const given: PartProps = { ...props, go, presenting };
  const { Play, Debrief, Studio, Grade } = parts;
  return (
    <ClassroomShell route={route} host={props.host} presenting={presenting} onPresent={present}>
      {route.section === 'runs' && <RunsPage {...given} />}
      {route.section === 'play' && Play && (
        <RunView key={route.run} {...given} id={route.run} section="play" part={Play} />
      )}
      {route.section === 'debrief' && Debrief && (
        <RunView key={route.run} {...given} id={route.run} section="debrief" part={Debrief} />
      )}
      {route.section === 'studio' && Studio && (
        <Studio {...given} from={'scenario' in route ? scenarioById(route.scenario) : undefined} />
      )}
      {route.section === 'grade' && Grade && <Grade {...given} />}
      {(route.section === 'library' || route.section === 'code') && (
        <Library
          key={addressOf(route)}
          {...given}
          code={route.section === 'code' ? route.code : undefined}
          from={'scenario' in route ? scenarioById(route.scenario) : undefined}
        />
      )}
    </ClassroomShell>
  );
}
