import { openHistory } from '../../history/database';
import { takeLookUp } from '../wiring/look-up';
import { mountSurface } from '../wiring/surface';
import { Desk } from './desk';

const database = openHistory();
const lookUp = await takeLookUp();

void mountSurface({ en: 'Desk · Homeport', zh: '工作台 · 归港' }, (settings) => (
  <Desk database={database} settings={settings} lookUp={lookUp} />
));
