import { useMemo, useRef, useState } from 'preact/hooks';
import type { RunFile } from '../../../sim/codes/run-file';
import type { Decisions } from '../../../sim/contract/decisions';
import { ENGINE } from '../../../sim/engine';
import { lastDayOf } from '../../../sim/view/round-days';
import type { RoundView } from '../../../sim/view/round-view';
import type { RunPartProps } from '../contract';
import { CustomersDialog, type Group } from '../customer/customers-dialog';
import { DeskDay } from '../desk-day/desk-day';
import type { RoundUnderWay } from '../round-under-way';
import { useSettling } from '../use-settling';
import { LookingOn } from './looking-on';
import { RoundScreen } from './round-screen';
import { useRoundView } from './use-round-view';
import { type Draft, emptyDraft } from './what-i-decide';
import type { Expected } from './what-it-brought';
import './play.css';

/** One run, round by round. What is kept is in the file; what is here is the draft and what is looked at. */
export function Play(props: RunPartProps) {
  const { run: saved, onChange, presenting, compute } = props;
  const { file, scenario } = saved;
  const { seed, decisions } = file;
  const played = useMemo(() => ({ scenario, seed, decisions }), [scenario, seed, decisions]);
  const { shown, looking, look, stop } = useRoundView(compute, played);
  const [draft, setDraft] = useState(() => draftOf(saved.underWay));
  const settling = useSettling(props.onUnderWay);
  /** Just committed and being looked at, with what was expected of it. */
  const [result, setResult] = useState<{ expected: Expected | undefined }>();
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
  /** A round counts as committed or taken back once it is played, in one step: stopped before, nothing changed. */
  const keep = async (next: readonly Decisions[], then: { expected: Expected | undefined } | undefined) => {
    const view: RoundView | undefined = await look(next);
    if (!view) return;
    const { claimed: _, ...rest } = fileNow.current;
    change({ ...rest, engine: ENGINE, decisions: [...next], ...(view.claim && { claimed: view.claim }) });
    dropDraft();
    setResult(then);
  };
  const restart = async () => {
    const again = await props.shelf.restart(saved.id);
    dropDraft();
    setResult(undefined);
    change(again.file);
  };

  if (!shown)
    return (
      <LookingOn
        looking={looking}
        doing={{ en: 'Playing the rounds so far', zh: '正在重演已进行的轮次' }}
        onStop={stop}
        onAgain={() => void look(decisions)}
      />
    );
  if (atDesk)
    return (
      <DeskDay
        played={shown.played}
        compute={compute}
        choices={draft.desk}
        onChoices={(desk) => propose({ ...draft, desk })}
        onBack={() => setAtDesk(false)}
      />
    );
  const done = shown.played.decisions.length;
  return (
    <div class="play" data-presenting={presenting}>
      <RoundScreen
        key={`${done} ${result ? 'result' : 'deciding'}`}
        shown={shown}
        looking={looking}
        file={file}
        draft={draft}
        result={result}
        presenting={presenting}
        compute={compute}
        host={props.host}
        onDraft={propose}
        onCommit={(expected) => void keep([...decisions, decisionsOf(draft)], { expected })}
        onStop={stop}
        onNext={() => setResult(undefined)}
        onUndo={() => void keep(decisions.slice(0, -1), undefined)}
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
        <CustomersDialog
          group={group}
          historiesOf={(customers) => compute.histories(shown.played, customers)}
          scenario={scenario}
          today={lastDayOf(scenario, done)}
          onClose={() => setGroup(undefined)}
        />
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
