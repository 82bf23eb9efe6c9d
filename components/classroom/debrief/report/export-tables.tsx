import { strToU8, zipSync } from 'fflate';
import type { RunFile } from '../../../../sim/codes/run-file';
import type { Distribution, Policy } from '../../../../sim/contract/comparison';
import type { Run } from '../../../../sim/contract/run';
import type { ClaimFinding } from '../../../../sim/debrief/claims/catalogue';
import type { ExitCause } from '../../../../sim/debrief/exit-causes';
import { causesTable, customersTable, ledgersTable } from '../../../../sim/debrief/tables/customer-tables';
import {
  answersTable,
  claimsTable,
  decisionsTable,
  parTable,
  roundsTable,
  siblingsTable,
} from '../../../../sim/debrief/tables/round-tables';
import { driversTable, signsTable, warningsTable } from '../../../../sim/debrief/tables/seen-tables';
import type { RunTable } from '../../../../sim/debrief/tables/table';
import type { WarningsOfRun } from '../../../../sim/debrief/warnings-of-run';
import type { DriversOfLeavers } from '../../../../sim/view/loyalty-drivers';
import { useSpeech } from '../../../language';
import type { Host } from '../../contract';
import { tableAsCsv } from './csv';

interface Props {
  readonly run: Run;
  readonly file: RunFile;
  readonly exits: ExitCause[] | undefined;
  readonly luck: Distribution | undefined;
  readonly par: Policy | undefined;
  readonly warnings: WarningsOfRun | undefined;
  readonly drivers: DriversOfLeavers | undefined;
  readonly claims: ClaimFinding[] | undefined;
  readonly host: Host;
}

/** Every table of the debrief that is worked out. */
const tablesOf = ({ run, file, exits, luck, par, warnings, drivers, claims }: Props): RunTable[] => [
  roundsTable(run),
  decisionsTable(run),
  customersTable(run, exits),
  ledgersTable(run),
  ...(exits ? [causesTable(exits)] : []),
  ...(warnings ? [warningsTable(run, warnings), signsTable(warnings)] : []),
  ...(drivers ? [driversTable(drivers)] : []),
  ...(luck ? [siblingsTable(run, luck)] : []),
  ...(par ? [parTable(run, par)] : []),
  ...(claims ? [claimsTable(claims)] : []),
  answersTable(run, file.answers),
];

/** Everything as CSV: one by one, or all in one archive. */
export function ExportTables(props: Props) {
  const say = useSpeech();
  const { run, host } = props;
  const tables = tablesOf(props);
  const base = `homeport-${run.scenario.id}-${run.seed}`.replace(/[^\p{L}\p{N}]+/gu, '-');
  const saveAll = () => {
    const files = Object.fromEntries(tables.map((table) => [`${table.id}.csv`, strToU8(tableAsCsv(table))]));
    host.saveFile(
      `${base}.zip`,
      new Blob([zipSync(files) as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
    );
  };
  return (
    <section class="export" aria-label={say({ en: 'Tables', zh: '表格' })}>
      <h3>{say({ en: 'Everything as tables (CSV)', zh: '全部数据表（CSV）' })}</h3>
      <p class="small soft">
        {say({
          en: `Money in ${run.scenario.currency}, shares from 0 to 1, rounds from 1. A customer’s number is round and place of arrival, the same in every table.`,
          zh: `金额以${run.scenario.currency}计，比例为0到1，轮次从1起。客户编号为到来的轮次与序号，各表一致。`,
        })}
      </p>
      <ul class="export__tables">
        {tables.map((table) => (
          <li key={table.id}>
            <button
              type="button"
              class="button button--small"
              onClick={() =>
                host.saveFile(
                  `${base}-${table.id}.csv`,
                  new Blob([tableAsCsv(table)], { type: 'text/csv;charset=utf-8' }),
                )
              }
            >
              {table.id}.csv
            </button>
            <span class="small soft">{say(table.says)}</span>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" class="button" onClick={saveAll}>
          {say({ en: 'All of them in one archive (zip)', zh: '全部打包下载（zip）' })}
        </button>
      </div>
    </section>
  );
}
