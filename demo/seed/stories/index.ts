import type { SeedStory } from '../types';
import { bees } from './bees';
import { bridge } from './bridge';
import { canal } from './canal';
import { cycling } from './cycling';
import { dyke } from './dyke';
import { hospital } from './hospital';
import { museum } from './museum';

/** A story that takes a quote from another one stands after it. */
export const stories: SeedStory[] = [canal, bridge, museum, dyke, cycling, bees, hospital];
