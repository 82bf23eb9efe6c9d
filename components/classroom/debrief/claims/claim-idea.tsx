import { useState } from 'preact/hooks';
import type { Claim } from '../../../../sim/debrief/claims/catalogue';
import type { ClaimCase } from '../../../../sim/debrief/claims/claim';
import { Icon } from '../../../basics/icon';
import { useSpeech } from '../../../language';
import { Idea } from '../idea';
import { runNumber } from '../run-number';
import { Switches } from '../switches';
import { ClaimCases } from './claim-cases';
import { Holds } from './holds';

interface Props {
  readonly claim: Claim;
  readonly cases: readonly ClaimCase[];
  readonly currency: string;
}

/** A claim, where it comes from, and a switch through the cases in which it holds here or does not. */
export function ClaimIdea({ claim, cases, currency }: Props) {
  const say = useSpeech();
  const [at, setAt] = useState('0');
  const shown = cases[Number(at)] ?? cases[0];
  if (!shown) return null;
  return (
    <Idea
      title={say({ en: `“${claim.says.en}”`, zh: `“${claim.says.zh}”` })}
      rows={claim.row ? [claim.row] : []}
    >
      <p class="claim__mark">
        <Icon name="alert" />
        <span>{say(claim.mark)}</span>
      </p>
      <Switches
        name={say({ en: 'Case', zh: '情形' })}
        choices={cases.map(({ words }, n) => ({ id: String(n), words: say(words) }))}
        chosen={at}
        onChoose={setAt}
      />
      <div class="claim__answer" aria-live="polite">
        <p class="claim__value number">{runNumber(say, shown.value, claim.unit, currency)}</p>
        <p>
          <Holds holds={shown.holds} />
        </p>
        <ul class="lines">
          {shown.beside.map(({ words, value, unit }) => (
            <li key={words.en}>
              <span class="soft">{say(words)}</span>
              <span class="number">{runNumber(say, value, unit, currency)}</span>
            </li>
          ))}
        </ul>
      </div>
      <p class="small soft">{say(claim.measured)}</p>
      <ClaimCases claim={claim} cases={cases} currency={currency} />
    </Idea>
  );
}
