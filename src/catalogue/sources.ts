import type { Source } from '../../schemas/catalogue.ts'
import type { SourceKey } from '../../schemas/vocabulary.ts'

/** Every source a mistake, a step or a piece of advice names; years as the publications give them. */
export const sources: Readonly<Record<SourceKey, Source>> = {
  s0: {
    title: 'Five mistakes in following up a job interview',
    publisher: 'Career advice article',
    year: null
  },
  s1: { title: "Dos and don'ts of the interview follow-up", publisher: 'Career advice article', year: null },
  s2: {
    title: '3 Interview Follow-Up Mistakes Job Seekers Should Not Make',
    publisher: 'NexGoal',
    year: null
  },
  s3: {
    title: 'Are you making these major post-interview mistakes?',
    publisher: 'The LinkUp Blog',
    year: 2015
  },
  s4: {
    title: 'Seven interview follow-up mistakes',
    publisher: 'Guest article by Katherine Szalay',
    year: null
  },
  e1: {
    title: 'Survey of HR managers on candidates who follow up too much',
    publisher: 'Accountemps',
    year: 2018
  },
  e2: { title: 'Survey of 2,800 employers on thank-you notes', publisher: 'CareerBuilder', year: 2011 },
  e3: { title: 'Survey of HR managers on thank-you notes', publisher: 'Accountemps', year: 2017 },
  e4: {
    title: 'Survey of 500 HR managers on the medium of a thank-you',
    publisher: 'Accountemps',
    year: null
  },
  e5: {
    title: 'Survey of 358 recruiters and hiring managers on thank-you notes',
    publisher: 'TopResume',
    year: 2017
  },
  e6: {
    title: 'Survey of 650 hiring managers on when a thank-you should arrive',
    publisher: 'CareerBuilder',
    year: 2005
  },
  e7: { title: 'Survey of 625 hiring managers on enthusiasm', publisher: 'Resume Genius', year: 2024 },
  e8: {
    title: 'Length and reply rates of 5.3 million emails (not of hiring)',
    publisher: 'Boomerang',
    year: 2016
  },
  e9: { title: 'Accounts of gifts after interviews', publisher: 'Career advisers, editorial', year: null }
}
