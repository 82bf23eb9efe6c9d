import { type Exit, type Strand, wasWeighed } from '../../../../sim/contract/ledger';
import type { ExitCause } from '../../../../sim/debrief/exit-causes';
import { useSpeech } from '../../../language';
import type { Work } from '../use-work';
import { explanationWords, strandRow, strandWords } from '../words';
import { Working } from '../working';

/** But for what the customer had stayed: at that moment, and over the whole run. */
export function WhatWouldHaveKept({ exit, exits }: { exit: Exit; exits: Work<ExitCause[]> }) {
  const say = useSpeech();
  return (
    <section class="kept" aria-label={say({ en: 'What would have kept them', zh: '什么能留住这位客户' })}>
      <h4>{say({ en: 'What would have kept them', zh: '什么能留住这位客户' })}</h4>
      <p class="small soft">
        {say(
          wasWeighed(exit)
            ? {
                en: 'At the moment of decision, each of these alone would have tipped it:',
                zh: '在决定那一刻，以下任何一项单独消失都会改变结果：',
              }
            : {
                en: 'It was no decision. But for this they would have stayed that time:',
                zh: '这不是权衡后的决定。若没有以下情况，当时就会留下：',
              },
        )}
      </p>
      <Strands strands={exit.butFor} none={say({ en: 'none alone', zh: '没有哪一项足够' })} />
      {exit.cause !== 'natural' && exit.wonBackIn === undefined && (
        <Working
          work={exits}
          doing={{ en: 'Playing a world without each cause', zh: '正在逐一重演没有某个原因的世界' }}
        >
          {(causes) => {
            const cause = causes.find(({ customer }) => customer === exit.customer);
            return (
              cause && (
                <>
                  <p class="small soft">
                    {say({
                      en: 'Taken out of the whole run, on the same luck: ',
                      zh: '从整局中去掉，运气相同：',
                    })}
                    {say(explanationWords[cause.explained])}
                  </p>
                  {cause.keptWithout.length > 0 && <Strands strands={cause.keptWithout} none="" />}
                </>
              )
            );
          }}
        </Working>
      )}
    </section>
  );
}

function Strands({ strands, none }: { strands: readonly Strand[]; none: string }) {
  const say = useSpeech();
  return (
    <p class="cluster">
      {strands.map((strand) => (
        <span key={strand} class="chip chip--holds">
          {say(strandWords[strand])} <span class="small">{strandRow[strand]}</span>
        </span>
      ))}
      {strands.length === 0 && <span class="soft">{none}</span>}
    </p>
  );
}
