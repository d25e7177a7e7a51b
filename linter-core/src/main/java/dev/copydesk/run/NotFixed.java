package dev.copydesk.run;

/**
 * An input that could not be read or fixed.
 *
 * @param error why, one line
 */
public record NotFixed(Input input, String error) implements FixOutcome {}
