import { writtenNumbers } from '../../../sim/scenario/written-numbers';
import { useSpeech } from '../../language';
import type { Editing } from './editing';
import { NumberField } from './number-field';
import { whoseNumberWords } from './parameter-units';
import { WordsField } from './words-field';

/** The service chain (course T7.1): its links, and how often each fails. */
export function ChainFields(props: { edit: Editing }) {
  const say = useSpeech();
  const { edit } = props;
  const { scenario } = edit.draft;
  const { chain } = scenario;
  const holds = chain.reduce((share, { faultRate }) => share * (1 - faultRate), 1);
  return (
    <section class="studio__part" aria-labelledby="chain-heading">
      <h2 id="chain-heading">{say({ en: 'Service chain', zh: '服务链' })}</h2>
      <p class="soft small">
        {say({
          en: `All links hold in ${say.number(holds, { style: 'percent' })} of trips in a quiet round.`,
          zh: `淡季时，${say.number(holds, { style: 'percent' })}的出行中各环节都不出错。`,
        })}{' '}
        {say(whoseNumberWords(writtenNumbers.faultRate.mark))}
      </p>
      <ol class="studio__list">
        {chain.map((link, n) => (
          <li key={link.id} class="chain-link">
            <WordsField
              edit={edit}
              path={`chain.${n}.name`}
              words={link.name}
              put={(name) => ({ ...scenario, chain: chain.with(n, { ...link, name }) })}
              label={{ en: `Link ${n + 1}`, zh: `环节${n + 1}` }}
            />
            <NumberField
              edit={edit}
              path={`chain.${n}.faultRate`}
              value={link.faultRate}
              times={100}
              put={(faultRate) => ({ ...scenario, chain: chain.with(n, { ...link, faultRate }) })}
              label={{ en: 'Fails in', zh: '出错比例' }}
              unit={{ en: '% of trips', zh: '%' }}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
