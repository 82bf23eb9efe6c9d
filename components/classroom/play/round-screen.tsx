import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import type { Answer, RunFile } from '../../../sim/codes/run-file';
import type { CustomerName } from '../../../sim/contract/decisions';
import { leverById } from '../../../sim/scenario/levers';
import type { BehindNumber } from '../../../sim/view/customers-behind';
import { hasDeskDay } from '../../../sim/view/desk-day';
import { costOfAll, leverBoard } from '../../../sim/view/lever-board';
import type { RoundFacts } from '../../../sim/view/round-facts';
import { Icon } from '../../basics/icon';
import { useSpeech } from '../../language';
import type { Compute, Host } from '../contract';
import type { Group } from '../customer/customers-dialog';
import { behindWords } from './behind-words';
import { Coach, type Step } from './coach';
import { EndOfRun } from './end-of-run';
import { Questions } from './questions';
import { RoundFoot } from './round-foot';
import { RunCharts } from './run-charts';
import { type ForecastState, useForecast } from './use-forecast';
import type { Looking, Shown } from './use-round-view';
import { WhatHappened } from './what-happened';
import { type Draft, WhatIDecide } from './what-i-decide';
import { WhatIDecided } from './what-i-decided';
import { type Expected, WhatItBrought } from './what-it-brought';
import { WhatItMayBring } from './what-it-may-bring';

interface Props {
  readonly shown: Shown;
  /** While something else than what is shown is being played. */
  readonly looking: Looking | undefined;
  readonly file: RunFile;
  readonly draft: Draft;
  readonly result: { readonly expected: Expected | undefined } | undefined;
  readonly presenting: boolean;
  readonly compute: Compute;
  readonly host: Host;
  readonly onDraft: (draft: Draft) => void;
  readonly onCommit: (expected: Expected | undefined) => void;
  readonly onStop: () => void;
  readonly onNext: () => void;
  readonly onUndo: () => void;
  readonly onRestart: () => void;
  readonly onDesk: () => void;
  readonly onGroup: (group: Group) => void;
  readonly onAnswer: (answer: Answer) => void;
  readonly onDebrief: () => void;
}

/** What happened → what I decide → what it may bring; after committing, the third place tells what it brought. */
export function RoundScreen(props: Props) {
  const { shown, looking, file, draft, result } = props;
  const { played, view } = shown;
  const { facts, before, risk, rounds } = view;
  const say = useSpeech();
  const { scenario, decisions } = played;
  const done = rounds.length;
  const over = done >= scenario.rounds && !result;
  const deciding = !result && !over;
  const active = rounds.at(-1)?.counts.activeAtEnd ?? scenario.customers;
  const board = useMemo(
    () => leverBoard(scenario, decisions, done + 1, active),
    [scenario, decisions, done, active],
  );
  const proposed = useMemo(() => ({ levers: draft.levers, desk: [...draft.desk] }), [draft]);
  const { state, stop, again } = useForecast(
    props.compute,
    played,
    proposed,
    deciding && looking?.kind !== 'working',
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const brought = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (brought.current) {
      brought.current.focus({ preventScroll: true });
      brought.current.scrollIntoView({ block: 'nearest' });
    } else if (done > 0) heading.current?.focus();
  }, [done]);
  const [pictures, setPictures] = useState(false);
  const [step, setStep] = useState<Step>(result ? 'brought' : 'happened');
  const coached = scenario.minutes <= 5;
  const round = result || over ? done : done + 1;

  const openBehind = (of: RoundFacts | undefined) => (behind: BehindNumber) =>
    of && props.onGroup({ title: behindWords(behind, of.round), customers: of.behind[behind] });
  const openRisk = (customer: CustomerName | undefined) =>
    props.onGroup({
      title: { en: 'At risk, from your records', zh: '有流失迹象（据记录）' },
      customers: risk.customers.map((each) => each.customer),
      ...(customer !== undefined && { open: customer }),
      aside: (name) => risk.customers.find((each) => each.customer === name)?.reasons[0]?.words,
    });
  const openCustomers = (title: Words, customers: readonly CustomerName[]) =>
    props.onGroup({ title, customers });

  const steps: { id: Step; title: Words }[] = [
    { id: 'happened', title: { en: 'What happened', zh: '发生了什么' } },
    result
      ? { id: 'decide', title: { en: 'What I decided', zh: '我决定了什么' } }
      : { id: 'decide', title: { en: 'What I decide', zh: '我决定什么' } },
    result
      ? { id: 'brought', title: { en: 'What it brought', zh: '带来了什么' } }
      : { id: 'bring', title: { en: 'What it may bring', zh: '可能带来什么' } },
  ];
  const at = (id: Step) => ({ class: 'part', 'data-part': id, 'data-shown': id === step });
  const heads = (id: Step) => {
    const title = steps.find((each) => each.id === id)?.title;
    return (
      <h2 id={`part-${id}`} tabIndex={-1} ref={id === 'brought' ? brought : null}>
        {title && say(title)}
      </h2>
    );
  };

  return (
    <>
      <header class="play__head">
        <h1 ref={heading} tabIndex={-1}>
          {say({ en: `Round ${round} of ${scenario.rounds}`, zh: `第${round}轮，共${scenario.rounds}轮` })}
        </h1>
        {result && <p class="soft">{say({ en: 'played', zh: '已结束' })}</p>}
      </header>
      {over && (
        <EndOfRun
          played={played}
          file={file}
          compute={props.compute}
          host={props.host}
          onAnswer={props.onAnswer}
          onDebrief={props.onDebrief}
        />
      )}
      {!over && (
        <nav class="play__steps" aria-label={say({ en: 'Parts of the round', zh: '本轮各部分' })}>
          {steps.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              class="button"
              aria-pressed={id === step}
              onClick={() => {
                setStep(id);
                document.getElementById(`part-${id}`)?.scrollIntoView({ block: 'start' });
              }}
            >
              {say(title)}
            </button>
          ))}
        </nav>
      )}
      <div class="round" data-over={over} inert={looking?.kind === 'working'}>
        <section {...at('happened')} aria-labelledby="part-happened">
          {heads('happened')}
          <Coach round={round} step="happened" wanted={coached && deciding} />
          {deciding && (
            <Questions scenario={scenario} round={done} answers={file.answers} onAnswer={props.onAnswer} />
          )}
          <WhatHappened
            scenario={scenario}
            facts={result ? before : facts}
            risk={deciding ? risk : undefined}
            coming={result ? done : done + 1}
            onBehind={openBehind(result ? before : facts)}
            onAtRisk={openRisk}
          />
        </section>
        {!over && (
          <section {...at('decide')} aria-labelledby="part-decide">
            {heads('decide')}
            <Coach round={round} step="decide" wanted={coached && deciding} />
            {result ? (
              <WhatIDecided decisions={decisions.at(-1) ?? { levers: {} }} />
            ) : (
              <WhatIDecide
                scenario={scenario}
                round={round}
                board={board}
                draft={draft}
                onDraft={props.onDraft}
                onDesk={hasDeskDay(scenario, round) && done > 0 ? props.onDesk : undefined}
              />
            )}
          </section>
        )}
        {deciding && (
          <section {...at('bring')} aria-labelledby="part-bring">
            {heads('bring')}
            <Coach round={round} step="bring" wanted={coached} />
            <WhatItMayBring
              scenario={scenario}
              reports={rounds}
              state={state}
              onStop={stop}
              onAgain={again}
            />
          </section>
        )}
        {result && facts && (
          <section {...at('brought')} aria-labelledby="part-brought" aria-live="polite">
            {heads('brought')}
            <Coach round={round} step="brought" wanted={coached} />
            <WhatItBrought
              scenario={scenario}
              view={view}
              facts={facts}
              expected={result.expected}
              onBehind={openBehind(facts)}
            />
          </section>
        )}
      </div>
      {done > 0 && !result && (
        <section class="pictures">
          <button
            type="button"
            class="button"
            aria-expanded={pictures}
            onClick={() => setPictures(!pictures)}
          >
            {say({ en: 'The run so far in pictures', zh: '到目前为止的图表' })}
            <Icon name="down" />
          </button>
          {pictures && <RunCharts shown={shown} compute={props.compute} onCustomers={openCustomers} />}
        </section>
      )}
      <RoundFoot
        phase={over ? 'over' : result ? 'result' : 'deciding'}
        mode={file.mode}
        played={done}
        last={done >= scenario.rounds}
        cost={say.money({ amount: Math.round(costOfAll(board, draft.levers)), currency: scenario.currency })}
        wrong={draft.wrong.map((id) => leverById(id).name)}
        looking={looking}
        onStop={props.onStop}
        onCommit={() => props.onCommit(expectedOf(state))}
        onNext={props.onNext}
        onUndo={props.onUndo}
        onRestart={props.onRestart}
      />
    </>
  );
}

/** What was last forecast of the round, and whether that was of what now stands. */
function expectedOf(state: ForecastState): Expected | undefined {
  if (state.kind === 'ready') return { forecast: state.forecast, fits: true };
  return state.last && { forecast: state.last, fits: false };
}
