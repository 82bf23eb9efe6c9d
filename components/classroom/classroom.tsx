import type { Day } from '../../retention/customer-history';
import { scenarioById } from '../../sim/scenarios/library';
import { ClassroomShell } from './classroom-shell';
import type { Compute, Drafts, Host, PartProps, Shelf } from './contract';
import type { KeptClass } from './grade/kept-class';
import { Library } from './library/library';
import { parts } from './parts';
import { addressOf, useRoute } from './route';
import { RunView } from './run-view';
import { RunsPage } from './runs/runs-page';
import { usePresenting } from './use-presenting';

/** The classroom, wherever it stands: shows the section the address names and hands it what it needs. */
export function Classroom(props: {
  compute: Compute;
  shelf: Shelf;
  drafts: Drafts;
  keptClass: KeptClass;
  today: Day;
  host: Host;
}) {
  const [route, go] = useRoute();
  const [presenting, present] = usePresenting();
  const { drafts, keptClass, ...outside } = props;
  const given: PartProps = { ...outside, go, presenting };
  const { Play, Debrief, Studio, Share, Grade } = parts;
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
        <Studio
          key={addressOf(route)}
          {...given}
          from={'scenario' in route ? scenarioById(route.scenario) : undefined}
          draft={'draft' in route ? route.draft : undefined}
          drafts={drafts}
        />
      )}
      {route.section === 'share' && Share && (
        <Share key={addressOf(route)} {...given} what={route} present={present} />
      )}
      {route.section === 'grade' && Grade && <Grade {...given} keptClass={keptClass} />}
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
