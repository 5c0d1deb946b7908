/** Days without a read after which a secret is taken to be unused, by the rule unless its options say otherwise and by advice alike. */
export const unusedSecretDays = 90;

/** Age in days below which a secret is not. */
export const youngSecretDays = 30;

/** The same of a parameter, of which only events tell. */
export const unusedParameterDays = 60;
