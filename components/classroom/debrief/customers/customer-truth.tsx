import { useMemo } from 'preact/hooks';
import { ledgerByRound } from '../../../../sim/causes';
import type { CustomerName } from '../../../../sim/contract/decisions';
import type { Run } from '../../../../sim/contract/run';
import type { ExitCause } from '../../../../sim/debrief/exit-causes';
import { exitOf } from '../../../../sim/exits';
import { guestName } from '../../../../sim/guest-names';
import { lastDayOf } from '../../../../sim/view/round-days';
import { useSpeech } from '../../../language';
import type { Compute } from '../../contract';
import { SimulatedCustomer } from '../../customer/simulated-customer';
import type { Work } from '../use-work';
import { customerWords } from '../words';
import { DriversOfCustomer } from './drivers-of-customer';
import { LedgerRounds } from './ledger-rounds';
import { MomentOfDecision } from './moment-of-decision';
import { SegmentOfCustomer } from './segment-of-customer';
import { SignsBefore } from './signs-before';
import { useHistory } from './use-history';
import { WhatWouldHaveKept } from './what-would-have-kept';

interface Props {
  readonly run: Run;
  readonly exits: Work<ExitCause[]>;
  readonly customer: CustomerName;
  readonly compute: Compute;
}

const nothing = () => undefined;

/** One customer: the truth on one side, on the other the card with what the firm knew. */
export function CustomerTruth({ run, exits, customer, compute }: Props) {
  const say = useSpeech();
  const rounds = useMemo(() => ledgerByRound(run, customer), [run, customer]);
  const history = useHistory(run, compute, customer);
  const exit = exitOf(run, customer);
  const name = say(guestName(customer));
  const { currency } = run.scenario;
  return (
    <article class="truth" aria-label={name}>
      <div class="truth__ledger">
        <h3>
          {say({ en: 'The truth about ', zh: '真相：' })}
          {say(customerWords(customer))}
        </h3>
        <SegmentOfCustomer run={run} customer={customer} />
        {exit ? (
          <>
            <MomentOfDecision exit={exit} name={name} currency={currency} />
            <WhatWouldHaveKept exit={exit} exits={exits} />
          </>
        ) : (
          <p>{say({ en: 'Never left: here to the end.', zh: '从未离开，一直都在。' })}</p>
        )}
        <LedgerRounds rounds={rounds} currency={currency} name={name} />
        <DriversOfCustomer run={run} customer={customer} />
      </div>
      <div class="truth__known">
        <h3>{say({ en: 'What you knew', zh: '你所知道的' })}</h3>
        {history && (
          <>
            <SignsBefore run={run} customer={customer} history={history} />
            <SimulatedCustomer
              history={history}
              scenario={run.scenario}
              today={lastDayOf(run.scenario, run.rounds.length)}
              onClose={nothing}
            />
          </>
        )}
        {history === null && (
          <p class="soft">{say({ en: 'Nothing was on file.', zh: '档案中没有记录。' })}</p>
        )}
      </div>
    </article>
  );
}
