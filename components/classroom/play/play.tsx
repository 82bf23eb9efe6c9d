import { useMemo, useRef, useState } from 'preact/hooks';
import { claimOf, type RunFile } from '../../../sim/codes/run-file';
import type { Decisions } from '../../../sim/contract/decisions';
import { atRisk } from '../../../sim/view/at-risk';
import { firmRecords } from '../../../sim/view/firm-records';
import { knownExits } from '../../../sim/view/known-exits';
import { lastDayOf } from '../../../sim/view/round-days';
import type { Forecast, RunPartProps } from '../contract';
import { CustomersDialog, type Group } from '../customer/customers-dialog';
import { DeskDay } from '../desk-day/desk-day';
import type { RoundUnderWay } from '../round-under-way';
import { useSettling } from '../use-settling';
import { RoundScreen } from './round-screen';
import { usePlayed } from './use-played';
import { type Draft, emptyDraft } from './what-i-decide';
import './play.css';

/** One run, round by round. What is kept is in the file; what is here is the draft and what is looked at. */
export function Play(props: RunPartProps) {
  const { run: saved, onChange, presenting } = props;
  const { file, scenario } = saved;
  const { seed, decisions } = file;
  const played = usePlayed(scenario, seed);
  const run = useMemo(() => played(decisions), [scenario, seed, decisions]);
  const records = useMemo(() => firmRecords(run), [run]);
  const risk = useMemo(() => atRisk(run, records), [run, records]);
  const leavers = useMemo(() => knownExits(run, records), [run, records]);
  const [draft, setDraft] = useState(() => draftOf(saved.underWay));
  const settling = useSettling(props.onUnderWay);
  /** Just committed and being looked at, with what was expected of it. */
  const [result, setResult] = useState<{ forecast: Forecast | undefined }>();
  const [group, setGroup] = useState<Group>();
  const [atDesk, setAtDesk] = useState(false);

  // An answer still being typed is handed on while the view changes under it, and must not undo that change.
  const fileNow = useRef(file);
  fileNow.current = file;
  const change = (next: RunFile) => {
    fileNow.current = next;
    onChange(next);
  };
  const propose = (next: Draft) => {
    setDraft(next);
    settling.put({ round: decisions.length + 1, proposed: decisionsOf(next) });
  };
  const dropDraft = () => {
    settling.forget();
    setDraft(emptyDraft);
  };
  const keep = (next: readonly Decisions[]) => {
    const claimed = claimOf(played(next));
    const { claimed: _, ...rest } = fileNow.current;
    change({ ...rest, decisions: [...next], ...(claimed && { claimed }) });
    dropDraft();
  };
  const commit = (forecast: Forecast | undefined) => {
    keep([...decisions, decisionsOf(draft)]);
    setResult({ forecast });
  };
  const undo = () => {
    keep(decisions.slice(0, -1));
    setResult(undefined);
  };
  const restart = async () => {
    const again = await props.shelf.restart(saved.id);
    dropDraft();
    setResult(undefined);
    change(again.file);
  };
  const today = lastDayOf(scenario, run.rounds.length);

  if (atDesk)
    return (
      <DeskDay
        run={run}
        records={records}
        choices={draft.desk}
        onChoices={(desk) => propose({ ...draft, desk })}
        onBack={() => setAtDesk(false)}
      />
    );
  return (
    <div class="play" data-presenting={presenting}>
      <RoundScreen
        key={`${decisions.length} ${result ? 'result' : 'deciding'}`}
        run={run}
        records={records}
        risk={risk}
        leavers={leavers}
        file={file}
        draft={draft}
        result={result}
        presenting={presenting}
        compute={props.compute}
        onDraft={propose}
        onCommit={commit}
        onNext={() => setResult(undefined)}
        onUndo={undo}
        onRestart={restart}
        onDesk={() => setAtDesk(true)}
        onGroup={setGroup}
        onAnswer={(answer) => {
          const others = fileNow.current.answers.filter(({ question }) => question !== answer.question);
          change({ ...fileNow.current, answers: [...others, answer] });
        }}
        onDebrief={() => props.go({ section: 'debrief', run: saved.id })}
      />
      {group && (
        <CustomersDialog group={group} records={records} today={today} onClose={() => setGroup(undefined)} />
      )}
    </div>
  );
}

const decisionsOf = ({ levers, desk }: Draft): Decisions => ({
  levers,
  ...(desk.length > 0 && { desk: [...desk] }),
});

/** What was proposed before the tab was closed. A field that held something not allowed stands as it stood before. */
const draftOf = (kept: RoundUnderWay | undefined): Draft =>
  kept ? { levers: kept.proposed.levers, desk: kept.proposed.desk ?? [], wrong: [] } : emptyDraft;
