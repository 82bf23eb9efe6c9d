import { type ClaimFinding, claims as catalogue } from '../../../../sim/debrief/claims/catalogue';
import { useSpeech } from '../../../language';
import { Holds } from '../claims/holds';
import { runNumber } from '../run-number';

/** The contested claims with the run's own numbers. */
export function PaperClaims({ claims, currency }: { claims: readonly ClaimFinding[]; currency: string }) {
  const say = useSpeech();
  return (
    <section class="paper__part">
      <h3>{say({ en: 'Contested claims in this world', zh: '有争议的说法在这个世界里' })}</h3>
      <table class="table table--tight">
        <tbody>
          {catalogue.map(({ id, row, says, mark, unit }) => {
            const first = claims.find((each) => each.id === id)?.cases[0];
            return (
              first && (
                <tr key={id}>
                  <th scope="row">
                    {row && `${row} `}
                    {say(says)}
                    <span class="soft small"> {say(mark)}</span>
                  </th>
                  <td class="number">{runNumber(say, first.value, unit, currency)}</td>
                  <td>
                    <Holds holds={first.holds} />
                  </td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
