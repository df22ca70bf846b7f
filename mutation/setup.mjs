/**
 * A property that fails has found the fault: no time goes into the smallest case that shows it. Most faults that a property finds, it
 * finds at once; without an end, the properties over whole documents would take hours for the faults that none finds.
 */
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 250 });
