export type Protocol = 'http/protobuf' | 'http/json';

/** As OpenTelemetry names them. */
export type SamplerKind =
  | 'always_on'
  | 'always_off'
  | 'traceidratio'
  | 'parentbased_always_on'
  | 'parentbased_always_off'
  | 'parentbased_traceidratio';

/** Where traces go, and which. */
export interface TelemetrySettings {
  readonly url: string;
  readonly protocol: Protocol;
  /** May be secret. */
  readonly headers: Readonly<Record<string, string>>;
  /** What every trace says of this replica. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly sampler: SamplerKind;
  /** For `traceidratio`. */
  readonly ratio: number;
}
