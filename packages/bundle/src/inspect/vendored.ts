/** Folder of Python packages that go along in the bundle; a plugin's process finds modules there. */
export const VENDOR = 'vendor/';

/** What installers write for each package: `vendor/requests-2.31.0.dist-info/METADATA`. */
const METADATA = /^vendor\/([A-Za-z0-9][A-Za-z0-9._]{0,199})-([0-9A-Za-z.!+]{1,100})\.dist-info\/METADATA$/;

export interface VendoredPackage {
  /** In the normalised form of PEP 503. */
  readonly name: string;
  readonly version: string;
  /** The file that says so. */
  readonly file: string;
}

/** The Python packages that go along in a bundle, by name. */
export function vendoredPackages(names: readonly string[]): VendoredPackage[] {
  return names
    .flatMap((file) => {
      const [, name, version] = METADATA.exec(file) ?? [];
      if (name === undefined || version === undefined) return [];
      return [{ name: name.toLowerCase().replaceAll(/[-_.]+/g, '-'), version, file }];
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a file is a list of certificates that a vendored package brings, as certifi does: no key, nobody's secret. */
export function mayBeVendoredCertificates(name: string): boolean {
  return /^vendor\/.*\.pem$/i.test(name);
}
