package dev.copydesk.run;

import dev.copydesk.fix.FixResult;

/**
 * An input after its fixes, nothing written yet.
 *
 * @param input what was read
 * @param before its bytes
 * @param after the corrected bytes; the same array if nothing was fixed
 * @param result what was done
 */
@SuppressWarnings("ArrayRecordComponent") // Megabytes, handed from hand to hand, never compared.
public record Fixed(Input input, byte[] before, byte[] after, FixResult result)
    implements FixOutcome {}
