import type { Candidate } from '../../history/identify';
import type { Day } from '../../retention/customer-history';
import { glanceAt } from '../../retention/glance';
import { guestNamesFor } from '../../retention/guest-names';
import { EmailAddress } from '../basics/email-address';
import { PhoneNumber } from '../basics/phone-number';
import { useSpeech } from '../language';
import { Grounds } from './match-reasons';
import './candidates.css';

/** Guests on file side by side, each with what agrees and what does not. */
export function Candidates(props: {
  candidates: readonly Candidate[];
  today: Day;
  onChoose: (candidate: Candidate) => void;
}) {
  const say = useSpeech();
  return (
    <ul class="candidates">
      {props.candidates.map((candidate) => {
        const { customer } = candidate;
        const { first, inOtherScript } = guestNamesFor(say.language, customer.names);
        const { stays, lastStay } = glanceAt(customer.bookings, props.today);
        const [email] = customer.emails;
        const [phone] = customer.phones;
        return (
          <li key={customer.id} class="panel candidate">
            <h2 class="candidate__name">{[first, inOtherScript].filter(Boolean).join(' ')}</h2>
            <p class="small soft">
              {say.count(stays.count, { en: '# stay', zh: '入住#次' }, { en: '# stays', zh: '入住#次' })}
              {lastStay && say({ en: `, last ${say.day(lastStay.on)}`, zh: `，上次${say.day(lastStay.on)}` })}
            </p>
            {email !== undefined && (
              <p class="small soft">
                <EmailAddress value={email} />
              </p>
            )}
            {phone !== undefined && (
              <p class="small soft">
                <PhoneNumber value={phone} passedOn={candidate.phonesPassedOn.includes(phone)} />
              </p>
            )}
            <Grounds grounds={candidate} />
            <button type="button" class="button" onClick={() => props.onChoose(candidate)}>
              {say({ en: 'This guest', zh: '是这位客户' })}
              <span class="visually-hidden">{say({ en: `: ${first}`, zh: `：${first}` })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
