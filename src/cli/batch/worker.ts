import { workerData } from 'node:worker_threads';
import { type Chunk, convertChunk, type Result } from './convert.js';
import { createConverter, type Mapping } from './record.js';

// Piscina hands the data of the pool over as the second of a pair.
const mapping = (Array.isArray(workerData) ? workerData[1] : workerData) as Mapping;
const convert = createConverter(mapping);

/** A task of the pool. */
export default (chunk: Chunk): Result => convertChunk(chunk, convert);
