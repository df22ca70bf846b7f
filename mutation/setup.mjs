/** A property that fails has found the fault: no time goes into the smallest case that shows it. */
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true });
