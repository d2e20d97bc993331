/** What a caller may say about a list to read, filled with defaults. */
import { aBoolean, aNumber, anObject, aString, checkOptions, type Filled, oneOf } from '../fields/options.ts';
import { FORMATS, type Format } from '../model/index.ts';
import { encodingName } from './encoding/decode.ts';

/** Bounds on what strangers may send; going over one rejects with a RangeError before any row comes back. */
export interface ReadLimits {
  /** Bytes (characters of in-memory text). Default 536,870,912 (512 MiB). */
  readonly bytes?: number | undefined;
  /** Rows. Default 5,000,000. */
  readonly rows?: number | undefined;
  /** Columns. Default 2,000. */
  readonly columns?: number | undefined;
  /** Characters of one cell. Default 1,000,000. */
  readonly cellLength?: number | undefined;
  /** Bytes that a packed file (XLSX) may unpack to. Default 268,435,456 (256 MiB). */
  readonly expandedBytes?: number | undefined;
}

export interface ReadOptions {
  /** File name: its ending helps where the content does not say what it is. Default: none. */
  readonly name?: string | undefined;
  /** Default: by content, then by the ending of `name`. */
  readonly format?: Format | undefined;
  /** Encoding of the bytes; a byte order mark wins over it. Default: by content. */
  readonly encoding?: string | undefined;
  /** One character between cells. Default: by content. */
  readonly delimiter?: string | undefined;
  /** The quote character, or '' for none. Default `"`. */
  readonly quote?: string | undefined;
  /** Is there a header row? Default 'auto': by content. `true`: the first row with data, title rows are not skipped. */
  readonly header?: 'auto' | boolean | undefined;
  /** Sheet of a workbook, by name or index from 0. Default: the first with data, but for a cover of a few lines. */
  readonly sheet?: string | number | undefined;
  readonly limits?: ReadLimits | undefined;
  /** Read text right whose UTF-8 bytes were shown as another page (`Ð˜Ð²Ð°Ð½`). Default false: named, not changed. */
  readonly repairMojibake?: boolean | undefined;
}

/** The options, complete. */
export interface ReadPlan {
  readonly name: string;
  readonly format: Format | null;
  readonly encoding: string | undefined;
  readonly delimiter: string | null;
  readonly quote: string;
  readonly header: 'auto' | boolean;
  readonly sheet: string | number | null;
  readonly limits: Filled<ReadLimits>;
  readonly repairMojibake: boolean;
}

const A_COUNT = /* @__PURE__ */ aNumber(1, Number.MAX_SAFE_INTEGER);
const LIMIT_TESTS = { bytes: A_COUNT, rows: A_COUNT, columns: A_COUNT, cellLength: A_COUNT, expandedBytes: A_COUNT };

const TESTS = {
  name: aString,
  format: /* @__PURE__ */ oneOf(FORMATS),
  encoding: {
    allowed: 'an encoding name of the WHATWG, cp850, cp852 or iso-8859-16',
    fits: (value: unknown): boolean => typeof value === 'string',
    range: (value: unknown): boolean => encodingName(value as string) !== null,
  },
  delimiter: {
    allowed: 'one character, neither a quote nor a line end',
    fits: (value: unknown): boolean => typeof value === 'string',
    range: (value: unknown): boolean => /^[^"\r\n]$/.test(value as string),
  },
  quote: {
    allowed: "one character, no line end, or ''",
    fits: (value: unknown): boolean => typeof value === 'string',
    range: (value: unknown): boolean => /^[^\r\n]?$/.test(value as string),
  },
  header: {
    allowed: "'auto', true or false",
    fits: (value: unknown): boolean => value === 'auto' || typeof value === 'boolean',
  },
  sheet: {
    allowed: 'a sheet name or an index from 0',
    fits: (value: unknown): boolean => typeof value === 'string' || typeof value === 'number',
    range: (value: unknown): boolean =>
      typeof value === 'string' || (Number.isInteger(value) && (value as number) >= 0),
  },
  limits: anObject,
  repairMojibake: aBoolean,
};

/** @throws TypeError or RangeError for a bad option */
export function planRead(call: string, options: ReadOptions | undefined): ReadPlan {
  checkOptions(call, options, TESTS);
  checkOptions(`${call}: limits`, options?.limits, LIMIT_TESTS);
  return {
    name: options?.name ?? '',
    format: options?.format ?? null,
    encoding: options?.encoding === undefined ? undefined : (encodingName(options.encoding) as string),
    delimiter: options?.delimiter ?? null,
    quote: options?.quote ?? '"',
    header: options?.header ?? 'auto',
    sheet: options?.sheet ?? null,
    limits: {
      bytes: options?.limits?.bytes ?? 536_870_912,
      rows: options?.limits?.rows ?? 5_000_000,
      columns: options?.limits?.columns ?? 2_000,
      cellLength: options?.limits?.cellLength ?? 1_000_000,
      expandedBytes: options?.limits?.expandedBytes ?? 268_435_456,
    },
    repairMojibake: options?.repairMojibake ?? false,
  };
}

/** The error for a bound that was passed: names the limit, what was found and what is allowed. */
export function overLimit(limit: keyof ReadLimits, value: number | string, maximum: number): RangeError {
  return new RangeError(
    `readList: limit '${limit}' exceeded: ${value}, allowed are ${maximum} (option limits.${limit})`,
  );
}
