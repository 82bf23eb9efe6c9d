import { useMemo, useState } from 'preact/hooks';
import type { HandIn } from '../../../sim/grade/hand-in';
import { UndoBar } from '../../basics/undo-bar';
import { useSpeech } from '../../language';
import type { PartProps } from '../contract';
import { isOver } from '../run-state';
import { ClassPicture } from './class-picture';
import { ExportPanel } from './export-panel';
import { GradeTable } from './grade-table';
import { HandInBox } from './hand-in-box';
import { HowFar } from './how-far';
import { ProofNote } from './proof-note';
import { RefusedList } from './refused-list';
import { useAssignment, useCounts, useGrading, useRows } from './use-grading';
import { WhatWasSet } from './what-was-set';
import './grade.css';

/** A whole class's runs at once: replayed, held against par and luck, looked into, and taken to a gradebook. */
export function Grade({ compute, shelf, host, go }: PartProps) {
  const say = useSpeech();
  const [grading, state] = useGrading(compute);
  const [practiceToo, setPracticeToo] = useState(false);
  const [undo, setUndo] = useState<() => void>();
  const [refusedByShelf, setRefusedByShelf] = useState(false);
  const set = useAssignment(state);
  const rows = useRows(state, set);
  const counts = useCounts(rows, state.byHand, practiceToo);
  // Pictures of a class that is still coming in would only flicker: they are drawn anew after each stage.
  const settled = useMemo(() => rows, [state.work?.stage, state.handIns, state.students, set]);

  const lookInto = async (handIn: HandIn) => {
    const known = grading.shelved.get(handIn.id);
    try {
      const run = (known && (await shelf.open(known))) || (await shelf.add(toLookInto(handIn)));
      grading.shelved.set(handIn.id, run.id);
      go({ section: 'debrief', run: run.id });
    } catch {
      setRefusedByShelf(true);
    }
  };
  const clear = () => {
    const cleared = grading.clear();
    setUndo(() => () => {
      cleared.undo();
      setUndo(undefined);
    });
  };

  return (
    <div class="grade">
      <div class="grade__head">
        <h1>{say({ en: 'Grade a class', zh: '批改全班' })}</h1>
        <p class="soft">
          {say({
            en: 'Every run is played again here, so that a score is never taken on trust. Nothing leaves this machine.',
            zh: '每局记录都会在本机重放，得分不靠自报。数据不会离开本机。',
          })}
        </p>
      </div>
      <HandInBox
        first={rows.length === 0}
        onFiles={(files) => void grading.addFiles(files)}
        onCodes={(text) => void grading.addCodes(text)}
      />
      <UndoBar
        done={undo && { words: { en: 'All runs were taken off the list.', zh: '已清空列表。' }, undo }}
      />
      <RefusedList refused={state.refused} onDismiss={() => grading.dismissRefused()} />
      <HowFar state={state} onStop={() => grading.stop()} onGoOn={() => void grading.goOn()} />
      <div role="alert">
        {refusedByShelf && (
          <p class="notice notice--error">
            {say({
              en: 'The browser does not let Homeport keep the run, so its debrief cannot open.',
              zh: '浏览器不允许归港保存记录，无法打开复盘。',
            })}
          </p>
        )}
      </div>
      {rows.length > 0 && (
        <>
          <WhatWasSet
            handIns={state.handIns}
            assignment={state.assignment}
            set={set}
            onSet={(assignment) => grading.set(assignment)}
          />
          <GradeTable
            rows={rows}
            counts={counts}
            onCount={(id, yes) => grading.count(id, yes)}
            onName={(id, student) => grading.name(id, student)}
            onRemove={(id) => grading.remove(id)}
            onLookInto={(handIn) => void lookInto(handIn)}
            onClear={clear}
          />
          <ClassPicture rows={settled} set={set} />
          <ExportPanel
            rows={rows}
            counts={counts}
            set={set}
            host={host}
            practiceToo={practiceToo}
            onPracticeToo={setPracticeToo}
          />
        </>
      )}
      <ProofNote />
    </div>
  );
}

/** A graded run opens its debrief when it is over; an instructor may look into one that is not. */
const toLookInto = ({ file, scenario }: HandIn): HandIn['file'] =>
  isOver({ file, scenario }) ? file : { ...file, mode: 'practice' };
