package dev.copydesk.run;

/** What became of one input that was to be fixed. */
public sealed interface FixOutcome permits Fixed, NotFixed {
  Input input();
}
