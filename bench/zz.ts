import * as k from '../src/index.ts';
const W = ['Anton','Berta','Carla','Dieter','Emil','Frida','Gustav','Hanna','Ida','Jonas','Karin','Lukas','Maria','Nora','Otto','Paula','Quentin','Rosa','Stefan','Tilda','Ulrich','Vera','Walter','Xenia','Yvonne','Zoe'];
const S = ['Becker','Schulz','Wagner','Hoffmann','Koch','Richter','Klein','Wolf','Neumann','Schwarz','Braun','Zimmermann','Hartmann','Lange','Krause','Lehmann','Walter','Maier','Huber','Kaiser'];
const show = (title: string, rows: Record<string, unknown>[]) => { const m = k.findDuplicates(rows); console.log(title, JSON.stringify(m.clusters), m.review.slice(0, 4).map((p) => [p.left, p.right, p.probability.toFixed(2)])); if (m.clusters.length || m.review.length) { const [a, b] = m.clusters[0] ?? [m.review[0]!.left, m.review[0]!.right]; const e = m.explain(a!, b!); console.log('   ', e.priorWeight.toFixed(1), e.parts.map((p) => `${p.comparison}:${p.level} ${p.weight.toFixed(1)}`).join(' | '), e.weight.toFixed(1)); } };
const strangers = (n: number) => Array.from({ length: n }, (_, i) => ({ 'Member No': String(1000 + i), Name: `${W[i % 26]} ${S[(i * 7) % 20]}`, Email: `${W[i % 26]!.toLowerCase()}.${S[(i * 7) % 20]!.toLowerCase()}${i}@mail-${i % 9}.example`, City: ['Ulm', 'Bonn', 'Kiel'][i % 3] }));

for (const n of [0, 40, 300]) {
  show(`surname and whole, ${n}`, [...strangers(n), { 'Member No': '', Name: 'Maurer', Email: 'maurer@mail-1.example', City: 'Ulm' }, { 'Member No': '', Name: 'Nele Maurer', Email: 'maurer@mail-1.example', City: 'Ulm' }]);
  show(`surname and whole, other mailbox ${n}`, [...strangers(n), { 'Member No': '', Name: 'Maurer', Email: 'maurer@mail-1.example', City: 'Ulm' }, { 'Member No': '', Name: 'Nele Maurer', Email: 'n.maurer@mail-1.example', City: 'Ulm' }]);
  show(`surname slip, ${n}`, [...strangers(n), { 'Member No': '', Name: 'Maurer', Email: 'maurer@mail-1.example', City: 'Ulm' }, { 'Member No': '', Name: 'Mauer', Email: 'maurer@mail-1.example', City: 'Ulm' }]);
  show(`two surnames at one role box, ${n}`, [...strangers(n), { 'Member No': '', Name: 'Maurer', Email: 'info@mail-1.example', City: 'Ulm' }, { 'Member No': '', Name: 'Dahl', Email: 'info@mail-1.example', City: 'Ulm' }]);
  show(`same surname, two mailboxes, ${n}`, [...strangers(n), { 'Member No': '', Name: 'Maurer', Email: 'k.maurer@mail-1.example', City: 'Ulm' }, { 'Member No': '', Name: 'Maurer', Email: 'zoe@mail-2.example', City: 'Ulm' }]);
  show(`handles, ${n}`, [...strangers(n), { 'Member No': '', Name: 'sunnyday', Email: 'a.lee@mail-1.example', City: 'Ulm' }, { 'Member No': '', Name: 'Anna Lee', Email: 'a.lee@mail-1.example', City: 'Ulm' }]);
}
