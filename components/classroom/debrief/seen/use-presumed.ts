import { useEffect, useState } from 'preact/hooks';
import type { InactivityRule } from '../../../../retention/inactivity';
import type { Run } from '../../../../sim/contract/run';
import type { PresumedAndTrue } from '../../../../sim/view/presumed-and-true';
import type { Compute } from '../../contract';

/**
 * What the rule presumes against the truth; the last answer stays in place until the next has come. A question
 * that was overtaken is not stopped but not listened to: stopping it would cost the worker the run it keeps.
 */
export function usePresumed(run: Run, compute: Compute, rule: InactivityRule): PresumedAndTrue | undefined {
  const { scenario, seed, decisions } = run;
  const [found, setFound] = useState<PresumedAndTrue>();
  useEffect(() => {
    let overtaken = false;
    compute.presumed({ scenario, seed, decisions }, rule).then((answer) => overtaken || setFound(answer));
    return () => {
      overtaken = true;
    };
  }, [compute, scenario, seed, decisions, rule]);
  return found;
}
