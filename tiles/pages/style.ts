import { type Palette, palettes } from '../../src/map/palette.ts';

const colours = ({ ground, surface, edge, text, textQuiet, roles }: Palette): string =>
  `--ground:${ground};--surface:${surface};--edge:${edge};--text:${text};--quiet:${textQuiet};--link:${roles.azure};--mark:${roles.amber}`;

/** The style sheet of all pages; colours are those of the map, by the colours of the device. */
export const pageStyle = `:root{color-scheme:light dark;${colours(palettes.day)}}
@media (prefers-color-scheme:dark){:root{${colours(palettes.night)}}}
:root{--scripts:"Noto Sans KR Variable","Noto Sans JP Variable","Noto Sans SC Variable"}
:root:lang(ja){--scripts:"Noto Sans JP Variable","Noto Sans KR Variable","Noto Sans SC Variable"}
:root:lang(zh){--scripts:"Noto Sans SC Variable","Noto Sans KR Variable","Noto Sans JP Variable"}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.6 system-ui,var(--scripts),sans-serif;overflow-wrap:anywhere}
body>header,main,body>footer{max-width:46rem;margin:0 auto;padding:.75rem 1rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px;border-radius:2px}
nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:0 1.25rem}
nav a{display:inline-flex;align-items:center;min-height:2.75rem}
nav [aria-current]{color:var(--text);font-weight:700;text-decoration:none}
h1{margin:.5rem 0 0;font-size:1.75rem;line-height:1.3}
h1 [lang]+[lang]{color:var(--quiet);font-size:.7em;font-weight:400}
h2{margin:2rem 0 .5rem;padding-top:.5rem;border-top:1px solid var(--edge);font-size:1.15rem}
.kind,.detail,footer{color:var(--quiet)}
.kind{margin:0}
.detail{display:block;font-size:.9rem}
.note{padding:.5rem .75rem;border-left:4px solid var(--mark);background:var(--surface)}
.open{display:inline-flex;align-items:center;min-height:2.75rem;padding:.25rem 1rem;border:2px solid var(--mark);border-radius:.5rem;background:var(--surface);color:var(--text);font-weight:700;text-decoration:none}
dl{margin:1.5rem 0}
dl div{display:grid;grid-template-columns:minmax(6rem,30%) 1fr;gap:.75rem;padding:.4rem 0;border-top:1px solid var(--edge)}
dt{color:var(--quiet)}
dd{margin:0}
.lines{list-style:none;margin:0;padding:0}
.lines li{padding:.45rem 0}
.lines:not(.columns) li+li{border-top:1px solid var(--edge)}
.columns{columns:16rem;column-gap:2rem}
.columns li{break-inside:avoid}
.verdict{margin-left:.5rem;padding:0 .4rem;border:1px solid currentColor;border-radius:.3rem;font-size:.85rem}
@media print{.open,nav{display:none}}
`;
