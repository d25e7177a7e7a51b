package dev.copydesk.cli.daemon;

import java.nio.ByteBuffer;

/**
 * One message between a client and a daemon.
 *
 * @param type one of the constants here
 * @param body its content; what it holds is up to the type
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
record Frame(byte type, byte[] body) {
  /** From a client: a {@link Request}. */
  static final byte REQUEST = 1;

  /** From a client: some of its standard input, which was asked for; none at its end. */
  static final byte INPUT = 2;

  /** From a client: why its standard input cannot be read. */
  static final byte INPUT_FAILED = 3;

  /** From a client: how many bytes of output it has written, a number of four bytes. */
  static final byte TAKEN = 4;

  /** From a client: why its standard output cannot be written. */
  static final byte OUTPUT_FAILED = 5;

  /** From a client: end. */
  static final byte STOP = 6;

  /** From a client: tell of yourself. */
  static final byte STATUS = 7;

  /** From a daemon: for standard output. */
  static final byte OUTPUT = 11;

  /** From a daemon: for standard error. */
  static final byte ERROR = 12;

  /** From a daemon: some standard input is needed. */
  static final byte WANT_INPUT = 13;

  /** From a daemon, before files are changed for the first time. */
  static final byte CHANGES = 14;

  /** From a daemon: the run knows that its output cannot be written. */
  static final byte FAILURE_HEARD = 15;

  /** From a daemon, at the end: the exit status, a number of four bytes. */
  static final byte DONE = 16;

  /** From a daemon, instead of anything else: do it yourself. */
  static final byte REFUSED = 17;

  /** From a daemon: a line for people, the answer to STOP or STATUS. */
  static final byte ANSWER = 18;

  /** How many bytes a body may have that is no request. */
  static final int MOST = 64 * 1024;

  /** How many bytes a request may have. */
  static final int MOST_OF_REQUEST = 4 * 1024 * 1024;

  int number() {
    return body.length == Integer.BYTES ? ByteBuffer.wrap(body).getInt() : -1;
  }

  static byte[] ofNumber(int number) {
    return new byte[] {
      (byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number
    };
  }
}
