import { amongSeveral, type CauseLine } from '../../../../sim/debrief/cause-table';
import type { ExitCause } from '../../../../sim/debrief/exit-causes';
import { ScrollArea } from '../../../basics/scroll-area';
import { useSpeech } from '../../../language';
import { causeColour, causeWords } from '../../charts/cause-words';
import { percent } from '../amounts';
import { explanationWords, strandRow, strandWords } from '../words';

/** Lines that add up, each with a bar from zero; the sum stands below. */
export function CauseLedgerTable({ lines, of }: { lines: readonly CauseLine[]; of: number }) {
  const say = useSpeech();
  const most = Math.max(1, ...lines.map(({ exits }) => exits.length));
  const sum = lines.reduce((total, { exits }) => total + exits.length, 0);
  return (
    <ScrollArea name={{ en: 'Ledger of causes', zh: '流失原因账' }}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{say({ en: 'What would have kept them', zh: '去掉什么就能留住' })}</th>
            <th scope="col" class="number">
              {say({ en: 'Customers', zh: '人数' })}
            </th>
            <th scope="col">{say({ en: 'Kind of churn', zh: '流失类型' })}</th>
            <th scope="col">{say({ en: 'Course', zh: '课件' })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ explained, strand, cause, exits }) => (
            <tr key={strand ?? explained}>
              <th scope="row">
                {say(strand ? strandWords[strand] : explanationWords[explained])}
                {explained === 'either-of' && <AmongSeveral exits={exits} />}
                <span
                  class="bar"
                  style={{
                    inlineSize: `${(100 * exits.length) / most}%`,
                    background: `var(${cause ? causeColour(cause) : '--rule-strong'})`,
                  }}
                />
              </th>
              <td class="number">
                {say.number(exits.length)}{' '}
                <span class="soft small">{percent(say, exits.length / Math.max(1, of))}</span>
              </td>
              <td>{cause ? say(causeWords[cause]) : '–'}</td>
              <td class="soft">{strand ? strandRow[strand] : '–'}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say({ en: 'Sum: everybody who is gone', zh: '合计：所有已离开的客户' })}</th>
            <td class="number">
              <strong>{say.number(sum)}</strong>
            </td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </ScrollArea>
  );
}

/** Which strands stand behind "either of several", most often named first. */
function AmongSeveral({ exits }: { exits: readonly ExitCause[] }) {
  const say = useSpeech();
  const named = amongSeveral(exits).slice(0, 4);
  return (
    <span class="among small soft">
      {say({ en: 'Among them: ', zh: '其中：' })}
      {named
        .map(({ strand, exits: kept }) =>
          say({
            en: `${strandWords[strand].en.toLowerCase()} ${kept}`,
            zh: `${strandWords[strand].zh}${kept}`,
          }),
        )
        .join(say({ en: ', ', zh: '，' }))}
    </span>
  );
}
