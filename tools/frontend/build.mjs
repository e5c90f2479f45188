// Compiles the styles and scripts that the product serves. Run it after a
// change in sass/ or js/; the results are committed, so that a user needs no Node.
//
//   cd tools/frontend && npm ci && npm run build

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync, transformSync } from "esbuild";
import { compile, compileString } from "sass";
import { favicon } from "./favicon.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "../../src/setwise/design/static/design");
const vendor = join(here, "../../tests/vendor");
const modules = join(here, "node_modules");
const banner = "/* Setwise, MIT. Contains parts of nhsuk-frontend, MIT. See LICENCES.txt */\n";

function styles(name) {
  const { css } = compile(join(here, `sass/${name}.scss`), {
    loadPaths: [join(modules, "nhsuk-frontend/dist/nhsuk")],
    quietDeps: true,
  });
  const { code } = transformSync(css, { loader: "css", minify: true, legalComments: "none" });
  write(`${name}.css`, banner + code);
}

// Each palette that an organisation can choose, as a file of its own.
function palette(name, what) {
  const { css } = compileString(`@use "palettes"; @include palettes.${what};`, {
    loadPaths: [join(here, "sass")],
  });
  const { code } = transformSync(css, { loader: "css", minify: true });
  write(`${name}.css`, "/* Setwise, MIT. */\n" + code, join(out, "palettes"));
}

function palettes() {
  for (const name of ["blue", "plum", "forest", "slate", "nhs"]) {
    palette(name, `screen("${name}")`);
    palette(`${name}-wall`, `wall("${name}")`);
  }
  palette("frutiger", "frutiger");
  palette("samples", "samples");
}

function script(name, folder = out) {
  const source = readFileSync(join(here, `js/${name}.js`), "utf8");
  const { code } = transformSync(source, { loader: "js", minify: true, target: "es2020" });
  write(`${name}.js`, "/* Setwise, MIT. */\n" + code, folder);
}

// The live room's script is several rooms in the source and one file for the phone.
function bundle(name, folder) {
  const built = buildSync({
    entryPoints: [join(here, `js/${folder}/${name}.js`)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
  });
  write(`${name}.js`, "/* Setwise, MIT. */\n" + built.outputFiles[0].text, join(out, `../../../${folder}/static/${folder}`));
}

function write(name, text, folder = out) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  console.log(`${name}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
}

function licences() {
  const nhs = readFileSync(join(here, "nhsuk-frontend.LICENCE.txt"), "utf8");
  write("LICENCES.txt", `setwise.css contains compiled parts of nhsuk-frontend:\n\n${nhs.trim()}\n`);
}

function testTools() {
  mkdirSync(vendor, { recursive: true });
  copyFileSync(join(modules, "axe-core/axe.min.js"), join(vendor, "axe.min.js"));
  copyFileSync(join(modules, "axe-core/LICENSE"), join(vendor, "axe.LICENCE.txt"));
}

mkdirSync(out, { recursive: true });
styles("setwise");
styles("wall");
palettes();
script("page");
script("worker");
script("unsent");
script("watch", join(out, "../../../people/static/people"));
script("device", join(out, "../../../people/static/people"));
script("saves", join(out, "../../../programmes/static/programmes"));
script("passkeys", join(out, "../../../people/signin/static/signin"));
script("forming", join(out, "../../../programmes/static/programmes"));
script("practice", join(out, "../../../room/static/room"));
bundle("live", "room");
write("favicon.svg", favicon());
licences();
testTools();
