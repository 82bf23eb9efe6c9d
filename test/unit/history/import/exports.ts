import { utils, write } from '@e965/xlsx';

/** Headers of known exports, written down from published descriptions; every guest in these tests is invented. */
export const headers = {
  bookingEnglish:
    "Book Number|Booked by|Guest Name(s)|Check-in|Check-out|Booked on|Status|Rooms|People|Adults|Children|Children's age(s)|Price|Withheld taxes|Commission %|Commission Amount|Payment Status|Payment method (payment provider)|Remarks|Booker group|Booker country|Travel purpose|Device|Unit type|Duration (nights)|Cancellation date|Address|Phone number",
  bookingPersons:
    "Book number|Booked by|Guest name(s)|Check-in|Check-out|Booked on|Status|Rooms|Persons|Adults|Children|Children's age(s)|Price|Commission %|Commission amount|Payment status|Payment method (Payment Provider)|Remarks|Booker group|Booker country|Travel purpose|Device|Unit type|Duration (nights)|Cancellation date|Address|Phone number",
  bookingSpanish:
    'Número de reserva|Reservado por|Nombre del cliente (o clientes)|Entrada|Salida|Fecha de reserva|Estado|Habitaciones|Personas|Adultos|Niños|Edades de los niños:|Precio|Comisión %|Importe de la comisión|Estado del pago|Forma de pago|Comentarios|Grupo de reserva|Booker country|Motivo del viaje|Dispositivo|Tipo de unidad|Duración (noches)|Fecha de cancelación|Dirección|Número de teléfono',
  bookingItalian:
    'N° di prenotazione|Prenotato da|Nome ospite(i)|Arrivo|Partenza|Data di prenotazione|Stato|Camere/unità|Persone|Adulti|Bambini|Età dei bambini|Prezzo|% commissione|Importo commissione|Stato del pagamento|Metodo di pagamento|Durata (notti)|Data di cancellazione',
  bookingPayout:
    'Type/Transaction type|Statement Descriptor|Reference number|Check-in date|Check-out date|Issue date|Reservation status|Rooms|Room nights|Property ID|Property name|Legal ID|Legal name|Country|Payout type|Gross amount|Commission|Commission %|Payments Service Fee|Payments Service Fee %|Tax/VAT|Transaction amount|Transaction currency|Exchange rate|Payable amount|Payout amount|Payout currency|Payout date|Payout frequency|Bank account',
  airbnb:
    'Confirmation code|Status|Guest name|Contact|# of adults|# of children|# of infants|Start date|End date|# of nights|Booked|Listing|Earnings',
  airbnbFrench:
    'Code de confirmation|Statut|Nom du voyageur|Contact|# des adultes|# des enfants|# des bébés|Date de début|Date de fin|# des nuits|Réservée|Annonce|Revenus',
  airbnbTransactions2014:
    'Date|Type|Confirmation Code|Start Date|Nights|Guest|Listing|Details|Reference|Currency|Amount|Paid Out|Host Fee|Cleaning Fee',
  airbnbTransactions:
    'Date|Arriving by date|Type|Confirmation code|Booking date|Start date|End date|Nights|Guest|Listing|Details|Reference code|Currency|Amount|Paid out|Service fee|Fast Pay fee|Cleaning fee|Gross earnings|Occupancy taxes|Earnings year',
  cloudbeds:
    'Name|Email|Phone Number|Reservation Number|Third Party Confirmation Number|Adults|Children|Room Number|Accommodation Total|Amount Paid|Check in Date|Check out Date|Nights|Room Type|Grand Total|Deposit|Products|Balance Due|Credit Card Type|Reservation Date|Source|Meal Plan|Status|Country|Guest Status|Cancellation Date|Estimated Arrival Time|Origin|Cancellation fee|Canceled By|Company Name|Company Tax ID Number|Guest Tax ID Number',
  lodgify:
    'Id|Type|Source|SourceText|Name|DateArrival|DateDeparture|Nights|HouseName|InternalCode|House_Id|RoomTypes|People|DateCreated|TotalAmount|Currency|Status|Email|Phone|CountryName',
  expedia: 'Reservation ID|Confirmation #|Room|Check-in|Check-out|Booked|Booking amount|Payment type|Status',
  ctrip: '订单号|客人姓名|手机号|入住日期|离店日期|房型|房价|来源',
  zuzu: "Channel|Channel booking ID|Traveller's name|Booked on (UTC)|Arrival date|Departure date|Nights|Gross Amount|Booking status|Room type|Rate plan",
} as const;

export const labels = (header: string): string[] => header.split('|');

/** A row under a header, from the cells that matter. */
export function rowOf(header: string, cells: Readonly<Record<string, string>>): string[] {
  const unknown = Object.keys(cells).filter((label) => !labels(header).includes(label));
  if (unknown.length > 0) throw new Error(`no such label: ${unknown.join()}`);
  return labels(header).map((label) => cells[label] ?? '');
}

export function csv(rows: readonly (readonly string[])[], delimiter = ','): string {
  const quote = (cell: string) => (/["\r\n,;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quote).join(delimiter)).join('\r\n');
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return bytes;
}

/** windows-1252 of texts whose letters all lie below U+0100 (plus the euro sign). */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));

/** GB18030 of a text, by asking the decoder for every two-byte pair it knows. */
export function gb18030(text: string): Uint8Array {
  gbCodes ??= pairsOfGb18030();
  const codes = gbCodes;
  return Uint8Array.from(
    [...text].flatMap((letter) => (letter < '\u0080' ? [letter.charCodeAt(0)] : (codes.get(letter) ?? []))),
  );
}

let gbCodes: Map<string, [number, number]> | undefined;

function pairsOfGb18030(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if ([...letter].length === 1 && !codes.has(letter)) codes.set(letter, [lead, trail]);
    }
  }
  return codes;
}

/** A workbook of one sheet. Texts stay texts; numbers and dates are stored as such. */
export function workbook(
  rows: readonly (readonly (string | number | Date)[])[],
  kind: 'xlsx' | 'biff8' = 'xlsx',
): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { cellDates: false, UTC: true },
  );
  utils.book_append_sheet(book, sheet, 'Sheet1');
  return new Uint8Array(write(book, { type: 'array', bookType: kind, compression: true }) as ArrayBuffer);
}
