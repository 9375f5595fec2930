"use strict"; // A second verifier, written apart from the node's: the browser's own cryptography, these bytes, no network.
const subtle = globalThis.crypto?.subtle, utf8 = new TextEncoder();
const bytes = (b64) => Uint8Array.from(atob(b64), (sign) => sign.charCodeAt(0));
const unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hex = (data) => Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");
const read = (data) => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(data));
const join = (...parts) => Uint8Array.from(parts.flatMap((part) => Array.from(part)));
const same = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at]);
const H = async (...parts) => new Uint8Array(await subtle.digest("SHA-256", join(...parts)));
const pae = (type, body) => join(utf8.encode(`DSSEv1 ${type.length} ${type} ${body.length} `), body);
const url64 = (data) => btoa(String.fromCharCode(...data)).replace(/[+/=]/g, (sign) => ({ "+": "-", "/": "_" })[sign] ?? "");
const base32 = (data) => Array.from(data, (byte) => byte.toString(2).padStart(8, "0")).join("").match(/.{5}/g)
  .map((five) => "abcdefghijklmnopqrstuvwxyz234567"[parseInt(five, 2)]).join("");
const ALGORITHMS = {
  "webauthn-es256": { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" },
  "webauthn-eddsa": { name: "Ed25519" },
  "webauthn-rs256": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
};
async function signed(form, key, algorithm, signature, message) {
  const imported = await subtle.importKey(form, key, algorithm, false, ["verify"]);
  return subtle.verify(algorithm, imported, signature, message);
}
const ed25519 = (key, signature, message) => signed("raw", key, { name: "Ed25519" }, signature, message);
function rAndS(der) { // ECDSA P-256: DER into 32 + 32 bytes
  const end = 4 + der[3], fixed = (part) => join(new Uint8Array(32), part).slice(-32);
  return join(fixed(der.slice(4, end)), fixed(der.slice(end + 2, end + 2 + der[end + 1])));
}

async function proven(person, proof, message) { // PROTOCOL 43, 44
  if (person.alg === "ed25519") return ed25519(unhex(person.pk), bytes(proof), message);
  const ad = bytes(proof.ad), cd = bytes(proof.cd), said = read(cd), flags = ad[32], sig = bytes(proof.sig);
  return said.type === "webauthn.get" && said.challenge === url64(await H(message)) && said.origin === person.origin
    && same(ad.slice(0, 32), await H(utf8.encode(person.rp))) && (flags & 5) === 5 && (person.synced || !(flags & 8))
    && signed("spki", unhex(person.pk), ALGORITHMS[person.alg],
      person.alg === "webauthn-es256" ? rAndS(sig) : sig, join(ad, await H(cd)));
}

async function included(entry, index, size, path, root) { // RFC 9162 2.1.3.2
  let at = BigInt(index), last = BigInt(size) - 1n, hash = await H([0], entry);
  for (const next of path) {
    if (at > last || last === 0n) return false;
    const left = at & 1n || at === last;
    hash = left ? await H([1], next, hash) : await H([1], hash, next);
    while (left && at && !(at & 1n)) { at >>= 1n; last >>= 1n; }
    at >>= 1n; last >>= 1n;
  }
  return at === 0n && last === 0n && same(hash, root);
}

async function sealed(tlog, entry, key) { // C2SP tlog-proof under a checkpoint signed by the node of that epoch
  const [head, body, notes] = tlog.split("\n\n"), lines = head.split("\n"), [origin, size, root] = body.split("\n");
  const { log, seq } = read(entry), name = (await H(utf8.encode(`${origin}\n`), [1], key)).slice(0, 4);
  const ours = notes.split("\n").map((one) => one.split(" ")).find(([dash, who, sig]) =>
    dash === "—" && who === origin && same(bytes(sig).slice(0, 4), name));
  return lines[0] === "c2sp.org/tlog-proof@v1" && lines[1] === `index ${seq}` && origin === log
    && await ed25519(key, bytes(ours[2]).slice(4), utf8.encode(`${body}\n`))
    && included(entry, seq, size, lines.slice(2).map(bytes), bytes(root));
}

async function enough(of, sigs, message) { // of these root keys, each counted once
  const valid = sigs.map(async ({ kid, sig }) => of.root.keys.includes(kid) && await ed25519(unhex(kid), bytes(sig), message) && kid);
  return new Set((await Promise.all(valid)).filter(Boolean)).size >= of.root.k;
}

async function chained(signedDocs, party, first) { // each version names the one before and is signed by the roots of both
  const held = [];
  for (const { doc, sigs } of signedDocs.filter((one) => read(bytes(one.doc)).party === party)) {
    const data = bytes(doc), before = held.at(-1), now = { ...read(data), hash: hex(await H(data)) };
    const message = pae("application/vnd.mithaq.keys+json", data);
    const follows = before ? now.prev === before.hash && await enough(before, sigs, message) : now.hash === first;
    if (!follows || now.version !== held.push(now) || !await enough(now, sigs, message)) throw Error(`version ${now.version}`);
  }
  return held;
}

async function verify(file, shown, tell) {
  const channel = read(bytes(file.channel)), raw = bytes(file.statement), statement = read(raw), content = hex(await H(raw));
  await tell("channel", async () => String(channel.parties) === String(statement.parties)
    && base32(await H(bytes(file.channel))).slice(0, 26) === statement.ch);
  for (const language of Object.keys({ ...statement.texts, ...file.texts })) {
    const text = () => read(bytes(file.texts[language]));
    await tell(`text-${language}`, async () => hex(await H(bytes(file.texts[language]))) === statement.texts[language]);
    await tell(`shown-${language}`, async () => JSON.stringify(shown(language))
      === JSON.stringify([text().title, ...text().articles.flatMap(({ n, h, b }) => [n, h, b])]));
  }
  for (const party of statement.parties) {
    const vote = file.votes.find((one) => one.party === party), docs = () => chained(file.keydocs, party, channel.roots[party]);
    const entry = () => read(bytes(vote.entry)), act = () => entry().acts[0], doc = async () => (await docs())[vote.version - 1];
    await tell(`keys-${party}`, async () => (await docs()).length > 0);
    await tell(`entry-${party}`, async () => {
      const log = `mithaq.v1/${statement.ch}/${party}/`, node = (await doc()).node.find(({ epoch }) => log + epoch === entry().log);
      return act().kind === "ledger.sign" && entry().acts.length === 1 && act().body.obj === statement.obj
        && act().body.content === content && sealed(vote.tlog, bytes(vote.entry), unhex(node.pk));
    });
    await tell(`signature-${party}`, async () => {
      const { people, version } = await doc(), person = people.find((one) => one.kid === act().body.key && one.roles.includes("hod"));
      return version >= statement.keys[party] && proven(person, act().body.proof, pae("application/vnd.mithaq.adopt+json", raw));
    });
  }
}
