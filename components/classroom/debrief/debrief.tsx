import { useCallback, useMemo, useState } from 'preact/hooks';
import type { CustomerName } from '../../../sim/contract/decisions';
import { type CustomerQuery, everybody } from '../../../sim/debrief/customer-index';
import { run as runRounds } from '../../../sim/run';
import { useSpeech } from '../../language';
import { Calculators } from '../calculators/calculators';
import type { RunPartProps, Task } from '../contract';
import { luckWorlds } from '../luck-worlds';
import { isOver } from '../run-state';
import { causeIdeas } from './causes/cause-ideas';
import { type ChapterId, chapters, neighbour } from './chapters';
import { claimIdeas } from './claims/claim-ideas';
import { Customers } from './customers/customers';
import { Ideas } from './ideas';
import { luckIdeas } from './luck/luck-ideas';
import { overviewIdeas } from './overview/overview-ideas';
import { Questions } from './questions/questions';
import { Report } from './report/report';
import { seenIdeas } from './seen/seen-ideas';
import { useWork } from './use-work';
import { type Asked, nothingAsked } from './what-if/asked';
import { WhatIf } from './what-if/what-if';
import './debrief.css';

/** The truth of a run, chapter by chapter. The shell opens it when the truth gives no graded run away. */
export function Debrief({ run: saved, compute, host, presenting, onChange }: RunPartProps) {
  const say = useSpeech();
  const { file, scenario } = saved;
  const { seed, decisions } = file;
  const played = useMemo(() => ({ scenario, seed, decisions }), [scenario, seed, decisions]);
  const run = useMemo(() => runRounds(scenario, seed, decisions), [scenario, seed, decisions]);
  const over = isOver(saved);

  const exits = useWork(useCallback((task: Task) => compute.exitCauses(played, task), [compute, played]));
  const luck = useWork(
    useCallback((task: Task) => compute.luck(played, luckWorlds(played.scenario), task), [compute, played]),
  );
  const score = useWork(useCallback((task: Task) => compute.score(played, task), [compute, played]));
  const warnings = useWork(useCallback((task: Task) => compute.warnings(played, task), [compute, played]));
  const drivers = useWork(
    useCallback((task: Task) => compute.driversOfLeavers(played, task), [compute, played]),
  );
  const claims = useWork(useCallback((task: Task) => compute.claims(played, task), [compute, played]));

  const [chapter, setChapter] = useState<ChapterId>('overview');
  const [query, setQuery] = useState<CustomerQuery>(everybody);
  const [chosen, setChosen] = useState<CustomerName>();
  const [asked, setAsked] = useState<Asked>(nothingAsked);
  const open = (to: ChapterId) => {
    setChapter(to);
    scrollTo({ top: 0 });
  };
  const find = (wanted: Partial<CustomerQuery>) => {
    setQuery({ ...everybody, ...wanted });
    setChosen(undefined);
    open('customers');
  };
  const show = (customer: CustomerName) => {
    setQuery(everybody);
    setChosen(customer);
    open('customers');
  };
  const beyond = (way: 1 | -1) => {
    const next = neighbour(chapter, way);
    return next && (() => open(next));
  };
  return (
    <div class="debrief" data-presenting={presenting} data-chapter={chapter}>
      <header class="debrief__head">
        <h1>{say({ en: 'Debrief', zh: '复盘' })}</h1>
        {!over && (
          <p class="chip chip--attention">
            {say({
              en: `after ${decisions.length} of ${scenario.rounds} rounds, for practice`,
              zh: `练习局，已进行${decisions.length}轮，共${scenario.rounds}轮`,
            })}
          </p>
        )}
      </header>
      <nav class="debrief__chapters" aria-label={say({ en: 'Chapters of the debrief', zh: '复盘章节' })}>
        {chapters.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            class="debrief__chapter"
            aria-current={id === chapter ? 'page' : undefined}
            onClick={() => open(id)}
          >
            {say(title)}
          </button>
        ))}
      </nav>
      <Ideas
        key={chapter}
        chapter={say(chapters.find(({ id }) => id === chapter)?.title ?? chapters[0].title)}
        presenting={presenting}
        onBeyond={beyond}
      >
        {chapter === 'overview' && overviewIdeas({ run, over, exits, luck, score, onFind: find })}
        {chapter === 'causes' && causeIdeas({ run, exits, drivers, onFind: find })}
        {chapter === 'seen' && seenIdeas({ run, compute, warnings, onCustomer: show })}
        {chapter === 'customers' && (
          <Customers
            run={run}
            compute={compute}
            exits={exits}
            query={query}
            onQuery={setQuery}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
        {chapter === 'what-if' && (
          <WhatIf
            run={run}
            compute={compute}
            score={score}
            asked={asked}
            onAsked={setAsked}
            onCustomer={show}
          />
        )}
        {chapter === 'luck' &&
          luckIdeas({
            run,
            over,
            luck,
            score,
            onAsk: (draft) => {
              setAsked({ ...asked, draft });
              open('what-if');
            },
          })}
        {chapter === 'claims' && claimIdeas({ run, claims })}
        {chapter === 'questions' && (
          <Questions
            run={run}
            answers={file.answers}
            onAnswer={(answer) =>
              onChange({
                ...file,
                answers: [...file.answers.filter(({ question }) => question !== answer.question), answer],
              })
            }
            onChapter={open}
          />
        )}
        {chapter === 'calculators' && <Calculators />}
        {chapter === 'report' && (
          <Report
            run={run}
            file={file}
            over={over}
            exits={exits}
            luck={luck}
            score={score}
            warnings={warnings}
            drivers={drivers}
            claims={claims}
            host={host}
          />
        )}
      </Ideas>
    </div>
  );
}
