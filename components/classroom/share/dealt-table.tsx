import { unparse } from 'papaparse';
import { useSpeech } from '../../language';
import type { Host } from '../contract';
import type { Dealt } from '../route';
import { canBeTyped, type Handed } from './handover';

/** The seeds that were dealt, to look up and to hand on: shown one by one on the wall, or as a file. */
export function DealtTable(props: {
  dealt: Dealt;
  handed: readonly Handed[];
  shown: Handed;
  onShow: (handed: Handed) => void;
  host: Host;
  name: string;
}) {
  const say = useSpeech();
  const { dealt, handed, shown, host } = props;
  const save = () => {
    const rows = handed.map(({ number, seed, code }) => ({
      number,
      code,
      link: host.linkOf?.(code) ?? '',
      seed,
    }));
    host.saveFile(
      `${props.name}-${dealt.to}s.csv`,
      new Blob([`\uFEFF${unparse(rows)}`], { type: 'text/csv' }),
    );
  };
  return (
    <section class="panel dealt" aria-labelledby="dealt-heading">
      <div class="dealt__head">
        <h2 id="dealt-heading">
          {dealt.to === 'section'
            ? say({ en: `${handed.length} sections`, zh: `${handed.length}个班` })
            : say({ en: `${handed.length} students`, zh: `${handed.length}名学生` })}
        </h2>
        <button type="button" class="button" onClick={save}>
          {say({ en: 'Save the list (CSV)', zh: '保存列表（CSV）' })}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1) */}
      <section class="dealt__scroll" tabIndex={0} aria-labelledby="dealt-heading">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say({ en: 'Number', zh: '编号' })}</th>
              <th scope="col">{say({ en: 'Seed', zh: '种子' })}</th>
              <th scope="col">{say({ en: 'Code', zh: '代码' })}</th>
              <th scope="col">
                <span class="visually-hidden">{say({ en: 'Show', zh: '显示' })}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {handed.map((one) => (
              <tr key={one.number} data-shown={one.number === shown.number}>
                <th scope="row">{one.number}</th>
                <td>{one.seed}</td>
                <td class="dealt__code">
                  {canBeTyped(one.code)
                    ? one.code
                    : say({ en: 'long: on its slip and in the list', zh: '太长：见纸条与列表' })}
                </td>
                <td>
                  <button
                    type="button"
                    class="button button--small"
                    aria-pressed={one.number === shown.number}
                    onClick={() => props.onShow(one)}
                  >
                    {say({ en: 'Show', zh: '显示' })}
                    <span class="visually-hidden"> {one.number}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
