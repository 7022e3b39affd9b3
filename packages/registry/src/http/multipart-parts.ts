import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { OpsError } from '@ops-center/manifest-schema';
import type { StagedBlob } from '../blobs/blobs.js';

/** What an upload carries. The bundle is on disk, counted and hashed, but not stored under its digest yet. */
export interface Upload {
  /** The text of the field `request`: JSON. */
  readonly request: string;
  /** The text of the field `envelope`: the .sig file. */
  readonly envelope: string;
  readonly bundle: StagedBlob;
}

export interface PartRules {
  readonly requestBytes: number;
  readonly envelopeBytes: number;
  /** Takes the bytes of the bundle while they come; rejects when there are too many. */
  receive(source: AsyncIterable<Uint8Array>): Promise<StagedBlob>;
}

export interface PartCollector {
  /** Bytes of the multipart body are written here. */
  readonly parser: BusboyInstance;
  readonly done: Promise<Upload>;
  /** Gives up: nothing that was received stays behind. */
  cancel(): Promise<void>;
}

const FIELDS = ['request', 'envelope'] as const;
type Field = (typeof FIELDS)[number];

/** Sorts the parts of a multipart body: the fields `request` and `envelope`, then the file `bundle`, and nothing else. */
export function collectParts(contentType: string, rules: PartRules): PartCollector {
  const limits: Record<Field, number> = { request: rules.requestBytes, envelope: rules.envelopeBytes };
  const fields = new Map<Field, string>();
  const parser = openParser(contentType, Math.max(...Object.values(limits)));
  let stream: BusboyFileStream | undefined;
  let staged: Promise<StagedBlob> | undefined;

  const done = new Promise<Upload>((resolve, reject) => {
    parser
      .on('field', (name, value, _nameCut, valueCut) => {
        const field = FIELDS.find((known) => known === name);
        if (field === undefined) return reject(invalid(`there is no field ${JSON.stringify(name.slice(0, 100))}`));
        if (fields.has(field)) return reject(invalid(`the field ${field} is given twice`));
        if (staged !== undefined) return reject(invalid(`the field ${field} comes before the file bundle`));
        if (valueCut || Buffer.byteLength(value) > limits[field]) return reject(fieldTooLarge(field, limits[field]));
        fields.set(field, value);
      })
      .on('file', (_name, file) => {
        // Whoever reads it sees the error too; without a listener of its own it would end the process.
        file.on('error', () => undefined);
        stream = file;
        const missing = FIELDS.filter((field) => !fields.has(field));
        if (missing.length > 0) {
          reject(
            invalid(`the fields ${FIELDS.join(' and ')} come before the file bundle; missing: ${missing.join(', ')}`),
          );
          file.resume();
          return;
        }
        staged = rules.receive(file);
        staged.catch(reject);
      })
      .on('partsLimit', () => reject(invalid('there are too many parts')))
      .on('fieldsLimit', () => reject(invalid('there are too many fields')))
      .on('filesLimit', () => reject(invalid('there is more than one file')))
      .on('error', () => reject(invalid('the body is not well-formed multipart/form-data')))
      .on('finish', () => {
        const [request, envelope] = FIELDS.map((field) => fields.get(field));
        if (request === undefined || envelope === undefined || staged === undefined) {
          return reject(invalid(`an upload has the fields ${FIELDS.join(' and ')}, then the file bundle`));
        }
        staged.then((bundle) => resolve({ request, envelope, bundle }), reject);
      });
  });
  done.catch(() => undefined);

  return {
    parser,
    done,
    async cancel() {
      stream?.destroy(new OpsError('request.incomplete', 'the upload was given up'));
      parser.destroy();
      const bundle = await staged?.catch(() => undefined);
      await bundle?.discard();
    },
  };
}

function openParser(contentType: string, fieldSize: number): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      isPartAFile: (name) => name === 'bundle',
      // One more than is allowed, so that the first one too many is seen and named.
      limits: {
        fieldNameSize: 100,
        fieldSize: fieldSize + 1,
        fields: FIELDS.length + 1,
        files: 1,
        parts: FIELDS.length + 2,
        headerPairs: 20,
        headerSize: 8 * 1024,
      },
    });
  } catch {
    throw new OpsError('request.media_type', 'multipart/form-data needs a boundary');
  }
}

function invalid(message: string): OpsError {
  return new OpsError('request.invalid', message);
}

function fieldTooLarge(field: Field, limit: number): OpsError {
  return new OpsError('request.too_large', `the field ${field} is larger than ${limit} bytes`, {
    details: { limit, field },
  });
}
