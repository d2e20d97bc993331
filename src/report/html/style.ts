/** The look of the page: one column, few colours, numbers that line up; light, dark, narrow and on paper. */

/** Text on ground has a contrast of at least 4.5, figures at least 3 (WCAG 2.2 AA), in both schemes. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fbfaf7;--card:#fff;--ink:#1c2430;--soft:#566070;--line:#e4e1d9;--track:#eeebe4;--was:#78818f;
--good:#1d6f69;--merge:#4b6a9b;--doubt:#97620a;--hold:#7a5a8c;--bad:#a83a2f;--mark:#f1eee6}
@media (prefers-color-scheme:dark){:root{--ground:#14181d;--card:#1b2027;--ink:#e6e8ea;--soft:#a3acb8;--line:#2d343d;--track:#2a3039;
--was:#7d8793;--good:#54b5ab;--merge:#86a6dc;--doubt:#dba54a;--hold:#bd99d3;--bad:#ea8a7d;--mark:#262c34}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Ubuntu,sans-serif;font-variant-numeric:tabular-nums lining-nums}
main,header,footer{max-width:61rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:3.25rem}
.brand{margin:0 0 1.4rem;color:var(--good);font-weight:650;letter-spacing:.02em}
h1,h2,.lead{font-family:Charter,"Bitstream Charter","Iowan Old Style","Sitka Text",Cambria,Georgia,"Noto Serif",serif}
h1{margin:0;font-size:clamp(1.7rem,5.5vw,2.6rem);line-height:1.15;font-weight:600;letter-spacing:-.012em;overflow-wrap:anywhere}
.facts{margin:.5rem 0 0;color:var(--soft);font-size:.92rem}
.lead{margin:2rem 0 1.1rem;font-size:clamp(1.15rem,3vw,1.4rem);line-height:1.4;max-width:44rem}
section{margin:3.4rem 0 0;padding-top:1.5rem;border-top:1px solid var(--line)}
h2{margin:0;font-size:1.5rem;line-height:1.25;font-weight:600}
h3{margin:2rem 0 0;font-size:1rem;font-weight:650}
h3 .dot{display:inline-block;width:.62rem;height:.62rem;border-radius:50%;margin-right:.5rem}
.note{margin:.35rem 0 0;color:var(--soft);font-size:.92rem;max-width:46rem}
.more{margin:.6rem 0 0;color:var(--soft);font-size:.9rem}
.none{color:var(--soft)}
svg{display:block}
.balance{width:100%;height:2.1rem;border-radius:5px}
.key{list-style:none;margin:1rem 0 0;padding:0;display:grid;grid-template-columns:repeat(5,1fr);gap:.9rem 1.4rem}
.key li{border-top:3px solid;padding-top:.45rem}
.key b{display:block;font-size:1.5rem;line-height:1.2;font-weight:620}
.key span{color:var(--soft);font-size:.9rem}
.key .zero b{color:var(--soft);font-weight:450}
.tiles{list-style:none;margin:1.7rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 2.2rem;color:var(--soft);font-size:.95rem}
.tiles b{color:var(--ink)}
table{width:100%;table-layout:fixed;border-collapse:collapse;margin:1.2rem 0 0;font-size:.94rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.62rem 1.1rem .62rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{padding-top:0;color:var(--soft);font-size:.82rem;font-weight:500;border-bottom-color:var(--was)}
tbody th{font-weight:580;overflow-wrap:anywhere}
tbody th small{display:block;color:var(--soft);font-weight:400;font-size:.86rem}
td{overflow-wrap:anywhere}
td:has(.pair){padding-right:1.1rem}
.n{text-align:right;white-space:nowrap}
small{font-size:.86rem;color:var(--soft)}
.pair{width:100%;min-width:5.5rem;height:.62rem;margin:.42rem 0 .2rem}
.fig{display:block;white-space:nowrap;font-size:.9rem}
.fig b{font-weight:620}.was,.to{color:var(--soft)}
.cb{width:5.5rem;height:.3rem;margin:.28rem 0 0 auto;transform:scaleX(-1)}
.t{fill:var(--track)}.b{fill:var(--was)}.a,.f-good{fill:var(--good)}.f-merge{fill:var(--merge)}.f-doubt{fill:var(--doubt)}.f-hold{fill:var(--hold)}.f-bad{fill:var(--bad)}.f-soft{fill:var(--was)}.wf{width:100%;max-width:42rem;height:auto;margin:.4rem 0 1rem}.wf text{fill:var(--ink);font-size:13px}.wf line{stroke:var(--was)}
.chart{width:100%;max-width:34rem;height:auto;margin:1rem 0 0}.chart text{fill:var(--soft);font-size:12px}.gl{fill:none;stroke:var(--line)}.ln{fill:none;stroke-width:2.5;stroke-linejoin:round}.area{fill:var(--good);opacity:.16}
.s-good{stroke:var(--good)}.s-merge{stroke:var(--merge)}.s-hold{stroke:var(--hold)}.s-was{stroke:var(--was)}
.c-good{border-color:var(--good)!important}.c-merge{border-color:var(--merge)!important}.c-doubt{border-color:var(--doubt)!important}.c-hold{border-color:var(--hold)!important}.c-bad{border-color:var(--bad)!important}
.g-bad{background:var(--bad)}.g-doubt{background:var(--doubt)}.g-soft{background:var(--was)}
.ex{list-style:none;margin:0;padding:0;font:.84rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Noto Sans Mono",monospace}
.ex li+li{margin-top:.3rem}
.ex bdi{background:var(--mark);border-radius:3px;padding:.06rem .3rem;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.ex .to{padding:0 .25rem}
.warn{margin:1.1rem 0 0;padding:.7rem 1rem;border-left:3px solid var(--doubt);background:var(--mark);border-radius:0 5px 5px 0;max-width:46rem}
.split{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:0 3rem}
dl{margin:1rem 0 0;display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.4rem;font-size:.92rem}
dt{font-weight:600}dd{margin:0;color:var(--soft)}
footer{margin-top:3.5rem;padding-top:1.2rem;padding-bottom:3rem;color:var(--soft);font-size:.86rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){
header{padding-top:1.8rem}main,header,footer{padding-left:1.05rem;padding-right:1.05rem}
section{margin-top:2.5rem}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody{display:block}
tr{display:block;padding:.8rem 0;border-bottom:1px solid var(--line)}
tbody th,td{display:block;border:0;padding:0}
td{display:grid;grid-template-columns:6.4rem minmax(0,1fr);gap:.8rem;margin-top:.3rem}
td::before{content:attr(data-l);color:var(--soft);font-size:.86rem}
td:has(.none:only-child),td:has(>div:empty){display:none}
.key{grid-template-columns:1fr 1fr;gap:.8rem 1.1rem}
td.n{text-align:left}.cb{margin-left:0;transform:none}
dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.6rem}
}
@media print{
:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;--track:#eee;--was:#888;--good:#1d6f69;--merge:#4b6a9b;--doubt:#97620a;--hold:#7a5a8c;--bad:#a83a2f;--mark:#f3f3f3}
body{font-size:10.5pt}main,header,footer{max-width:none;padding:0}header{padding-top:0}
section{margin-top:1.6rem}tr,.key li,.warn{break-inside:avoid}h2,h3{break-after:avoid}thead{display:table-header-group}
svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
@media (forced-colors:active){.t{fill:Canvas}.a,.b,[class^="f-"]{fill:CanvasText;stroke:Canvas}.ln{stroke:CanvasText}.area{fill:none}}
`;
