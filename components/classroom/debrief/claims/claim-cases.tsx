import type { Claim } from '../../../../sim/debrief/claims/catalogue';
import type { ClaimCase } from '../../../../sim/debrief/claims/claim';
import { Disclosure } from '../../../basics/disclosure';
import { ScrollArea } from '../../../basics/scroll-area';
import { useSpeech } from '../../../language';

import { runNumber } from '../run-number';
import { Holds } from './holds';

/** All cases of a claim under each other. */
export function ClaimCases(props: { claim: Claim; cases: readonly ClaimCase[]; currency: string }) {
  const say = useSpeech();
  const { claim, cases, currency } = props;
  return (
    <Disclosure summary={say({ en: 'All cases', zh: '全部情形' })}>
      <ScrollArea name={claim.says}>
        <table class="table table--tight">
          <thead>
            <tr>
              <th scope="col">{say({ en: 'Case', zh: '情形' })}</th>
              <th scope="col" class="number">
                {say({ en: 'Figure', zh: '数字' })}
              </th>
              <th scope="col">{say({ en: 'Claim', zh: '说法' })}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map(({ words, value, holds }) => (
              <tr key={words.en}>
                <th scope="row">{say(words)}</th>
                <td class="number">{runNumber(say, value, claim.unit, currency)}</td>
                <td>
                  <Holds holds={holds} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Disclosure>
  );
}
