import { useMemo, useState } from 'preact/hooks';
import type { HandIn } from '../../../sim/grade/hand-in';
import { UndoBar } from '../../basics/undo-bar';
import { useSpeech } from '../../language';
import type { GradeProps } from '../contract';
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
export function Grade({ compute, shelf, host, go, keptClass }: GradeProps) {
  const say = useSpeech();
  const [grading, state] = useGrading(compute, keptClass);
  const { choices } = state;
  const [undo, setUndo] = useState<() => void>();
  const [refusedByShelf, setRefusedByShelf] = useState(false);
  const [notCleared, setNotCleared] = useState(false);
  const set = useAssignment(state);
  const rows = useRows(state, set);
  const counts = useCounts(rows, choices.byHand, choices.practiceToo);
  // Pictures of a class that is still coming in would only flicker: they are drawn anew after each stage.
  const settled = useMemo(() => rows, [state.work?.stage, state.handIns, choices.students, set]);

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
  const clear = async () => {
    const cleared = await grading.clear();
    setNotCleared(!cleared);
    if (!cleared) return;
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
            en: 'Every run is played again here, so that a score is never taken on trust. Runs, class list and what you set stay in this browser on this machine, and nowhere else, until you press “Clear”; after a reload every run is replayed anew.',
            zh: '每局记录都会在本机重放，得分不靠自报。记录、班级名单和您的设置只保存在本机的这个浏览器中，点“清空”即删除；重新打开页面后会再次重放每局。',
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
        {state.notKept && (
          <p class="notice notice--attention">
            {say({
              en: 'This browser does not let Homeport keep the class: what is loaded is gone when the tab closes. Export before you leave, or use a window that is not private.',
              zh: '浏览器不允许归港保存班级数据：关闭标签页后即丢失。请先导出，或改用非无痕窗口。',
            })}
          </p>
        )}
        {notCleared && (
          <p class="notice notice--error">
            {say({
              en: 'The browser did not let Homeport clear the class: every run is still kept on this machine, and still in the list. Close other tabs of Homeport and press “Clear” again.',
              zh: '浏览器未能清空班级数据：所有记录仍保存在本机，列表也保持不变。请关闭归港的其他标签页，再点“清空”。',
            })}
          </p>
        )}
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
            assignment={choices.assignment}
            set={set}
            onSet={(assignment) => grading.set(assignment)}
          />
          <GradeTable
            rows={rows}
            counts={counts}
            order={choices.order}
            onOrder={(order) => grading.choose('order', order)}
            onCount={(id, yes) => grading.count(id, yes)}
            onName={(id, student) => grading.name(id, student)}
            onRemove={(id) => grading.remove(id)}
            onLookInto={(handIn) => void lookInto(handIn)}
            onClear={() => void clear()}
          />
          <ClassPicture rows={settled} set={set} />
          <ExportPanel
            rows={rows}
            counts={counts}
            set={set}
            host={host}
            choices={choices}
            onChoose={(key, value) => grading.choose(key, value)}
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
