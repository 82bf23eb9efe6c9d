import type { ReadField } from '../reading';
import { tidy } from '../reading';

/**
 * What labels say, by language. Facts from the courses of public code (Booking.com's guest mail in seven
 * languages, its export headers, PMS exports) and from the languages themselves; none seen on a live extranet.
 *
 * `weak` labels may stand beside something else: "Confirmation number" may be the hotel's own, "Booked by"
 * may be an assistant. They count only where no strong label speaks.
 */
export interface LabelEntry {
  readonly field: ReadField | 'other';
  readonly weak?: true;
  readonly words: Readonly<Record<string, string>>;
}

export interface Label {
  readonly field: ReadField | 'other';
  readonly weak: boolean;
  readonly language: string;
}

const entries: readonly LabelEntry[] = [
  {
    field: 'reservationNumber',
    words: {
      en: 'booking number|booking no.|booking no|booking id|booking #|book number|reservation number|reservation no.|reservation no|reservation id|reservation #',
      zh: '订单号|订单编号|预订号|预订编号|预订单号|订单号码',
      es: 'número de reserva|nº de reserva|n.º de reserva|numero de reserva',
      fr: 'numéro de réservation|n° de réservation|nº de réservation|numero de reservation',
      de: 'buchungsnummer|reservierungsnummer|buchungsnr.|reservierungsnr.',
      it: 'numero di prenotazione|n° di prenotazione|numero prenotazione|n. prenotazione',
    },
  },
  {
    field: 'reservationNumber',
    weak: true,
    words: {
      en: 'confirmation|confirmation number|confirmation code|confirmation no.|confirmation #|booking reference|booking code|reference number|reference|order number|order id|itinerary number',
      zh: '确认号|确认码|确认编号|参考号',
      es: 'confirmación|código de confirmación|número de confirmación|código de reserva|localizador|referencia',
      fr: 'confirmation|code de confirmation|numéro de confirmation|référence|référence de réservation',
      de: 'bestätigungsnummer|bestätigungscode|buchungscode|referenz|referenznummer',
      it: 'conferma|codice di conferma|numero di conferma|codice prenotazione|riferimento',
    },
  },
  {
    field: 'underName',
    words: {
      en: "guest name|guest's name|guest name(s)|name of guest|guest full name|lead guest|primary guest|main guest|traveller's name|traveler's name|traveller name|traveler name|traveller|traveler",
      zh: '客人姓名|住客姓名|入住人|入住人姓名|入住客人|旅客姓名|主住客',
      es: 'nombre del huésped|nombre del cliente|huésped principal|nombre del viajero',
      fr: "nom du client|nom de l'hôte|nom du voyageur|client principal|nom de l’hôte",
      de: 'name des gastes|gastname|hauptgast|name des reisenden',
      it: "nome dell'ospite|nome ospite|nome ospite(i)|ospite principale|nome dell’ospite",
    },
  },
  {
    field: 'underName',
    weak: true,
    words: {
      en: 'guest|booked by|booker|booker name|reserved by|reserved for|order for|customer|customer name|passenger|passenger name',
      zh: '客人|住客|宾客|预订人|联系人|预订人姓名|客户姓名|姓名',
      es: 'huésped|cliente|reservado por|viajero',
      fr: 'client|voyageur|réservé par',
      de: 'gast|gebucht von|gebucht auf|reisender',
      it: 'ospite|cliente|prenotato da|viaggiatore',
    },
  },
  {
    field: 'checkinDate',
    words: {
      en: 'check-in|check in|checkin|check-in date|check in date|arrival|arrival date|date of arrival|start date|from',
      zh: '入住|入住日期|入住时间|抵店日期|到店日期|抵达日期|到达日期',
      es: 'entrada|fecha de entrada|llegada|fecha de llegada',
      fr: "arrivée|date d'arrivée|date d’arrivée",
      de: 'anreise|anreisedatum|anreisetag|ankunft',
      it: 'arrivo|data di arrivo|data arrivo',
    },
  },
  {
    field: 'checkoutDate',
    words: {
      en: 'check-out|check out|checkout|check-out date|check out date|departure|departure date|date of departure|end date|to',
      zh: '离店|离店日期|离店时间|退房|退房日期|退房时间|离开日期',
      es: 'salida|fecha de salida',
      fr: 'départ|date de départ',
      de: 'abreise|abreisedatum|abreisetag',
      it: 'partenza|data di partenza|data partenza',
    },
  },
  {
    field: 'stay',
    words: {
      en: 'stay|stay dates|dates|dates of stay|your stay|arrival and departure|period',
      zh: '入离日期|入住时段|住宿日期|入住离店|入离店日期',
      es: 'estancia|fechas|fechas de la estancia',
      fr: 'séjour|dates|dates du séjour',
      de: 'aufenthalt|zeitraum|reisezeitraum|reisedaten',
      it: 'soggiorno|date|date del soggiorno',
    },
  },
  {
    field: 'nights',
    words: {
      en: 'nights|number of nights|length of stay|duration (nights)',
      zh: '晚数|入住晚数|住宿晚数',
      es: 'noches|número de noches',
      fr: 'nuits|nombre de nuits',
      de: 'nächte|anzahl der nächte|übernachtungen',
      it: 'notti|numero di notti',
    },
  },
  {
    field: 'bookingTime',
    words: {
      en: 'booked on|booking date|date of booking|reservation date|reserved on|booked',
      zh: '预订日期|预订时间|下单时间|下单日期',
      es: 'fecha de reserva|reservado el',
      fr: 'date de réservation|réservé le',
      de: 'buchungsdatum|gebucht am|reservierungsdatum',
      it: 'data di prenotazione|prenotato il|data prenotazione',
    },
  },
  {
    field: 'totalPrice',
    words: {
      en: 'total price|total|grand total|total amount|total cost|booking total',
      zh: '总价|总金额|订单金额|订单总额|总额|合计',
      es: 'precio total|importe total|total',
      fr: 'prix total|montant total|total',
      de: 'gesamtpreis|gesamtbetrag|gesamtsumme',
      it: 'prezzo totale|importo totale|totale',
    },
  },
  {
    field: 'totalPrice',
    weak: true,
    words: {
      en: 'price|booking amount',
      zh: '价格|房费',
      es: 'precio|importe',
      fr: 'prix|tarif',
      de: 'preis',
      it: 'prezzo',
    },
  },
  {
    field: 'reservationStatus',
    words: {
      en: 'status|booking status|reservation status',
      zh: '状态|订单状态|预订状态',
      es: 'estado|estado de la reserva',
      fr: 'statut|statut de la réservation|état',
      de: 'status|buchungsstatus',
      it: 'stato|stato della prenotazione',
    },
  },
  {
    field: 'email',
    words: {
      en: 'email|e-mail|email address|e-mail address|guest email',
      zh: '邮箱|电子邮箱|电子邮件|邮箱地址',
      es: 'correo electrónico|correo',
      fr: 'adresse e-mail|courriel',
      de: 'e-mail-adresse',
      it: 'indirizzo e-mail|indirizzo email',
    },
  },
  {
    field: 'telephone',
    words: {
      en: 'phone|telephone|phone number|mobile|mobile number|guest phone',
      zh: '电话|手机|手机号|手机号码|联系电话|电话号码',
      es: 'teléfono|número de teléfono|móvil',
      fr: 'téléphone|numéro de téléphone|portable',
      de: 'telefon|telefonnummer|handy|mobilnummer',
      it: 'telefono|numero di telefono|cellulare',
    },
  },
  {
    field: 'reservationFor',
    words: {
      en: 'hotel|hotel name|property|property name|accommodation|listing',
      zh: '酒店|酒店名称|住宿名称|房源',
      es: 'alojamiento|nombre del alojamiento|anuncio',
      fr: "hébergement|nom de l'hébergement|hôtel|établissement|annonce",
      de: 'unterkunft|unterkunftsname|hotelname|inserat',
      it: 'struttura|nome della struttura|alloggio|annuncio',
    },
  },
  {
    field: 'lodgingUnitDescription',
    words: {
      en: 'room|room type|unit type|room name',
      zh: '房型|客房|客房类型|房间|房间类型',
      es: 'habitación|tipo de habitación|tipo de unidad',
      fr: "chambre|type de chambre|type d'hébergement",
      de: 'zimmer|zimmertyp|zimmerkategorie|zimmerart',
      it: 'camera|tipo di camera|tipologia',
    },
  },
  {
    field: 'numAdults',
    words: {
      en: 'adults|number of adults',
      zh: '成人|成人数',
      es: 'adultos',
      fr: 'adultes',
      de: 'erwachsene',
      it: 'adulti',
    },
  },
  {
    field: 'numChildren',
    words: {
      en: 'children|number of children',
      zh: '儿童|儿童数',
      es: 'niños',
      fr: 'enfants',
      de: 'kinder',
      it: 'bambini',
    },
  },
  {
    field: 'other',
    words: {
      en: 'remarks|special requests|notes|address|country|nationality|language|payment|payment status|payment method|commission|source|channel|rate plan|meal plan|guests|rooms|people|persons|occupancy|room number|arrival time|estimated arrival time|cancellation policy|name|first name|last name|date|amount|actions|messages|reviews|rooms and rates|housekeeping|reservations|bookings|calendar|reports|settings',
      zh: '备注|特殊要求|地址|国家|国籍|语言|支付|支付方式|支付状态|佣金|来源|渠道|房间数|间数|人数|入住人数|房号|预计到店时间|取消政策|操作|消息|订单|订单管理|点评|设置',
      es: 'comentarios|peticiones especiales|dirección|país|idioma|pago|comisión|huéspedes|habitaciones|personas',
      fr: 'commentaires|demandes spéciales|adresse|pays|langue|paiement|clients|voyageurs|chambres|personnes',
      de: 'bemerkungen|sonderwünsche|adresse|land|sprache|zahlung|provision|gäste|personen|anmerkungen',
      it: 'commenti|richieste speciali|indirizzo|paese|lingua|pagamento|commissione|ospiti|camere|persone',
    },
  },
];

const longestLabel = 60;

/** A dictionary of label words, each in the form {@link labelKey} gives. */
export type Labels = ReadonlyMap<string, Label>;

/** A word two languages share ("total", "dates") is one label; it then speaks for the first of them. */
export function dictionaryOf(list: readonly LabelEntry[]): Labels {
  const dictionary = new Map<string, Label>();
  for (const { field, weak = false, words } of list) {
    for (const [language, spelled] of Object.entries(words)) {
      for (const word of spelled.split('|')) {
        if (!dictionary.has(word)) dictionary.set(word, { field, weak, language });
      }
    }
  }
  return dictionary;
}

export const commonLabels = dictionaryOf(entries);

/** A label as the dictionary spells it: lower case, one blank, no colon or star behind. */
export function labelKey(text: string): string {
  const key = tidy(text).toLowerCase();
  let end = key.length;
  while (end > 0 && ' :*'.includes(key.charAt(end - 1))) end -= 1;
  return key.slice(0, end);
}

/**
 * The label a text is, if it is one. Every text of a page is asked and few are labels, so a plain text costs
 * one look-up; only what may need tidying is tidied.
 */
export function labelIn(dictionary: Labels, text: string): Label | undefined {
  if (text.length > longestLabel) return undefined;
  const label = dictionary.get(text.toLowerCase());
  if (label) return label;
  const isPlain =
    !':：*'.includes(text.charAt(text.length - 1)) && !text.includes('\n') && !text.includes('\u00a0');
  return isPlain ? undefined : dictionary.get(labelKey(text));
}

/** Whether a text is known as a label in any language. */
export function isLabel(text: string): boolean {
  return labelIn(commonLabels, text) !== undefined;
}
