package dev.copydesk.baseline;

/**
 * By what a finding is known again.
 *
 * @param rule its rule's id
 * @param id a hash of the words it is about and of the sentence around them, 16 hexadecimal digits
 */
record Fingerprint(String rule, String id) {}
