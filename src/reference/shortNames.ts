/**
 * Short given names that are everyday forms of no other, in Latin letters, folded: a letter makes another child's name of
 * them. Own composition from the ten languages and their neighbours, 2026.
 */
export const SHORT_NAMES: readonly string[] = (
  'aaron ada aida alan alba alec alma arne ava axel ayla bela ben carl cem cora dan dana dean dora eda ' +
  'edda ela ella elsa emil emma eric erol eva fee finn gaia gian gina hanna ian ida ina inga inka ira ' +
  'iris isa iva ivan ivo jan jana jara jens joel jon jona juri kai kaja karl kian kira lana lara lars ' +
  'lasse lea leif lena leni levi lia liam lian lina lino lio lisa livia loris luan luca luis luna maja ' +
  'malia malik mara mari mark maya mea mia mila milo mina mira miro nala nele nia nico nika nils nina ' +
  'noah noel nora olaf ole oskar otto ove pia remo rita ron rosa runa rune sami sara selma siri svea ' +
  'sven tara tea till timo tina tom toni udo ugo uma una uwe vera vito zara zoe zora'
).split(' ');
