/** Where the manifest in the repository says the files are: an address that belongs to nobody. */
export const PLACEHOLDER = 'https://parity.example';

/** Names that lead to nobody's server (RFC 2606 and RFC 6761). */
const RESERVED = /(^|\.)(example|test|invalid|localhost|local|example\.(com|net|org))$/;

/**
 * The manifest for where the files really are. Throws an Error with one sentence when the address will not do, or
 * when the manifest holds something that cannot be replaced.
 *
 * @param xml the manifest of the repository
 * @param address where the built files are: `https://trust.nhs.uk/parity`
 */
export function hostedManifest(xml, address) {
  const base = readAddress(address);
  if (base.protocol !== 'https:') {
    throw new Error(`${address} will not do: Excel takes an add-in from an https address only.`);
  }
  if (RESERVED.test(base.hostname) || /^[\d.]+$|^\[/.test(base.hostname)) {
    throw new Error(`${address} will not do: colleagues cannot reach it by that name.`);
  }
  return moved(xml, base);
}

/**
 * The manifest for one's own computer. It has a name and an identity of its own, so that it can stand beside the
 * hosted one.
 *
 * @param address `https://localhost:3000`
 */
export function localManifest(xml, address) {
  const base = readAddress(address);
  if (base.hostname !== 'localhost') {
    throw new Error(`${address} will not do: the local manifest is for localhost alone.`);
  }
  const renamed = [
    ['<Id>0dbec617-4be3-4b4e-9b4a-b9984f4f7ccc</Id>', '<Id>33398afa-ff5e-46a8-9161-a5ad4a0678c3</Id>'],
    ['<DisplayName DefaultValue="Parity"/>', '<DisplayName DefaultValue="Parity (local)"/>'],
    ['id="Group.Label" DefaultValue="Parity"', 'id="Group.Label" DefaultValue="Parity (local)"'],
  ].reduce((text, [from, to]) => replaceOnce(text, from, to), xml);
  return moved(renamed, base);
}

function readAddress(address) {
  const base = URL.canParse(address) ? new URL(address) : null;
  if (!base || !/^https?:$/.test(base.protocol)) {
    throw new Error(`“${address}” is not a web address. Give one like https://trust.nhs.uk/parity.`);
  }
  if (base.username || base.password || base.search || base.hash) {
    throw new Error(`${address} will not do: give the folder of the files alone, without a name, ? or #.`);
  }
  return base;
}

function moved(xml, base) {
  const folder = base.href.replace(/\/+$/, '');
  const inDomain = replaceOnce(
    xml.replace(/<!--[\s\S]*?-->\s*/g, ''),
    `<AppDomain>${PLACEHOLDER}</AppDomain>`,
    `<AppDomain>${base.origin}</AppDomain>`,
  );
  const out = inDomain.replaceAll(`"${PLACEHOLDER}/`, () => `"${folder}/`);
  if (out.includes(PLACEHOLDER.replace('https://', ''))) {
    throw new Error(`The manifest names ${PLACEHOLDER} in a place where it cannot be replaced.`);
  }
  for (const [, url] of out.matchAll(/DefaultValue="(\w+:[^"]*)"/g)) {
    if (!url.startsWith(`${folder}/`)) {
      throw new Error(`The manifest leads to ${url}, which is not under ${folder}.`);
    }
  }
  return out;
}

function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) {
    throw new Error(`The manifest should hold ${from} once, and does not.`);
  }
  return text.replace(from, () => to);
}
