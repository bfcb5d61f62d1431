/** Names for people, organizations and places, in many scripts and with many marks. */

export const givenNames = [
  'Ada',
  'José',
  'Łukasz',
  'Zoë',
  'Anaïs',
  'Björn',
  'Siobhán',
  'Ngọc',
  'Katarína',
  'Miloš',
  'Emre',
  'Ruth',
  'Ximena',
  'Ðorđe',
  'Ólafur',
  'Chiara',
  'Devika',
  'Amina',
  'Tomáš',
  'Noé',
  'Yuki',
  'Søren',
  'Maëlle',
  'Aran',
];

export const familyNames = [
  'Byron',
  'García Márquez',
  'Żółtowski',
  'O’Brien',
  'Nguyễn',
  'Çelik',
  'Horváth',
  'Jørgensen',
  'Díaz-Peña',
  'Müller',
  'Dvořák',
  'Ó Súilleabháin',
  'Kowalczyk',
  'Ștefănescu',
  'Guðmundsdóttir',
  '𠮷田',
  '李',
  'Okonkwo',
  'Petrović',
  'Lefèvre',
  'Watanabe',
  'Rossi',
  'Banerjee',
  'van der Meer',
];

export const cities = [
  'Lyon',
  'Kraków',
  'São Paulo',
  'Zürich',
  'Tromsø',
  'Łódź',
  'Kyoto',
  'Reykjavík',
  'Córdoba',
  'Malmö',
  'Nairobi',
  'Montréal',
  'İzmir',
  'Tartu',
  'Pune',
  'Oaxaca',
  'Århus',
  'Brno',
];

export const companies = [
  'Brightwater Analytics',
  'Nordlys AS',
  'Café Numérique',
  'Orchard & Sons',
  'Quanta Möbius',
  'Tessellate',
  'Blue Heron Robotics',
  'Série Limitée',
  'Data 🐙 Works',
  'Kestrel Trading',
  'Ursa Minor Systems',
  'Hexagone',
];

export const labs = [
  'the Möbius Lab',
  'the Laboratory of Noisy Systems',
  'the Ramón y Cajal group',
  'the Small Languages Lab',
  'the Institute for Slow Computing',
  'the Kovalevskaya group',
  'the Polar Data Centre',
  'the ∇-Lab',
];

export const programs = [
  'SMILES',
  'the Aurora Summer School',
  'École d’été de Probabilités',
  'the Hilbert Camp',
  'the Tide Programme',
  'the Noether Fellowship',
  'Semana de Ciencia',
  'the Lighthouse Residency',
  'the ☀ School of Methods',
];

export const journals = [
  'the Journal of Small Results',
  'Annals of Careful Measurement',
  'Acta Borealis',
  'Letters in Method',
];

export const conferences = [
  'the Winter Workshop on Structure',
  'NordStat',
  'the Baltic Conference on Learning',
  'SimPosium',
  'the Colloque d’Automne',
];

/** What a university is called after the city that it is in. */
export const universityNames = [
  (city) => `the University of ${city}`,
  (city) => `the ${city} Institute of Technology`,
  (city) => `${city} State University`,
];
