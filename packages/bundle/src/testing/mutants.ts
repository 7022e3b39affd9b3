/** A small generator of random numbers that gives the same ones for the same seed on every machine. */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Random = ReturnType<typeof seededRandom>;
type Mutation = (bytes: Buffer, random: Random) => Buffer;

const SIGNATURES = [0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50, 0x08074b50];
/** Bytes of a record, from its signature, in which its fields are: the list's is the longest. */
const RECORD = 56;
const WORDS = ['backend', 'main.py', 'assets', 'nothing.txt', 'a.txt', 'lines'];
const TELLING = [0, 1, 2, 7, 8, 0x0a, 0x10, 0x1f, 0x20, 0x2e, 0x2f, 0x5c, 0x7f, 0x80, 0xff];

const MUTATIONS: readonly Mutation[] = [
  function flipBit(bytes, random) {
    const at = random(bytes.length);
    return changed(bytes, at, (bytes[at] ?? 0) ^ (1 << random(8)));
  },
  function setByte(bytes, random) {
    return changed(bytes, random(bytes.length), TELLING[random(TELLING.length)] ?? 0);
  },
  function setFieldByte(bytes, random) {
    const at = fieldOffset(bytes, random);
    return changed(bytes, at, random(2) === 0 ? random(256) : (TELLING[random(TELLING.length)] ?? 0));
  },
  function nudgeField(bytes, random) {
    const at = fieldOffset(bytes, random);
    return changed(bytes, at, (bytes[at] ?? 0) + (random(2) === 0 ? 1 : 255));
  },
  function setFourBytes(bytes, random) {
    const copy = Buffer.from(bytes);
    const at = Math.min(fieldOffset(bytes, random), bytes.length - 4);
    copy.writeUInt32LE([0, 1, 0xffff, 0xffffffff, 0x7fffffff, bytes.length][random(6)] ?? 0, at);
    return copy;
  },
  function copyBlock(bytes, random) {
    const copy = Buffer.from(bytes);
    const length = 1 + random(Math.min(64, bytes.length));
    const from = random(bytes.length - length + 1);
    bytes.copy(copy, random(bytes.length - length + 1), from, from + length);
    return copy;
  },
  function cutBlock(bytes, random) {
    const at = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random(40))]);
  },
  function insertBlock(bytes, random) {
    const at = random(bytes.length + 1);
    const from = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, from + 1 + random(40)), bytes.subarray(at)]);
  },
  function swapRecords(bytes, random) {
    const places = recordOffsets(bytes);
    const a = places[random(places.length)] ?? 0;
    const b = places[random(places.length)] ?? 0;
    const copy = Buffer.from(bytes);
    bytes.copy(copy, a, b, Math.min(b + 46, bytes.length));
    bytes.copy(copy, b, a, Math.min(a + 46, bytes.length));
    return copy;
  },
  // The next two change the local record and the list alike, so that the two still agree.
  function renameEverywhere(bytes, random) {
    const words = WORDS.filter((word) => bytes.includes(word));
    const word = Buffer.from(words[random(words.length)] ?? 'x');
    const value = random(3) === 0 ? (TELLING[random(TELLING.length)] ?? 0) : 0x20 + random(96);
    const other = changed(word, random(word.length), value);
    const copy = Buffer.from(bytes);
    for (let at = copy.indexOf(word); at !== -1; at = copy.indexOf(word, at + 1)) other.copy(copy, at);
    return copy;
  },
  function changeFieldEverywhere(bytes, random) {
    // Version, flags, method, time, checksum, sizes lie two bytes further on in the list.
    const field = 4 + random(22);
    const value = random(2) === 0 ? random(256) : (TELLING[random(TELLING.length)] ?? 0);
    const copy = Buffer.from(bytes);
    for (const at of recordOffsets(bytes)) {
      const isListed = bytes.readUInt32LE(at) === 0x02014b50;
      const place = at + field + (isListed ? 2 : 0);
      if (place < copy.length) copy[place] = value;
    }
    return copy;
  },
];

/** One archive, changed in one to three places. */
export function mutate(archive: Buffer, seed: number): Buffer {
  const random = seededRandom(seed);
  let bytes = archive;
  for (let rounds = random(3) === 0 ? 2 + random(2) : 1; rounds > 0 && bytes.length > 8; rounds--) {
    const mutation = MUTATIONS[random(MUTATIONS.length)];
    if (mutation !== undefined) bytes = mutation(bytes, random);
  }
  return bytes;
}

function changed(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = value;
  return copy;
}

function recordOffsets(bytes: Buffer): number[] {
  const offsets: number[] = [];
  for (let at = bytes.indexOf('PK'); at !== -1 && at + 4 <= bytes.length; at = bytes.indexOf('PK', at + 1)) {
    if (SIGNATURES.includes(bytes.readUInt32LE(at))) offsets.push(at);
  }
  return offsets.length === 0 ? [0] : offsets;
}

/** Somewhere in the fields of some record, where a change matters most. */
function fieldOffset(bytes: Buffer, random: Random): number {
  const offsets = recordOffsets(bytes);
  return Math.min((offsets[random(offsets.length)] ?? 0) + random(RECORD), bytes.length - 1);
}
