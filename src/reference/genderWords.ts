/** Words for a person's sex or gender and forms of address that tell it, folded, in ten languages (en de fr es it pl ro ru pt uk). Own composition, 2026. */
export const GENDER_WORDS: Readonly<Record<'female' | 'male' | 'other', string>> = {
  female:
    'f female woman girl lady fem feminine w weiblich frau feminin femme fille femenino femenina feminino mujer hembra femmina femminile donna ' +
    'k kobieta zenska zenski kobiety femeie feminina fata ж жен женский женщина жінка жіноча жіночий женскии жіночии mulher mrs miss ms mme mlle madame mademoiselle ' +
    'sra senora senhora menina moca srta senorita signora sigra sig.ra signorina pani doamna dna d-na г-жа госпожа пані пани dona frau. she she/her her kadin zena',
  male:
    'm male man boy masc masculine mannlich maennlich mann herr h homme garcon masculin masculina masculino hombre varon homem menino rapaz maschio maschile uomo ' +
    'mezczyzna meska meski barbat barbatesc м муж мужской мужчина чоловік чоловіча чоловічий мужскои чоловічии ч homem mr mister monsieur ' +
    'sr senor senhor signor sig pan domnul dl d-l г-н господин пан he he/him him erkek muz mesko',
  other:
    'd x o other divers diverse nonbinary non-binary nb enby third they they/them autre otro altro inne inny alt outro другой інший nonbinaire no binario non binario niebinarna nebinar trans',
};
