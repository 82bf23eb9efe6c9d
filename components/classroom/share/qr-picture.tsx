import { useMemo } from 'preact/hooks';
import { useSpeech } from '../../language';
import { qrOf } from './qr';

/** Empty squares around the dark ones, without which scanners do not find them (ISO/IEC 18004). */
const quiet = 4;

/** The QR code of a text; nothing where it is too long for one. Always dark on light: some telephones read nothing else. */
export function QrPicture(props: { text: string }) {
  const say = useSpeech();
  const qr = useMemo(() => qrOf(props.text), [props.text]);
  if (!qr) return null;
  const side = qr.side + 2 * quiet;
  return (
    <svg
      class="qr"
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      role="img"
      aria-label={say({ en: 'QR code of this scenario', zh: '本情景的二维码' })}
      shape-rendering="crispEdges"
    >
      <path d={qr.dark} />
    </svg>
  );
}
