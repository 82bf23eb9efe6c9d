import { useEffect, useState } from 'preact/hooks';
import type { InactivityRule } from '../../../../retention/inactivity';
import type { Run } from '../../../../sim/contract/run';
import type { PresumedAndTrue } from '../../../../sim/view/presumed-and-true';
import type { Compute } from '../../contract';

/** What the rule presumes against the truth; the last answer stays in place until the next has come. */
export function usePresumed(run: Run, compute: Compute, rule: InactivityRule): PresumedAndTrue | undefined {
  const { scenario, seed, decisions } = run;
  const [found, setFound] = useState<PresumedAndTrue>();
  useEffect(() => {
    const abort = new AbortController();
    compute.presumed({ scenario, seed, decisions }, rule, { signal: abort.signal }).then(
      (answer) => !abort.signal.aborted && setFound(answer),
      (error) => {
        if (!abort.signal.aborted) throw error;
      },
    );
    return () => abort.abort();
  }, [compute, scenario, seed, decisions, rule]);
  return found;
}
