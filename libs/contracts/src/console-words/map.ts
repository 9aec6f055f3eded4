import type { WordTree } from '../words';

export const mapWords = {
  name: ['领导地图', 'Map'],
} satisfies WordTree;
