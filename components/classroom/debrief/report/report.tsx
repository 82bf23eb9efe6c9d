import { useState } from 'preact/hooks';
import type { RunFile } from '../../../../sim/codes/run-file';
import type { Distribution, Policy, Score } from '../../../../sim/contract/comparison';
import type { Run } from '../../../../sim/contract/run';
import type { ClaimFinding } from '../../../../sim/debrief/claims/catalogue';
import type { ExitCause } from '../../../../sim/debrief/exit-causes';
import type { WarningsOfRun } from '../../../../sim/debrief/warnings-of-run';
import type { DriversOfLeavers } from '../../../../sim/view/loyalty-drivers';
import { Progress } from '../../../basics/progress';
import { useSpeech } from '../../../language';
import type { Host } from '../../contract';
import { Idea } from '../idea';
import { doneOf, type Work } from '../use-work';
import { ExportTables } from './export-tables';
import { Paper } from './paper';
import { printPaper } from './print-paper';
import './paper.css';

export interface ReportProps {
  readonly run: Run;
  readonly file: RunFile;
  readonly over: boolean;
  readonly exits: Work<ExitCause[]>;
  readonly luck: Work<Distribution>;
  readonly score: Work<{ score: Score; par: Policy }>;
  readonly warnings: Work<WarningsOfRun>;
  readonly drivers: Work<DriversOfLeavers | null>;
  readonly claims: Work<ClaimFinding[]>;
  readonly host: Host;
}

/** What can be taken along: a report on paper, and everything as tables. */
export function Report(props: ReportProps) {
  const say = useSpeech();
  const { exits, luck, score, warnings, drivers, claims } = props;
  const works = [exits, luck, score, warnings, drivers, claims];
  const done = works.filter(({ state }) => state.kind === 'done').length;
  const working = works.some(({ state }) => state.kind === 'working');
  const missing = works.filter(({ state }) => state.kind === 'waiting' || state.kind === 'failed');
  const [paper, setPaper] = useState<HTMLElement | null>(null);
  const share = works.reduce((sum, { state }) => sum + shareOf(state), 0);
  return (
    <>
      <div class="no-print">
        <Idea title={say({ en: 'Take it along', zh: '带走结果' })} rows={[]}>
          {working && (
            <Progress
              doing={{ en: 'Working out what the report still lacks', zh: '正在计算报告尚缺的部分' }}
              done={Math.round(100 * share)}
              of={100 * works.length}
              onStop={() => {
                for (const { stop, state } of works) if (state.kind === 'working') stop();
              }}
            />
          )}
          {!working && missing.length > 0 && (
            <p class="notice">
              {say({
                en: `${done} of ${works.length} parts are worked out. What is missing is left out of the report and the tables.`,
                zh: `已完成${works.length}部分中的${done}部分。尚未计算的部分不会出现在报告和表格中。`,
              })}{' '}
              <button
                type="button"
                class="button button--small"
                onClick={() => {
                  for (const { start } of missing) start();
                }}
              >
                {say({ en: 'Work out the rest', zh: '计算其余部分' })}
              </button>
            </p>
          )}
          <div class="cluster">
            <button
              type="button"
              class="button button--next"
              disabled={!paper}
              onClick={() => paper && void printPaper(paper)}
            >
              {say({ en: 'Print, or save as PDF', zh: '打印或存为PDF' })}
            </button>
          </div>
          <ExportTables
            run={props.run}
            file={props.file}
            exits={doneOf(exits)}
            luck={doneOf(luck)}
            par={doneOf(score)?.par}
            warnings={doneOf(warnings)}
            drivers={doneOf(drivers) ?? undefined}
            claims={doneOf(claims)}
            host={props.host}
          />
        </Idea>
      </div>
      <Paper
        onPaper={setPaper}
        run={props.run}
        file={props.file}
        over={props.over}
        exits={doneOf(exits)}
        luck={doneOf(luck)}
        score={doneOf(score)}
        warnings={doneOf(warnings)}
        claims={doneOf(claims)}
      />
    </>
  );
}

const shareOf = (state: Work<unknown>['state']): number =>
  state.kind === 'done' ? 1 : state.kind === 'working' && state.of ? state.done / state.of : 0;
