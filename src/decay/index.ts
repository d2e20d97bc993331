export { fitPurchases, type PurchaseModel, type PurchaseSummary, probabilityAlive } from './alive.ts';
export { type Calibration, type CalibrationBin, type CalibrationOptions, calibration } from './calibration.ts';
export { type FitDecayOptions, type FittedRates, fitDecay } from './fitDecay.ts';
export { fitSurvival, type Observation, type SurvivalFit, type SurvivalModel } from './fitSurvival.ts';
export { kaplanMeier, type SurvivalStep } from './kaplanMeier.ts';
export type { ContactEvent, DecayOptions, OwnRate, RecheckBudget } from './options.ts';
export { type DecayResult, decaySteps, scoreDecay } from './scoreDecay.ts';
export { survival, yearlyFromMonthly } from './survival.ts';
