import t from 'tap'
import { isForeign } from '../../../src/draft/structure/language.ts'

const foreign = [
  'Estimada señora Reyes, muchas gracias por la entrevista de ayer. Me gustó conocer al equipo y los nuevos proyectos de la empresa.',
  'Vielen Dank für das freundliche Gespräch',
  'Bonjour madame, merci pour votre temps',
  'Dziękuję za rozmowę, czy jest już decyzja?',
  'Обращаюсь к вам по поводу собеседования',
  '面接の機会をいただきありがとうございました',
  'Sehr geehrte Frau Klein, vielen Dank für das Gespräch am Montag. Die Arbeit in Ihrer Werkstatt interessiert mich sehr, und ich würde mich freuen, bald von Ihnen zu hören.'
]
const english = [
  'Thank you for the tour of the Musée des Beaux-Arts, Madame Lefèvre, and for the word décalage.',
  'thx Jo!',
  'Any news?',
  'Dear Señora Muñoz Ibáñez, thank you. Muchas gracias again!',
  'Namaste Sunita ji, Anil Deshpande here from Pune. Kindly tell if any update is there.',
  'Kia ora Hemi, ngā mihi for the drive round the site on Tuesday. I would be glad to join the crew.',
  'Dominic, Aoife, Siobhán, Caoimhe, Tadhg, Niamh, Oisín, Saoirse, Ruairí, Gráinne: thank you all very much for the warm welcome you gave me on Friday in Letterkenny.'
]
for (const text of foreign)
  void t.test(text, async t => {
    t.ok(isForeign(text))
  })
for (const text of english)
  void t.test(text, async t => {
    t.notOk(isForeign(text))
  })
