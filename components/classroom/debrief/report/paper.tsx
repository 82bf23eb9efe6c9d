import { useMemo } from 'preact/hooks';
import type { RunFile } from '../../../../sim/codes/run-file';
import { questionKey } from '../../../../sim/codes/run-file';
import type { Distribution, Policy, Score } from '../../../../sim/contract/comparison';
import type { Run } from '../../../../sim/contract/run';
import { accounts, causeTable, exitsByAccount } from '../../../../sim/debrief/cause-table';
import type { ClaimFinding } from '../../../../sim/debrief/claims/catalogue';
import type { ExitCause } from '../../../../sim/debrief/exit-causes';
import type { WarningsOfRun } from '../../../../sim/debrief/warnings-of-run';
import { ENGINE } from '../../../../sim/engine';
import { useSpeech } from '../../../language';
import { LeaversByCause } from '../../charts/leavers-by-cause';
import { MoneyOverRounds } from '../../charts/money-over-rounds';
import { amountsIn, percent } from '../amounts';
import { CauseLedgerTable } from '../causes/cause-ledger-table';
import { SiblingHistogram } from '../luck/sibling-histogram';
import { trueLeavers } from '../overview/true-leavers';
import { leaversOfRun } from '../overview/whole-run';
import { LeaversByWarning } from '../seen/leavers-by-warning';
import { accountWords } from '../words';
import { PaperClaims } from './paper-claims';
import { PaperRounds } from './paper-rounds';

interface Props {
  readonly onPaper: (paper: HTMLElement | null) => void;
  readonly run: Run;
  readonly file: RunFile;
  readonly over: boolean;
  readonly exits: ExitCause[] | undefined;
  readonly luck: Distribution | undefined;
  readonly score: { score: Score; par: Policy } | undefined;
  readonly warnings: WarningsOfRun | undefined;
  readonly claims: ClaimFinding[] | undefined;
}

/** One to three pages as they are printed: always light, since it is paper. */
export function Paper({ onPaper, run, file, over, exits, luck, score, warnings, claims }: Props) {
  const say = useSpeech();
  const { scenario } = run;
  const money = amountsIn(say, scenario.currency);
  const leavers = useMemo(() => trueLeavers(run), [run]);
  const accountsByRound = useMemo(
    () => run.rounds.map(({ round, accounts: books }) => ({ round, ...books })),
    [run],
  );
  const warning = warnings?.reports['as-played'];
  const by = exits && exitsByAccount(exits);
  const answered = file.answers.filter(({ text }) => text.trim() !== '');
  return (
    <article class="paper" ref={onPaper} aria-label={say({ en: 'Report', zh: '报告' })}>
      <header class="paper__head">
        <h2>{say(scenario.title)}</h2>
        <p class="soft">
          {[
            file.student,
            `${say({ en: 'seed', zh: '种子' })} ${file.seed}`,
            say({
              en: `${run.rounds.length} of ${scenario.rounds} rounds`,
              zh: `${scenario.rounds}轮中的${run.rounds.length}轮`,
            }),
            file.mode === 'graded' ? say({ en: 'graded', zh: '计分' }) : say({ en: 'practice', zh: '练习' }),
            say({ en: `engine ${ENGINE}`, zh: `引擎${ENGINE}` }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <ul class="paper__facts">
        {over && score && (
          <li>
            <strong class="number">{say.number(Math.round(score.score.score))}</strong>
            {say({
              en: ` score: 0 doing nothing (${money(score.score.worthOfDoingNothing)}), 100 par (${money(score.score.worthOfPar)}); own ${money(score.score.worth)}`,
              zh: `分：0为什么都不做（${money(score.score.worthOfDoingNothing)}），100为标准杆（${money(score.score.worthOfPar)}）；本局${money(score.score.worth)}`,
            })}
          </li>
        )}
        {luck && (
          <li>
            <strong class="number">{percent(say, luck.percentile)}</strong>
            {say({
              en: ` luck percentile among ${luck.n} sibling worlds; the same decisions earn ${money(luck.mean)} on average`,
              zh: `在${luck.n}个兄弟世界中的运气百分位；同样的决策平均得到${money(luck.mean)}`,
            })}
          </li>
        )}
        {by && (
          <li>
            {accounts
              .map((account) => {
                const { en, zh } = accountWords[account];
                const count = by[account].length;
                return say({ en: `${en} ${count}`, zh: `${zh}${count}` });
              })
              .join(' · ')}
          </li>
        )}
        {warning && (
          <li>
            {say({
              en: `Early warning: ${warning.laterLeft} caught, ${warning.missed.length} missed, ${warning.falseAlarms} false alarms`,
              zh: `预警：提前发现${warning.laterLeft}位，漏报${warning.missed.length}位，误报${warning.falseAlarms}位`,
            })}
          </li>
        )}
      </ul>
      <div class="paper__charts">
        <LeaversByCause rounds={leavers} length={scenario.rounds} title={leaversOfRun(run)} />
        <MoneyOverRounds rounds={accountsByRound} length={scenario.rounds} currency={scenario.currency} />
        {luck && <SiblingHistogram found={luck} scenario={scenario} />}
        {warning && <LeaversByWarning leavers={warning.leavers} />}
      </div>
      {exits && (
        <section class="paper__part">
          <h3>{say({ en: 'Ledger of causes', zh: '流失原因账' })}</h3>
          <CauseLedgerTable lines={causeTable(exits)} of={exits.length} />
        </section>
      )}
      <PaperRounds run={run} />
      {claims && <PaperClaims claims={claims} currency={scenario.currency} />}
      {answered.length > 0 && (
        <section class="paper__part">
          <h3>{say({ en: 'Answers', zh: '回答' })}</h3>
          {scenario.questions.map(({ text }, n) => {
            const answer = answered.find(({ question }) => question === questionKey(scenario, n));
            return (
              answer && (
                <div key={answer.question}>
                  <p class="soft">{say(text)}</p>
                  <p class="paper__answer">{answer.text}</p>
                </div>
              )
            );
          })}
        </section>
      )}
    </article>
  );
}
