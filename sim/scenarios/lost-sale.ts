import { asked } from '../questions';
import { tourChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { opening } from './opening';

/** Girard's lost sale (T8.4): the adviser talked while the customer wanted to be heard. */
export const lostSale: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'lost-sale',
  role: 'travel-agency',
  title: { en: 'He was talking about his son', zh: '他一直在说他的儿子' },
  setting: {
    en: 'At the counter a man wants to tell you that the trip is for his son, who got into university. Your adviser chats with a colleague about a basketball game and pushes the form across. The man puts his card away. It happens every day: advisers are measured by new contracts, hurried, half trained. (After Joe Girard’s story in the courseware; the counter and the trip are ours.)',
    zh: '柜台前，一位先生想告诉你，这趟旅行是送给考上大学的儿子的。你的顾问一边和同事聊球赛，一边把合同推过去。先生把卡收了回去。这种事天天有：顾问只按新签合同考核，忙乱，培训也不够。（据课件中乔·吉拉德的故事改编；柜台和旅行是我们的设定。）',
  },
  teaches: {
    en: 'Care before, during and after the sale are three different things, and listening is one of them. Advisers care for guests the way the firm cares for advisers: training, authority and what is rewarded decide it.',
    zh: '售前、售中、售后关怀是三件不同的事，倾听就在其中。公司怎么待顾问，顾问就怎么待客人：培训、授权和奖什么，决定了这一点。',
  },
  usualMistake: {
    en: 'Buying more leads for the same counter: more people to tell that nobody listened.',
    zh: '柜台不改，只管多买客源：不过是让更多人去说“没人听我讲话”。',
  },
  courseRows: ['T2.3', 'T2.6', 'T5.43', 'T8.4', 'T9.2'],
  minutes: 20,
  currency: 'CNY',
  start: '2026-03-01',
  roundDays: 61,
  rounds: 8,
  customers: 700,
  parameters: {
    'customers.tripShape': 1.5,
    'customers.tripAlpha': 170,
    'customers.spendV': 1300,
    'customers.startTrips': 2,
    'customers.startSatisfaction': 0.58,
    'customers.reach': 50,
    'word.passOn': 0.06,
    'trip.careWorth': 0.14,
    'attachment.perContact': 0.16,
    'attachment.signalChance': 0.25,
    'firm.startMorale': 0.42,
    'firm.startSkill': 0.42,
    'firm.advisers': 10,
    'firm.fixedCost': 105_000,
    'growth.costOfOne': 1100,
  },
  chain: tourChain,
  season: [0.9, 1, 1.3, 1.1, 0.9, 0.8],
  shocks: [],
  levers: [
    { id: 'effortOnNew', opensInRound: 1, default: 0.8 },
    { id: 'acquisition', opensInRound: 1, default: 12_000, max: 40_000 },
    { id: 'careDuring', opensInRound: 1, default: 0.1, costTimes: 8 },
    { id: 'explanation', opensInRound: 1, default: 0.1, costTimes: 8 },
    { id: 'training', opensInRound: 2, costTimes: 6 },
    { id: 'keepReward', opensInRound: 2, costTimes: 5 },
    { id: 'authority', opensInRound: 2, costTimes: 8 },
    { id: 'serviceIdea', opensInRound: 2, costTimes: 6 },
    { id: 'careBefore', opensInRound: 3, costTimes: 8 },
    { id: 'careAfter', opensInRound: 3, costTimes: 8 },
    { id: 'answerTime', opensInRound: 3, default: 36, costTimes: 10 },
    { id: 'complaintStaff', opensInRound: 4, costTimes: 4 },
    ...opening(4, 'remedy', 'surveyMethod', 'surveySample'),
  ],
  questions: [
    {
      text: {
        en: 'Write two sentences the adviser could have said after the word “son”. Which of the five communication skills does each use?',
        zh: '写两句顾问在听到“儿子”之后本可以说的话。它们各用到五种沟通技巧中的哪一种？',
      },
      afterRound: 1,
    },
    asked('Q9', 5),
    asked('Q10', 8),
  ],
};
