/** The subjects that generated letters share: some broad, some narrow, some with names in other scripts. */

/** @type {Record<string, { name: string, aliases?: string[], broader?: string[] }>} `topics.yaml` */
export const topics = {
  'machine-learning': { name: 'Machine Learning', aliases: ['ML', 'statistical learning'] },
  'deep-learning': { name: 'Deep Learning', aliases: ['neural networks'], broader: ['machine-learning'] },
  'natural-language-processing': {
    name: 'Natural Language Processing',
    aliases: ['NLP', 'computational linguistics'],
    broader: ['machine-learning'],
  },
  'large-language-models': {
    name: 'Large Language Models',
    aliases: ['LLMs', 'large language model'],
    broader: ['deep-learning', 'natural-language-processing'],
  },
  'diffusion-models': { name: 'Diffusion Models', broader: ['deep-learning'] },
  'reinforcement-learning': {
    name: 'Reinforcement Learning',
    aliases: ['RL'],
    broader: ['machine-learning'],
  },
  'time-series': {
    name: 'Time Series',
    aliases: ['time-series forecasting'],
    broader: ['machine-learning', 'statistics'],
  },
  mathematics: { name: 'Mathematics', aliases: ['maths', '数学'] },
  statistics: { name: 'Statistics', aliases: ['statistical inference'], broader: ['mathematics'] },
  optimization: { name: 'Optimization', aliases: ['optimisation'], broader: ['mathematics'] },
  'graph-theory': { name: 'Graph Theory', aliases: ['théorie des graphes'], broader: ['mathematics'] },
  biology: { name: 'Biology', aliases: ['life sciences'] },
  genomics: { name: 'Genomics', aliases: ['genome analysis'], broader: ['biology'] },
  neuroscience: { name: 'Neuroscience', aliases: ['brain research 🧠'], broader: ['biology'] },
  physics: { name: 'Physics' },
  'quantum-computing': { name: 'Quantum Computing', aliases: ['qubits'], broader: ['physics'] },
  astronomy: { name: 'Astronomy', aliases: ['astrophysics'], broader: ['physics'] },
  'climate-modelling': { name: 'Climate Modelling', aliases: ['climate models'], broader: ['physics'] },
  robotics: { name: 'Robotics', aliases: ['robots'] },
  'computer-vision': {
    name: 'Computer Vision',
    aliases: ['image recognition'],
    broader: ['deep-learning', 'robotics'],
  },
  linguistics: { name: 'Linguistics', aliases: ['Sprachwissenschaft'] },
  phonology: { name: 'Phonology', broader: ['linguistics'] },
  economics: { name: 'Economics', aliases: ['économie'] },
  'trading-strategies': { name: 'Trading Strategies', aliases: ['trading'], broader: ['economics'] },
};

export const topicKeys = Object.keys(topics);
