import type { ServiceLink } from './scenario';

const link = (id: string, en: string, zh: string, faultRate: number): ServiceLink => ({
  id,
  name: { en, zh },
  faultRate,
});

/** The service chains scenarios start from (T7.1). Fault rates are ours; eight links at 2% hold in 85% of trips (6.5). */
export const tourChain: ServiceLink[] = [
  link('booking', 'Booking', '预订', 0.015),
  link('transfer', 'Transfer', '接送', 0.02),
  link('hotel', 'Hotel', '酒店', 0.025),
  link('meals', 'Meals', '餐饮', 0.025),
  link('guide', 'Guide', '导游', 0.02),
  link('sights', 'Sights', '景点', 0.015),
  link('shopping', 'Shopping stops', '购物安排', 0.02),
  link('return', 'Return', '返程', 0.015),
];

export const hotelChain: ServiceLink[] = [
  link('reservation', 'Reservation', '预订', 0.015),
  link('check-in', 'Check-in', '入住办理', 0.025),
  link('room', 'Room', '客房', 0.03),
  link('breakfast', 'Breakfast', '早餐', 0.02),
  link('housekeeping', 'Housekeeping', '客房清洁', 0.025),
  link('check-out', 'Check-out', '退房', 0.015),
];

export const onlineChain: ServiceLink[] = [
  link('search', 'Search page', '搜索页面', 0.01),
  link('payment', 'Payment', '支付', 0.015),
  link('ticket', 'Ticket', '出票', 0.025),
  link('change', 'Change and refund', '退改签', 0.03),
  link('supplier', 'Supplier', '供应商', 0.035),
  link('support', 'Customer service', '客服', 0.02),
];
