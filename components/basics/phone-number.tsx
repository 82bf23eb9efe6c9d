import { useSpeech } from '../language';

/** A number on one line; where only a portal passed it on, the words that it tells nobody apart. */
export function PhoneNumber(props: { value: string; passedOn: boolean }) {
  const say = useSpeech();
  return (
    <>
      <span class="number">{props.value}</span>
      {props.passedOn && (
        <>
          {' '}
          <span class="soft small">
            {say({
              en: 'passed on by the portal, no proof of identity',
              zh: '平台转来，不能证明身份',
            })}
          </span>
        </>
      )}
    </>
  );
}
